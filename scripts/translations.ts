/**
 * `npm run translations`: which translations are up to date, and which parts are behind.
 * `npm run translations -- record <meeting>/<document> [<language> …] [--part <id> …]`: they are up to date as the
 * source stands now. `unchanged` says the same of parts in which nothing needs to change.
 */

import type { Compiled } from '../src/core/compile.ts';
import { isLanguage, type Language } from '../src/core/model/languages.ts';
import type { ParsedDocument, ParsedMeeting, ParsedSite, ParsedVersion } from '../src/core/model/model.ts';
import { recordFile } from '../src/core/model/paths.ts';
import { translationParts } from '../src/core/translations/translation-parts.ts';
import {
  findRecord,
  renewedRecord,
  sourceLanguage,
  translationState,
} from '../src/core/translations/translation-state.ts';
import { matrixLines, outdatedLines, recordText } from '../src/outputs/authoring/translation-records.ts';
import { load } from '../src/shell/content/load.ts';
import { readSettings } from '../src/shell/content/settings.ts';
import { writeAll } from '../src/shell/content/write.ts';
import { reportContext } from '../src/shell/terminal/report.ts';
import { readArguments } from './staff/arguments.ts';
import { command, refuse } from './staff/command.ts';
import { findDocument, known } from './staff/find.ts';
import { refuseFaults } from './staff/try-edits.ts';

const settings = readSettings();
const prefix = reportContext(settings).prefix;

const usage = `Usage:
  npm run translations
  npm run translations -- record <meeting>/<document> [<language> …] [--part <id> …]
  npm run translations -- unchanged <meeting>/<document> [<language> …] --part <id> …`;

function print({ siteWithDrafts, diagnostics }: Compiled): void {
  for (const line of matrixLines(siteWithDrafts)) console.log(line);
  if (diagnostics.some(({ severity }) => severity === 'error'))
    console.log('\nThere are errors in the texts: what stands here holds when "npm run check" finds none.');
  const behind = outdatedLines(siteWithDrafts, prefix);
  if (behind.length === 0) return;
  console.log('\nParts that are behind:');
  for (const line of behind) console.log(line);
  console.log('\nWhen a part is up to date, or nothing needs to change in it:');
  console.log('npm run translations -- record <meeting>/<document> [<language> …] --part <id> …');
}

async function record(compiled: Compiled, name: string, others: string[], named: string[]): Promise<void> {
  const { meeting, document } = findDocument(compiled.siteWithDrafts, name);
  const source = sourceOf(document, compiled.siteWithDrafts);
  // What follows the first part may be more of them.
  const isPart = (word: string) => named.length > 0 && !isLanguage(word);
  const asked = others.filter((word) => !isPart(word)).map(languageOf);
  const keys = [...named, ...others.filter(isPart)].map((part) => keyOf(source, part));
  const languages = asked.length > 0 ? asked : translationsOf(document, source.language);
  if (languages.length === 0) refuse(`${document.name} has no translations yet.`);
  const texts = new Map(
    languages.map((language) => [
      recordFile({ meeting: meeting.id, document: document.name, language }),
      recordText(source.language, digestsOf(compiled, meeting, document, source, language, keys)),
    ]),
  );
  await writeAll(settings.content, texts);
  const what = keys.length > 0 ? keys.join(', ') : 'the whole document';
  console.log(`Recorded as up to date with ${document.name}.${source.language}.md: ${what}`);
  for (const path of texts.keys()) console.log(`  ${prefix}${path}`);
  tellLeft(await load(settings), meeting, document);
}

function sourceOf(document: ParsedDocument, site: ParsedSite): ParsedVersion {
  const from = sourceLanguage(document, site);
  return (
    document.versions[from] ??
    refuse(
      `There is no ${document.name}.${from}.md, from which the others are translated. Put it back, or write into each of them from which language it is now, such as "sourceLanguage: fr".`,
    )
  );
}

/** @param keys of the parts that are up to date now; all where there are none */
function digestsOf(
  compiled: Compiled,
  meeting: ParsedMeeting,
  document: ParsedDocument,
  source: ParsedVersion,
  language: Language,
  keys: readonly string[],
): Map<string, string> {
  const version = translation(document, language, source.language);
  refuseFaults(compiled, [source.file, version.file], settings);
  const isOfSource =
    translationState(compiled.siteWithDrafts, meeting, document, language).state === 'recorded';
  if (keys.length > 0 && !isOfSource)
    refuse(
      `Nothing is recorded of ${document.name}.${language}.md yet: record it as a whole first, without --part.`,
    );
  const before = isOfSource ? findRecord(meeting, document, language) : undefined;
  return renewedRecord(source, before, (key) => keys.length === 0 || keys.includes(key));
}

function languageOf(word: string): Language {
  const language = settings.languages.find((tag) => tag === word);
  return language ?? refuse(`"${word}" is not a language of the site.${known(word, settings.languages)}`);
}

const translationsOf = ({ versions }: ParsedDocument, from: Language): Language[] =>
  settings.languages.filter((tag) => tag !== from && versions[tag]);

function translation({ name, versions }: ParsedDocument, language: Language, from: Language): ParsedVersion {
  if (language === from) refuse(`${name} is written in ${from}: the other languages are its translations.`);
  return versions[language] ?? refuse(`There is no ${name}.${language}.md yet.`);
}

function keyOf(source: ParsedVersion, part: string): string {
  const keys = translationParts(source).map(({ key }) => key);
  const found = [part, `#${part}`].find((key) => keys.includes(key));
  if (found) return found;
  const names = keys.map((key) => key.replace('#', ''));
  return refuse(`${source.document} has no part "${part}".${known(part.replace('#', ''), names)}`);
}

function tellLeft({ siteWithDrafts }: Compiled, { id }: ParsedMeeting, { name }: ParsedDocument): void {
  const meetings = siteWithDrafts.meetings
    .filter((meeting) => meeting.id === id)
    .map((meeting) => ({ ...meeting, documents: meeting.documents.filter((each) => each.name === name) }));
  const left = outdatedLines({ ...siteWithDrafts, meetings }, prefix);
  if (left.length > 0) console.log(['Parts that are still behind:', ...left].join('\n'));
  else console.log('Commit these files together with the texts.');
}

await command(async () => {
  const { positionals, values } = readArguments({ part: { type: 'string', multiple: true } }, usage);
  const [verb, name, ...others] = positionals;
  const compiled = await load(settings);
  if (verb === undefined) print(compiled);
  else if ((verb === 'record' || verb === 'unchanged') && name) {
    const parts = values.part ?? [];
    if (verb === 'unchanged' && parts.length === 0)
      refuse(`Say which parts need no change, with --part.\n${usage}`);
    await record(compiled, name, others, parts);
  } else if (verb === 'record' || verb === 'unchanged') refuse(usage);
  else refuse(`"${verb}" is nothing that this does.${known(verb, ['record', 'unchanged'])}\n${usage}`);
});
