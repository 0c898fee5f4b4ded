/** `npm run translations` */

import type { Compiled } from '../src/core/compile.ts';
import { isLanguage, type Language } from '../src/core/model/languages.ts';
import type { ParsedSite } from '../src/core/model/model.ts';
import { pageRecordFile, recordFile } from '../src/core/model/paths.ts';
import type { RevisableText } from '../src/core/site/revisions.ts';
import { ofPages, type TranslatedGroup, translatedGroups } from '../src/core/site/traverse.ts';
import { translationParts } from '../src/core/translations/translation-parts.ts';
import {
  findRecord,
  renewedRecord,
  sourceLanguage,
  type TranslatedVersion,
  translationState,
} from '../src/core/translations/translation-state.ts';
import { matrixLines, outdatedLines, recordText } from '../src/outputs/authoring/translation-records.ts';
import { printable } from '../src/outputs/reports/printable.ts';
import { load } from '../src/shell/content/load.ts';
import { readSettings, type Settings } from '../src/shell/content/settings.ts';
import { writeAll } from '../src/shell/content/write.ts';
import { reportContext } from '../src/shell/terminal/report.ts';
import { type Argument, defineCommand, type Option } from './command-line/command.ts';
import { refuse, UsageError } from './command-line/errors.ts';
import { runCommand } from './command-line/run.ts';
import { suggestionOrList } from './command-line/suggest.ts';
import { findDocument, findPage, pageNameIn } from './content/find-document.ts';
import { refuseErrorsIn } from './content/try-edits.ts';

const recordArguments: Argument[] = [
  {
    name: '<meeting>/<document>',
    description: 'Document, such as conversation-9/agenda, or page, such as pages/rules/fees',
  },
  {
    name: '<language>',
    description: 'Language of a translation, such as fr. Default: all translations',
    isOptional: true,
    isRepeated: true,
  },
];
const part = {
  type: 'string',
  multiple: true,
  value: '<id> …',
  description: 'Record only these parts: p9, panel-1, fn-1, title',
} as const satisfies Option;

const record = defineCommand({
  name: 'record',
  summary: 'Records that translations match the current text of the original.',
  details: [
    'Use it when you have updated a translation, or when a change of the original does not affect the translation.',
  ],
  arguments: recordArguments,
  options: { part },
  environment: ['CONTENT_DIR', 'CACHE_DIR'],
  examples: [
    { args: 'conversation-9/agenda', description: 'Records all translations as up to date.' },
    { args: 'conversation-9/agenda fr es', description: 'Records two of them.' },
    {
      args: 'conversation-12/note fr --part p1 p2',
      description: 'Records two paragraphs of one. Its other parts stay as they are.',
    },
  ],
  run: ([path = '', ...words], { part: parts = [] }) => recordTranslations(path, words, parts),
});

/** An alias of `record --part`, which has the same effect. */
const unchanged = defineCommand({
  ...record,
  name: 'unchanged',
  isHidden: true,
  run([path = '', ...words], { part: parts = [] }) {
    if (parts.length === 0) throw new UsageError('Name the parts that need no change with --part.');
    return recordTranslations(path, words, parts);
  },
});

const command = defineCommand({
  name: 'translations',
  summary:
    'Lists the translations of all documents, pages and entries of registers, and the parts that are outdated.',
  environment: ['CONTENT_DIR', 'CACHE_DIR'],
  subcommands: [record, unchanged],
  examples: [
    { description: 'Lists all texts and outdated parts.' },
    { args: 'record conversation-9/agenda fr', description: 'Records that a translation is up to date.' },
  ],
  async run() {
    const settings = readSettings();
    printState(await load(settings), settings);
  },
});

function printState({ siteWithDrafts, diagnostics }: Compiled, settings: Settings): void {
  for (const line of matrixLines(siteWithDrafts)) console.log(printable(line));
  if (diagnostics.some(({ severity }) => severity === 'error'))
    console.log('\nThe content has errors, so this list may be wrong. Run npm run check.');
  const outdated = outdatedLines(
    siteWithDrafts,
    translatedGroups(siteWithDrafts),
    reportContext(settings).prefix,
  );
  if (outdated.length === 0) return;
  console.log('\nOutdated parts:');
  for (const line of outdated) console.log(printable(line));
  console.log('\nWhen a part is up to date, or needs no change:');
  console.log('npm run translations -- record <meeting>/<document> [<language> …] --part <id> …');
}

