/** Entry point: compiles source files into a site and its diagnostics. `check`, `dev` and `build` all use it. */
import { checkDocument, checkEntry, checkPage, type DocumentOptions } from './checks/check-document.ts';
import { checkMeetings, checkPages, checkRegisters } from './checks/check-meetings.ts';
import { filesChecks, seriesChecks, siteChecks } from './checks/index.ts';
import { engineDifference } from './checks/markdown/engine-difference.ts';
import { applySuppressions } from './checks/suppressions/apply-suppressions.ts';
import { createSettingsNamesCheck } from './checks/text/official-name.ts';
import { checkSettingsLanguage } from './checks/text/settings-language.ts';
import { checkSettingsText, checkSymbols } from './checks/text/text-checks.ts';
import { withoutConsequences } from './diagnostics/consequences.ts';
import {
  type Diagnostic,
  isError,
  type Report,
  reporter,
  sortDiagnostics,
} from './diagnostics/diagnostic.ts';
import { type ByLanguage, fallbackLanguage, type Language } from './model/languages.ts';
import type {
  ParsedEntryVersion,
  ParsedSite,
  PublishedFile,
  Site,
  SourceFile,
  Strings,
} from './model/model.ts';
import {
  documentPathOrNull,
  type EntryPath,
  entryPathOrNull,
  isRegisterFile,
  languageOfFile,
  meetingFolder,
  pagePathOrNull,
  registerFolder,
} from './model/paths.ts';
import type { Parsed, ParseOptions } from './parse/parse.ts';
import { groupPages, readPageRecords } from './site/pages.ts';
import { publishSite } from './site/publish.ts';
import { readCountries } from './site/read-countries.ts';
import { type MemoizeByMeeting, noMeeting, readMeetings } from './site/read-meetings.ts';
import { readRegisters, unitOfEntry } from './site/read-registers.ts';
import {
  countriesFile,
  glossaryFile,
  namesFile,
  readConfig,
  readGlossary,
  readNames,
  readSeries,
  readSettingsSuppressions,
  siteFile,
} from './site/read-settings.ts';
import { readStrings } from './site/read-strings.ts';
import { readMovedEntries } from './site/redirects.ts';
import { withSeriesStrings } from './site/series-strings.ts';
import type { TranslatedGroup } from './site/traverse.ts';
import { withVocabularyStrings } from './site/vocabulary-strings.ts';
import type { Source } from './text/source.ts';
import { outdatedTranslations } from './translations/translation-state.ts';
import { siteLanguages } from './yaml/site-languages.ts';
import { siteVocabulary } from './yaml/site-vocabulary.ts';

export interface CompileOptions extends ParseOptions {
  /** The instant at which readers see the site, ISO 8601. Without it, no document with an embargo is published. */
  now?: string;
  /** Files that earlier commits published. Without it, the history is unknown. */
  publishedBefore?: readonly PublishedFile[];
  /** The interface texts of the engine by key, which `strings/<language>.yaml` can replace. Without them, those files are not read. */
  sentences?: ByLanguage<Strings>;
  /** Stores results from one compilation to the next. */
  cache?: CompileCache;
  /**
   * Ids of the other meetings of the site, where the files are those of a part of it (`filesOfPart`): what needs their files
   * is not checked.
   */
  otherMeetings?: readonly string[];
}

export interface CompileCache {
  get: (file: SourceFile, options: DocumentOptions) => Parsed | undefined;
  set: (file: SourceFile, options: DocumentOptions, parsed: Parsed) => void;
  /** Stores what follows from the files of one meeting. */
  memoize?: MemoizeByMeeting;
}

export interface Compiled {
  /** The published site; `null` if a diagnostic is an error. */
  site: Site | null;
  /** The content with drafts and errors, for those who work on it. */
  siteWithDrafts: ParsedSite;
  /** By file, line and column. */
  diagnostics: Diagnostic[];
}

