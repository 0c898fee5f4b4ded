/** THE DOOR: source files in, the site and its diagnostics out. `check`, `dev` and `build` all come through here. */
import { filesChecks, meetingChecks, siteChecks, translationChecks } from './checks/index.ts';
import { engineDifference } from './checks/markdown/engine-difference.ts';
import { applySuppressions } from './checks/suppressions/apply-suppressions.ts';
import { readYamlSuppressions, type Suppression } from './checks/suppressions/read-suppressions.ts';
import { checkSettingsText } from './checks/text/text-checks.ts';
import { type Diagnostic, type Report, reporter, sortDiagnostics } from './diagnostics/diagnostic.ts';
import type { ByLanguage, Language } from './model/languages.ts';
import type {
  Compiled,
  Meeting,
  OfficialName,
  PublishedFile,
  Site,
  SiteConfig,
  SourceFile,
  Strings,
} from './model/model.ts';
import { documentFile, documentPathOrNull, languageOfFile, meetingFolder } from './model/paths.ts';
import { type Parsed, type ParseOptions, parse } from './parse/parse.ts';
import { isReadWithMeeting, type Memoize, readMeetings } from './site/read-meetings.ts';
import { readPages } from './site/read-pages.ts';
import { readStrings } from './site/read-strings.ts';
import { readMovedEntries } from './site/redirects.ts';
import { publishedAt } from './site/release.ts';
import { createSource } from './text/source.ts';
import { namesSchema, readFields, siteLanguages, siteSchema } from './yaml/schemas.ts';

export interface CompileOptions extends ParseOptions {
  /** Instant at which readers would see the site, ISO 8601. Without it, no document with an embargo is published. */
  now?: string;
  /** Files that former commits had published, and that may not be any more. */
  publishedBefore?: readonly PublishedFile[];
  /** Sentences of the interface by key, which `strings/<language>.yaml` can replace. Without them, these files are not read. */
  sentences?: ByLanguage<Strings>;
  /** Keeps what one text parses to, from one compilation to the next. */
  cache?: CompileCache;
}

export interface CompileCache {
  get: (file: SourceFile, options: ParseOptions) => Parsed | undefined;
  set: (file: SourceFile, options: ParseOptions, parsed: Parsed) => void;
  /** Keeps what else is made of the files of one meeting. */
  memoize?: Memoize;
}

/**
 * @param files of `content/`, in any order
 * @returns the site without what is not published, or `null` where a diagnostic is an error; the diagnostics in order of place
 */
export function compile(
  files: readonly SourceFile[],
  { cache, now, publishedBefore = [], sentences, ...options }: CompileOptions,
): Compiled {
  const { diagnostics, report } = reporter();
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const languages = siteLanguages(sorted.find(({ path }) => path === siteFile)?.text ?? '');
  const config = readConfig(sorted, languages, report);
  const own = inLanguagesOf(sorted, languages);
  const parsed = own
    .filter(({ path }) => documentPathOrNull(path))
    .map((file) => parseOnce(file, options, cache));
  diagnostics.push(...parsed.flatMap((each) => each.diagnostics));
  const memoize: Memoize = cache?.memoize ?? ((_folder, _parts, make) => make());
  const versions = parsed.map(({ version }) => version);
  const { meetings, ...found } = readMeetings(own, versions, languages, memoize);
  const { pages, ...foundInPages } = readPages(own, languages, options);
  diagnostics.push(...found.diagnostics, ...foundInPages.diagnostics);
  for (const check of filesChecks) check(sorted, report, languages);
  const textOf = (name: string) => sorted.find(({ path }) => path === name)?.text;
  const siteWithDrafts = {
    config: config ?? { ...placeholder, languages },
    meetings,
    pages,
    theme: textOf('theme.css'),
    logo: textOf('logo.svg'),
    strings: sentences ? readStrings(own, sentences, report) : {},
    moved: readMovedEntries(sorted, report),
    names: readNames(sorted, report),
  };
  const instant = now === undefined ? Number.NEGATIVE_INFINITY : Date.parse(now);
  const names = sorted.filter(({ path }) => path === namesFile);
  const filesOf = Map.groupBy(sorted, ({ path }) => meetingFolder(path));
  const parsedOf = Map.groupBy(parsed, ({ version }) => version.meeting);
  for (const meeting of meetings) {
    const inputs = [...names, ...(filesOf.get(meeting.id) ?? [])];
    diagnostics.push(
      ...checkMeeting(meeting, siteWithDrafts, inputs, parsedOf.get(meeting.id) ?? [], memoize),
    );
  }
  for (const check of siteChecks) check(siteWithDrafts, report, { now: instant, publishedBefore });
  const suppressions = [
    ...parsed.flatMap((each) => each.suppressions),
    ...found.suppressions,
    ...foundInPages.suppressions,
    ...suppressionsOfSettings(sorted, report),
  ];
  const hasRun = (rule: string) => rule !== engineDifference.id || options.crossCheck === true;
  const left = applySuppressions(diagnostics, suppressions, hasRun);
  return {
    site: config && hasNoError(left) ? publishedAt(siteWithDrafts, instant) : null,
    siteWithDrafts,
    diagnostics: sortDiagnostics(left),
  };
}

