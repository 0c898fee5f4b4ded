/** Entry point: compiles source files into a site and its diagnostics. `check`, `dev` and `build` all use it. */
import type { z } from 'zod';
import { checkDocument, checkPage, type DocumentOptions } from './checks/check-document.ts';
import { filesChecks, meetingChecks, pageChecks, siteChecks, translationChecks } from './checks/index.ts';
import { engineDifference } from './checks/markdown/engine-difference.ts';
import { applySuppressions } from './checks/suppressions/apply-suppressions.ts';
import { checkSettingsText } from './checks/text/text-checks.ts';
import { type Diagnostic, type Report, reporter, sortDiagnostics } from './diagnostics/diagnostic.ts';
import { readYamlSuppressions, type Suppression } from './diagnostics/read-suppressions.ts';
import { type ByLanguage, fallbackLanguage, type Language } from './model/languages.ts';
import type {
  OfficialName,
  ParsedMeeting,
  ParsedSite,
  PublishedFile,
  Site,
  SiteConfig,
  SourceFile,
  Strings,
} from './model/model.ts';
import {
  documentFile,
  documentPathOrNull,
  languageOfFile,
  meetingFolder,
  pagePathOrNull,
} from './model/paths.ts';
import type { Parsed, ParseOptions } from './parse/parse.ts';
import { groupPages } from './site/pages.ts';
import { publishSite } from './site/publish.ts';
import { isReadWithMeeting, type MemoizeByMeeting, readMeetings } from './site/read-meetings.ts';
import { readStrings } from './site/read-strings.ts';
import { readMovedEntries } from './site/redirects.ts';
import { createSource } from './text/source.ts';
import { readFields } from './yaml/read.ts';
import { glossarySchema, namesSchema, siteSchema } from './yaml/schemas.ts';
import { siteLanguages } from './yaml/site-languages.ts';

export interface CompileOptions extends ParseOptions {
  /** The instant at which readers see the site, ISO 8601. Without it, no document with an embargo is published. */
  now?: string;
  /** Files that earlier commits published. */
  publishedBefore?: readonly PublishedFile[];
  /** The interface texts of the engine by key, which `strings/<language>.yaml` can replace. Without them, those files are not read. */
  sentences?: ByLanguage<Strings>;
  /** Stores results from one compilation to the next. */
  cache?: CompileCache;
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
  { cache, now, publishedBefore = [], sentences, ...parseOptions }: CompileOptions,
): Compiled {
  const { diagnostics, report } = reporter();
  const memoize = cache?.memoize ?? ((_meeting, _keys, compute) => compute());
  const nowMs = now === undefined ? Number.NEGATIVE_INFINITY : Date.parse(now);
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const textOf = (path: string) => sorted.find((file) => file.path === path)?.text;
  const languages = siteLanguages(textOf(siteFile) ?? '');
  const supported = inLanguages(sorted, languages);
  const glossary = readGlossary(sorted, report);
  const abbreviations = glossary?.abbreviations ?? [];
  const options: DocumentOptions = { ...parseOptions, abbreviations };
  const parsed = supported
    .filter(({ path }) => documentPathOrNull(path))
    .map((file) => parseCached(file, options, cache));
  const pages = supported.flatMap((file) => {
    const path = pagePathOrNull(file.path);
    return path ? [checkPage(file, path, options)] : [];
  });
  const read = readMeetings(
    supported,
    parsed.map(({ version }) => version),
    {
      languages,
      memoize,
      checkText: (source, ownReport) => checkSettingsText(source, abbreviations, ownReport),
      textKey: abbreviations.join(' '),
    },
  );
  const config = readConfig(sorted, languages, abbreviations, report);
  diagnostics.push(...[...parsed, ...pages].flatMap((each) => each.diagnostics), ...read.diagnostics);
  const site: ParsedSite = {
    config,
    languages,
    defaultLanguage: config?.defaultLanguage ?? fallbackLanguage(languages),
    meetings: read.meetings,
    pages: groupPages(
      pages.map(({ version }) => version),
      languages,
    ),
    theme: textOf('theme.css'),
    logo: textOf('logo.svg'),
    strings: sentences ? readStrings(supported, sentences, report) : {},
    moved: readMovedEntries(sorted, report),
    names: readNames(sorted, report),
    glossary: glossary?.terms ?? [],
  };
  for (const check of filesChecks) check(sorted, report, languages);
  diagnostics.push(...checkMeetings(site, sorted, parsed, memoize), ...checkPages(site));
  for (const check of siteChecks) check(site, report, { now: nowMs, publishedBefore });
  const suppressions = [
    ...[...parsed, ...pages].flatMap((each) => each.suppressions),
    ...read.suppressions,
    ...readSettingsSuppressions(sorted, report),
  ];
  const hasRun = (rule: string) => rule !== engineDifference.id || parseOptions.crossCheck === true;
  const unsuppressed = applySuppressions(diagnostics, suppressions, hasRun);
  return {
    site: unsuppressed.some(isError) ? null : publishSite(site, nowMs, memoize),
    siteWithDrafts: site,
    diagnostics: sortDiagnostics(unsuppressed),
  };
}