/** @param words languages, and further parts if `namedParts` has any */
async function recordTranslations(
  path: string,
  words: readonly string[],
  namedParts: readonly string[],
): Promise<void> {
  const settings = readSettings();
  const compiled = await load(settings);
  const { group, document, fileOfRecord } = findText(compiled.siteWithDrafts, path);
  const source = sourceOf(document, compiled.siteWithDrafts);
  const isPart = (word: string) => namedParts.length > 0 && !isLanguage(word);
  const named = words.filter((word) => !isPart(word)).map((word) => readLanguage(word, settings));
  const keys = [...namedParts, ...words.filter(isPart)].map((word) => partKey(source, word));
  const languages = named.length > 0 ? named : translationsOf(document, source.language, settings);
  if (languages.length === 0) refuse(`${document.name} has no translations yet.`);
  const texts = new Map(
    languages.map((language) => {
      const version = translation(document, language, source.language);
      refuseErrorsIn([source.file, version.file], compiled, settings);
      return [
        fileOfRecord(language),
        recordText(
          source.language,
          newDigests(compiled.siteWithDrafts, group, document, source, version, keys),
        ),
      ];
    }),
  );
  await writeAll(settings.content, texts);
  const recorded = keys.length > 0 ? keys.join(', ') : 'the whole document';
  console.log(`Recorded as up to date with ${document.name}.${source.language}.md: ${recorded}`);
  const { prefix } = reportContext(settings);
  for (const file of texts.keys()) console.log(`  ${prefix}${file}`);
  printOutdated(await load(settings), path, prefix);
}

interface FoundText {
  group: TranslatedGroup;
  document: RevisableText;
  fileOfRecord: (language: Language) => string;
}

/** @param path of a document, or of a page */
function findText(site: ParsedSite, path: string): FoundText {
  const name = pageNameIn(path);
  if (name === null) {
    const { meeting, document } = findDocument(site, path);
    const fileOfRecord = (language: Language) =>
      recordFile({ meeting: meeting.id, document: document.name, language });
    return { group: meeting, document, fileOfRecord };
  }
  const page = findPage(site, name);
  return {
    group: ofPages(site),
    document: page,
    fileOfRecord: (language) => pageRecordFile({ page: page.name, language }),
  };
}

function sourceOf(document: RevisableText, site: ParsedSite): TranslatedVersion {
  const language = sourceLanguage(document, site);
  return (
    document.versions[language] ??
    refuse(
      `There is no ${document.name}.${language}.md, the original of the translations. Restore it, or write the language of the new original into all of them, such as "sourceLanguage: fr".`,
    )
  );
}

/** @param keys of the parts that are up to date now; empty for all */
function newDigests(
  site: ParsedSite,
  group: TranslatedGroup,
  document: RevisableText,
  source: TranslatedVersion,
  { language }: TranslatedVersion,
  keys: readonly string[],
): Map<string, string> {
  const isRecorded = translationState(site, group, document, language).state === 'recorded';
  if (keys.length > 0 && !isRecorded)
    refuse(
      `${document.name}.${language}.md has no record yet. Record the whole document first, without --part.`,
    );
  const previous = isRecorded ? findRecord(group, document, language) : undefined;
  return renewedRecord(source, previous, (key) => keys.length === 0 || keys.includes(key));
}

function readLanguage(word: string, { languages }: Settings): Language {
  const language = languages.find((tag) => tag === word);
  return language ?? refuse(`"${word}" is not a language of the site.${suggestionOrList(word, languages)}`);
}

const translationsOf = ({ versions }: RevisableText, source: Language, { languages }: Settings): Language[] =>
  languages.filter((tag) => tag !== source && versions[tag]);

function translation(
  { name, versions }: RevisableText,
  language: Language,
  source: Language,
): TranslatedVersion {
  if (language === source) refuse(`${name}.${source}.md is the original, not a translation.`);
  return versions[language] ?? refuse(`There is no ${name}.${language}.md yet.`);
}

function partKey(source: TranslatedVersion, word: string): string {
  const keys = translationParts(source).map(({ key }) => key);
  const key = [word, `#${word}`].find((each) => keys.includes(each));
  if (key) return key;
  const names = keys.map((each) => each.replace('#', ''));
  const document = 'page' in source ? source.page : source.document;
  return refuse(`${document} has no part "${word}".${suggestionOrList(word.replace('#', ''), names)}`);
}

function printOutdated({ siteWithDrafts: site }: Compiled, path: string, prefix: string): void {
  const { group, document } = findText(site, path);
  const only = { ...group, documents: [document] };
  const outdated = outdatedLines(site, [only], prefix);
  if (outdated.length > 0) console.log(['Still outdated:', ...outdated].map(printable).join('\n'));
  else console.log('Commit these files together with the texts.');
}

await runCommand(command);