/** @param files of `content/`, in any order */
export function compile(
  files: readonly SourceFile[],
  { cache, now, publishedBefore, sentences, otherMeetings, ...parseOptions }: CompileOptions,
): Compiled {
  const { diagnostics, report } = reporter();
  const memoize = cache?.memoize ?? ((_meeting, _keys, compute) => compute());
  const nowMs = now === undefined ? Number.NEGATIVE_INFINITY : Date.parse(now);
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const textOf = (path: string) => textOfFile(sorted, path);
  const languages = siteLanguages(textOf(siteFile) ?? '');
  const supported = inLanguages(sorted, languages);
  const { terms, abbreviations } = readGlossary(sorted, report);
  const vocabulary = siteVocabulary(textOf(siteFile) ?? '');
  const options: DocumentOptions = { ...parseOptions, abbreviations, vocabulary };
  const parsed = supported.filter(isDocument).map((file) => parseCached(file, options, cache));
  const pages = supported.flatMap((file) => {
    const path = pagePathOrNull(file.path);
    if (!path) return [];
    const keys = ['page', file.path, file.hash, options.base, String(options.crossCheck), ...abbreviations];
    return [memoize(noMeeting, keys, () => checkPage(file, path, options))];
  });
  const entries = entriesIn(supported, options).map((entry) => parseEntryCached(entry, options, memoize));
  const names = readNames(sorted, report);
  const checkNames = createSettingsNamesCheck({ names, glossary: terms });
  const checkText = (source: Source, ownReport: Report) => {
    checkSettingsText(source, abbreviations, ownReport);
    checkSettingsLanguage(source, ownReport);
    checkNames(source, ownReport);
  };
  const countries = readCountries(sorted, { languages, checkText }, report);
  const read = readMeetings(
    supported,
    parsed.map(({ version }) => version),
    {
      languages,
      ownTypes: vocabulary.documentTypes,
      memoize,
      checkText,
      textKey: hashesOf(sorted, [namesFile, glossaryFile]),
    },
  );
  const registers = readRegisters(
    supported,
    entries.map(({ version }) => version),
    {
      languages,
      countries,
      memoize,
      checkText,
      checkSymbols,
      textKey: hashesOf(sorted, [namesFile, glossaryFile, countriesFile]),
    },
  );
  const pageRecords = readPageRecords(supported, memoize);
  const config = readConfig(sorted, { languages, checkText }, report);
  const series = readSeries(sorted, { languages, checkText }, report);
  const site: ParsedSite = {
    config,
    languages,
    defaultLanguage: config?.defaultLanguage ?? fallbackLanguage(languages),
    vocabulary,
    meetings: read.meetings,
    series,
    pages: groupPages(
      pages.map(({ version }) => version),
      languages,
    ),
    pageRecords: pageRecords.records,
    registers: registers.registers,
    theme: textOf('theme.css'),
    logo: textOf('logo.svg'),
    strings: withVocabularyStrings(
      withSeriesStrings(sentences ? readStrings(supported, sentences, report) : {}, series, {
        languages,
        sentences,
      }),
      config,
      languages,
    ),
    moved: readMovedEntries(sorted, report),
    names,
    glossary: terms,
    countries: countries.names,
  };
  for (const check of filesChecks) check(sorted, report, languages);
  const outdatedOf = (group: TranslatedGroup) => outdatedTranslations(site, group);
  const publication = {
    now: nowMs,
    publishedBefore: publishedBefore ?? [],
    isHistoryKnown: publishedBefore !== undefined,
  };
  for (const check of seriesChecks) check(site, report);
  if (!otherMeetings) for (const check of siteChecks) check(site, report, publication);
  const suppressions = [
    ...[...parsed, ...pages, ...entries].flatMap((each) => each.suppressions),
    ...read.suppressions,
    ...pageRecords.suppressions,
    ...registers.suppressions,
    ...readSettingsSuppressions(sorted, report),
  ];
  const hasRun = (rule: string) => rule !== engineDifference.id || parseOptions.crossCheck === true;
  const found = [
    ...[...parsed, ...pages, ...entries].flatMap((each) => each.diagnostics),
    ...read.diagnostics,
    ...pageRecords.diagnostics,
    ...registers.diagnostics,
    ...checkMeetings(site, sorted, parsed, memoize),
    ...checkPages(site, sorted, pages, memoize),
    ...checkRegisters(site, sorted, memoize),
    ...diagnostics,
  ];
  const unsuppressed = withoutConsequences(applySuppressions(found, suppressions, hasRun));
  return {
    site: unsuppressed.some(isError)
      ? null
      : publishSite(site, nowMs, { memoize, outdatedOf, otherMeetings }),
    siteWithDrafts: site,
    diagnostics: sortDiagnostics(unsuppressed),
  };
}

