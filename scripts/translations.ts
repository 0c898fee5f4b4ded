/**
 * `npm run translations`: which translations are up to date, and which parts are behind.
 * `npm run translations -- record <meeting>/<document> [<language> …] [--part <id> …]`: they are up to date as the
 * source stands now. `unchanged` says the same of parts in which nothing needs to change.
 */
import { parseArgs } from 'node:util';
import { nearest } from '../src/core/frontmatter.ts';
import { isLanguage, type Language, languageTags } from '../src/core/languages.ts';
import type { Compiled, Document, Meeting, Version } from '../src/core/model.ts';
import { recordFile } from '../src/core/paths.ts';
import { partsOf, recordOf, renewed, sourceLanguage, translationState } from '../src/core/translation.ts';
import { behindLines, matrixLines, recordText } from '../src/outputs/translations.ts';
import { load } from '../src/shell/load.ts';
import { surroundingsOf } from '../src/shell/print.ts';
import { readSettings } from '../src/shell/settings.ts';
import { writeAll } from '../src/shell/write.ts';
import { command, refuse } from './staff/command.ts';
import { findDocument } from './staff/find.ts';
import { refuseFaults } from './staff/trial.ts';

const settings = readSettings();
const prefix = surroundingsOf(settings).prefix;

const usage = `Usage:
  npm run translations
  npm run translations -- record <meeting>/<document> [<language> …] [--part <id> …]
  npm run translations -- unchanged <meeting>/<document> [<language> …] --part <id> …`;

function print({ whole }: Compiled): void {
  for (const line of matrixLines(whole)) console.log(line);
  const behind = behindLines(whole, prefix);
  if (behind.length === 0) return;
  console.log('\nParts that are behind:');
  for (const line of behind) console.log(line);
  console.log('\nWhen a part is up to date, or nothing needs to change in it:');
  console.log('npm run translations -- record <meeting>/<document> [<language> …] --part <id> …');
}

async function record(compiled: Compiled, name: string, others: string[], named: string[]): Promise<void> {
  const { meeting, document } = findDocument(compiled.whole, name);
  const from = sourceLanguage(document, compiled.whole);
  const source =
    document.versions[from] ?? refuse(`There is no ${document.name}.${from}.md, which is the source.`);
  // What follows the first part may be more of them.
  const isPart = (word: string) => named.length > 0 && !isLanguage(word);
  const asked = others.filter((word) => !isPart(word)).map(languageOf);
  const keys = [...named, ...others.filter(isPart)].map((part) => keyOf(source, part));
  const languages = asked.length > 0 ? asked : translationsOf(document, from);
  const texts = new Map<string, string>();
  for (const language of languages) {
    const version = translation(document, language, from);
    refuseFaults(compiled, [source.file, version.file], settings);
    const before = recordOf(meeting, document, language);
    const isOfSource = translationState(compiled.whole, meeting, document, language).state === 'recorded';
    if (keys.length > 0 && !isOfSource)
      refuse(
        `Nothing is recorded of ${document.name}.${language}.md yet: record it as a whole first, without --part.`,
      );
    const digests = renewed(
      source,
      isOfSource ? before : undefined,
      (key) => keys.length === 0 || keys.includes(key),
    );
    const path = { meeting: meeting.id, document: document.name, language };
    texts.set(recordFile(path), recordText(from, digests));
  }
  if (texts.size === 0) refuse(`${document.name} has no translations yet.`);
  await writeAll(settings.content, texts);
  const what = keys.length > 0 ? keys.join(', ') : 'the whole document';
  console.log(`Recorded as up to date with ${document.name}.${from}.md: ${what}`);
  for (const path of texts.keys()) console.log(`  ${prefix}${path}`);
  tellLeft(await load(settings), meeting, document);
}

function languageOf(word: string): Language {
  if (isLanguage(word)) return word;
  return refuse(`"${word}" is not a language; the languages are ${languageTags.join(', ')}.`);
}

const translationsOf = ({ versions }: Document, from: Language): Language[] =>
  languageTags.filter((tag) => tag !== from && versions[tag]);

function translation({ name, versions }: Document, language: Language, from: Language): Version {
  if (language === from) refuse(`${name} is written in ${from}: the other languages are its translations.`);
  return versions[language] ?? refuse(`There is no ${name}.${language}.md yet.`);
}

function keyOf(source: Version, part: string): string {
  const keys = partsOf(source).map(({ key }) => key);
  const found = [part, `#${part}`].find((key) => keys.includes(key));
  if (found) return found;
  const names = keys.map((key) => key.replace('#', ''));
  const near = nearest(part.replace('#', ''), names);
  return refuse(
    `${source.document} has no part "${part}".${near ? ` Did you mean "${near}"?` : ` Its parts are ${names.join(', ')}.`}`,
  );
}

function tellLeft({ whole }: Compiled, { id }: Meeting, { name }: Document): void {
  const meetings = whole.meetings
    .filter((meeting) => meeting.id === id)
    .map((meeting) => ({ ...meeting, documents: meeting.documents.filter((each) => each.name === name) }));
  const left = behindLines({ ...whole, meetings }, prefix);
  if (left.length > 0) console.log(['Parts that are still behind:', ...left].join('\n'));
  else console.log('Commit these files together with the texts.');
}

await command(async () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { part: { type: 'string', multiple: true } },
  });
  const [verb, name, ...others] = positionals;
  const compiled = await load(settings);
  if (verb === undefined) print(compiled);
  else if ((verb === 'record' || verb === 'unchanged') && name) {
    const parts = values.part ?? [];
    if (verb === 'unchanged' && parts.length === 0)
      refuse(`Say which parts need no change, with --part.\n${usage}`);
    await record(compiled, name, others, parts);
  } else refuse(usage);
});