const suppressionsOfSettings = (files: SourceFile[], report: Report): Suppression[] =>
  files
    .filter(({ path }) => path.endsWith('.yaml') && !isReadWithMeeting(path))
    .flatMap(({ path, text }) => readYamlSuppressions(createSource(path, text), 0, text.length, report));

const hasNoError = (diagnostics: Diagnostic[]): boolean =>
  diagnostics.every(({ severity }) => severity !== 'error');

function parseOnce(file: SourceFile, options: ParseOptions, cache: CompileCache | undefined): Parsed {
  const kept = cache?.get(file, options);
  if (kept) return kept;
  const parsed = parse(file, options);
  cache?.set(file, options, parsed);
  return parsed;
}

/**
 * What is to be said of a meeting by itself, which changes with its own files, the official names and one setting alone.
 *
 * @param files of the meeting, and the official names
 * @param parsed of the meeting
 */
function checkMeeting(
  meeting: Meeting,
  site: Site,
  files: readonly SourceFile[],
  parsed: readonly Parsed[],
  memoize: Memoize,
): Diagnostic[] {
  const { defaultLanguage, languages } = site.config;
  const parts = [defaultLanguage, languages.join(' '), ...files.flatMap(({ path, hash }) => [path, hash])];
  return memoize(meeting.id, parts, () => {
    const { diagnostics, report } = reporter();
    for (const check of meetingChecks) check({ ...site, meetings: [meeting] }, report);
    const faulty = faultyFiles(parsed, diagnostics);
    // What a source with a fault says is not known: its translations would be told of each part that cannot be read.
    const records = meeting.records.filter(
      ({ document, source }) =>
        !faulty.has(documentFile({ meeting: meeting.id, document, language: source })),
    );
    for (const check of translationChecks) check({ ...site, meetings: [{ ...meeting, records }] }, report);
    return diagnostics;
  });
}

function faultyFiles(parsed: readonly Parsed[], found: readonly Diagnostic[]): Set<string> {
  const all = [...parsed.flatMap(({ diagnostics }) => diagnostics), ...found];
  const suppressions = parsed.flatMap((each) => each.suppressions);
  return new Set(
    applySuppressions(all, suppressions, () => false).flatMap(({ severity, span }) =>
      severity === 'error' ? [span.file] : [],
    ),
  );
}

/** Stands for the site's own settings where they cannot be read, so that the documents are checked all the same. */
const placeholder = { defaultLanguage: 'en' } as SiteConfig;

function readConfig(files: SourceFile[], languages: readonly Language[], report: Report): SiteConfig | null {
  const file = files.find(({ path }) => path === siteFile);
  if (!file) return null;
  const source = createSource(file.path, file.text);
  checkSettingsText(source, report);
  return readFields(source, siteSchema(languages), report)?.fields ?? null;
}

function readNames(files: SourceFile[], report: Report): OfficialName[] {
  const file = files.find(({ path }) => path === namesFile);
  return (file && readFields(createSource(file.path, file.text), namesSchema, report)?.fields.names) ?? [];
}

const namesFile = 'names.yaml';
const siteFile = 'site.yaml';

/** Leaves out the files in a language that the site does not have; a check reports them. */
const inLanguagesOf = (files: SourceFile[], languages: readonly Language[]): SourceFile[] =>
  files.filter(({ path }) => {
    const language = languageOfFile(path);
    return !language || languages.includes(language);
  });