/** Returns the files from which some meetings are compiled: theirs, those of the site, and the settings of registers, whose entries they do not need. */
export const filesOfPart = (
  files: readonly SourceFile[],
  isInPart: (meeting: string) => boolean,
): SourceFile[] => files.filter(({ path }) => isOfPart(path, isInPart));

/** Tests whether some meetings are compiled from a file. @param path below `content/` */
export function isOfPart(path: string, isInPart: (meeting: string) => boolean): boolean {
  const meeting = meetingFolder(path);
  if (meeting !== null) return isInPart(meeting);
  return registerFolder(path) === null || isRegisterFile(path);
}

/** Returns the documents and the texts of entries that `compile` parses, and the options with which it does. */
export function textsToParse(
  files: readonly SourceFile[],
  parseOptions: ParseOptions,
): { documents: SourceFile[]; entries: EntryText[]; options: DocumentOptions } {
  const { abbreviations } = readGlossary(files, () => {});
  const languages = siteLanguages(textOfFile(files, siteFile) ?? '');
  const supported = inLanguages(files, languages);
  const vocabulary = siteVocabulary(textOfFile(files, siteFile) ?? '');
  const options = { ...parseOptions, abbreviations, vocabulary };
  return { documents: supported.filter(isDocument), entries: entriesIn(supported, options), options };
}

/** The text of an entry in a language, with the names under which `memoize` stores what it parses to. */
export interface EntryText {
  file: SourceFile;
  path: EntryPath;
  unit: string;
  keys: string[];
}

const entriesIn = (
  files: readonly SourceFile[],
  { base, crossCheck, abbreviations = [] }: DocumentOptions,
): EntryText[] =>
  files.flatMap((file) => {
    const path = entryPathOrNull(file.path);
    if (!path) return [];
    const keys = ['entry', file.path, file.hash, base, String(crossCheck), ...abbreviations];
    return [{ file, path, unit: unitOfEntry(path), keys }];
  });

export const parseEntryCached = (
  { file, path, unit, keys }: EntryText,
  options: DocumentOptions,
  memoize: MemoizeByMeeting,
): Parsed<ParsedEntryVersion> => memoize(unit, keys, () => checkEntry(file, path, options));

const textOfFile = (files: readonly SourceFile[], path: string): string | undefined =>
  files.find((file) => file.path === path)?.text;

const hashesOf = (files: readonly SourceFile[], paths: readonly string[]): string =>
  paths.map((path) => files.find((file) => file.path === path)?.hash ?? '').join(' ');

const isDocument = ({ path }: SourceFile): boolean => documentPathOrNull(path) !== null;

/** Leaves out the files in languages that the site does not have, which a check reports. */
const inLanguages = (files: readonly SourceFile[], languages: readonly Language[]): SourceFile[] =>
  files.filter(({ path }) => {
    const language = languageOfFile(path);
    return !language || languages.includes(language);
  });

function parseCached(file: SourceFile, options: DocumentOptions, cache: CompileCache | undefined): Parsed {
  const cached = cache?.get(file, options);
  if (cached) return cached;
  const parsed = checkDocument(file, options);
  cache?.set(file, options, parsed);
  return parsed;
}