const isError = ({ severity }: Diagnostic): boolean => severity === 'error';

const siteFile = 'site.yaml';
const namesFile = 'names.yaml';
const glossaryFile = 'glossary.yaml';

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

function readConfig(
  files: readonly SourceFile[],
  languages: readonly Language[],
  abbreviations: readonly string[],
  report: Report,
): SiteConfig | null {
  const file = files.find(({ path }) => path === siteFile);
  if (!file) return null;
  const source = createSource(file.path, file.text);
  checkSettingsText(source, abbreviations, report);
  return readFields(source, siteSchema(languages), report)?.fields ?? null;
}

function readNames(files: readonly SourceFile[], report: Report): OfficialName[] {
  const file = files.find(({ path }) => path === namesFile);
  return (file && readFields(createSource(file.path, file.text), namesSchema, report)?.fields.names) ?? [];
}

function readGlossary(files: readonly SourceFile[], report: Report): z.output<typeof glossarySchema> | null {
  const file = files.find(({ path }) => path === glossaryFile);
  return file
    ? (readFields(createSource(file.path, file.text), glossarySchema, report)?.fields ?? null)
    : null;
}

const readSettingsSuppressions = (files: readonly SourceFile[], report: Report): Suppression[] =>
  files
    .filter(({ path }) => path.endsWith('.yaml') && !isReadWithMeeting(path))
    .flatMap(({ path, text }) => readYamlSuppressions(createSource(path, text), 0, text.length, report));

// ---- Checks of one meeting ----------------------------------------------------------------------------

function checkMeetings(
  site: ParsedSite,
  files: readonly SourceFile[],
  parsed: readonly Parsed[],
  memoize: MemoizeByMeeting,
): Diagnostic[] {
  const names = files.filter(({ path }) => path === namesFile);
  const filesOf = Map.groupBy(files, ({ path }) => meetingFolder(path));
  const parsedOf = Map.groupBy(parsed, ({ version }) => version.meeting);
  return site.meetings.flatMap((meeting) => {
    const { defaultLanguage, languages } = site;
    const inputs = [...names, ...(filesOf.get(meeting.id) ?? [])];
    const keys = [defaultLanguage, languages.join(' '), ...inputs.flatMap(({ path, hash }) => [path, hash])];
    return memoize(meeting.id, keys, () => checkMeeting(meeting, site, parsedOf.get(meeting.id) ?? []));
  });
}

/** Runs the checks that need one meeting. They depend on its files, `names.yaml` and the languages of the site. */
function checkMeeting(meeting: ParsedMeeting, site: ParsedSite, parsed: readonly Parsed[]): Diagnostic[] {
  const { diagnostics, report } = reporter();
  for (const check of meetingChecks) check({ ...site, meetings: [meeting], pages: [] }, report);
  const withErrors = filesWithErrors(parsed, diagnostics);
  // Skip translations of sources with errors: every unreadable part would be reported as outdated.
  const records = meeting.records.filter(
    ({ document, source }) =>
      !withErrors.has(documentFile({ meeting: meeting.id, document, language: source })),
  );
  for (const check of translationChecks) check({ ...site, meetings: [{ ...meeting, records }] }, report);
  return diagnostics;
}

function checkPages(site: ParsedSite): Diagnostic[] {
  const { diagnostics, report } = reporter();
  for (const check of pageChecks) check({ ...site, meetings: [] }, report);
  return diagnostics;
}

function filesWithErrors(parsed: readonly Parsed[], ofMeeting: readonly Diagnostic[]): Set<string> {
  const diagnostics = [...parsed.flatMap((each) => each.diagnostics), ...ofMeeting];
  const suppressions = parsed.flatMap((each) => each.suppressions);
  const unsuppressed = applySuppressions(diagnostics, suppressions, () => false);
  return new Set(unsuppressed.filter(isError).map(({ span }) => span.file));
}
