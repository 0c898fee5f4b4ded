/** THE DOOR: source files in, the site and its diagnostics out. `check`, `dev` and `build` all come through here. */
import { meetingChecks, siteChecks, translationChecks } from './checks/index.ts';
import { checkFormer } from './checks/status/deleted.ts';
import { proofSettings } from './checks/text/index.ts';
import { type Diagnostic, inOrder, type Report, type RuleId, reporter } from './diagnostics/diagnostic.ts';
import { type Silence, silenced, silencesInYaml } from './diagnostics/suppressions.ts';
import { languageTags } from './model/languages.ts';
import type {
  Compiled,
  FormerFile,
  Meeting,
  OfficialName,
  Site,
  SiteConfig,
  SourceFile,
} from './model/model.ts';
import { documentFile, documentPathOrNull, isInMeeting, meetingFolder } from './model/paths.ts';
import { type Parsed, type ParseOptions, parse } from './parse/parse.ts';
import { isReadWithMeeting, type Once, readMeetings } from './site/read-meetings.ts';
import { checkMoved, movedFile, readMoved } from './site/redirects.ts';
import { publishedAt } from './site/release.ts';
import { checkRevisions } from './site/revisions.ts';
import { createSource, startOf } from './text/source.ts';
import { namesSchema, nearest, readFields, siteSchema } from './yaml/schemas.ts';

export interface CompileOptions extends ParseOptions {
  /** Instant at which readers would see the site, ISO 8601. Without it, no document with an embargo is published. */
  now?: string;
  /** Files that former commits had published, and that may not be any more. */
  former?: readonly FormerFile[];
  /** Keeps what one text parses to, from one compilation to the next. */
  cache?: ParseCache;
}

export interface ParseCache {
  get: (file: SourceFile, options: ParseOptions) => Parsed | undefined;
  set: (file: SourceFile, options: ParseOptions, parsed: Parsed) => void;
  /** Keeps what else is made of the files of one meeting. */
  once?: Once;
}

/**
 * @param files of `content/`, in any order
 * @returns the site without what is not published, or `null` where a diagnostic is an error; the diagnostics in order of place
 */
export function compile(
  files: readonly SourceFile[],
  { cache, now, former = [], ...options }: CompileOptions,
): Compiled {
  const { diagnostics, report } = reporter();
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const config = readConfig(sorted, report);
  const parsed = sorted
    .filter(({ path }) => documentPathOrNull(path))
    .map((file) => parseOnce(file, options, cache));
  diagnostics.push(...parsed.flatMap((each) => each.diagnostics));
  const once: Once = cache?.once ?? ((_folder, _parts, make) => make());
  const versions = parsed.map(({ version }) => version);
  const { meetings, ...found } = readMeetings(sorted, versions, once);
  diagnostics.push(...found.diagnostics);
  reportStrays(sorted, report);
  const whole = {
    config: config ?? placeholder,
    meetings,
    moved: readMoved(sorted, report),
    names: readNames(sorted, report),
  };
  const instant = now === undefined ? Number.NEGATIVE_INFINITY : Date.parse(now);
  const names = sorted.filter(({ path }) => path === namesFile);
  const filesOf = Map.groupBy(sorted, ({ path }) => meetingFolder(path));
  const parsedOf = Map.groupBy(parsed, ({ version }) => version.meeting);
  for (const meeting of meetings) {
    const own = [...names, ...(filesOf.get(meeting.id) ?? [])];
    diagnostics.push(...checkMeeting(meeting, whole, own, parsedOf.get(meeting.id) ?? [], once));
  }
  for (const check of siteChecks) check(whole, report, instant);
  checkRevisions(whole, report, instant);
  checkMoved(whole, report, instant);
  checkFormer(former, whole, report, instant);
  const silences = [
    ...parsed.flatMap((each) => each.silences),
    ...found.silences,
    ...silencesOfSettings(sorted, report),
  ];
  const hasRun = (rule: RuleId) => rule !== 'engine-difference' || options.secondOpinion === true;
  const left = silenced(diagnostics, silences, hasRun);
  return {
    site: config && isSound(left) ? publishedAt(whole, instant) : null,
    whole,
    diagnostics: inOrder(left),
  };
}

const silencesOfSettings = (files: SourceFile[], report: Report): Silence[] =>
  files
    .filter(({ path }) => path.endsWith('.yaml') && !isReadWithMeeting(path))
    .flatMap(({ path, text }) => silencesInYaml(createSource(path, text), 0, text.length, report));

const isSound = (diagnostics: Diagnostic[]): boolean =>
  diagnostics.every(({ severity }) => severity !== 'error');

function parseOnce(file: SourceFile, options: ParseOptions, cache: ParseCache | undefined): Parsed {
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
  once: Once,
): Diagnostic[] {
  const parts = [site.config.defaultLanguage, ...files.flatMap(({ path, hash }) => [path, hash])];
  return once(meeting.id, parts, () => {
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
  const silences = parsed.flatMap((each) => each.silences);
  return new Set(
    silenced(all, silences, () => false).flatMap(({ severity, span }) =>
      severity === 'error' ? [span.file] : [],
    ),
  );
}

/** Stands for the site's own settings where they cannot be read, so that the documents are checked all the same. */
const placeholder = { defaultLanguage: 'en' } as SiteConfig;

function readConfig(files: SourceFile[], report: Report): SiteConfig | null {
  const file = files.find(({ path }) => path === 'site.yaml');
  if (!file) {
    report('site-missing', startOf('site.yaml'), {});
    return null;
  }
  const source = createSource(file.path, file.text);
  proofSettings(source, report);
  return readFields(source, siteSchema, report)?.fields ?? null;
}

function readNames(files: SourceFile[], report: Report): OfficialName[] {
  const file = files.find(({ path }) => path === namesFile);
  return (file && readFields(createSource(file.path, file.text), namesSchema, report)?.fields.names) ?? [];
}

// ---- Files that are something else --------------------------------------------------------------------

const namesFile = 'names.yaml';
const settingsFiles = ['site.yaml', namesFile, movedFile];

function reportStrays(files: SourceFile[], report: Report): void {
  const folders = new Set<string>();
  for (const { path } of files) {
    const name = path.split('/').at(-1) ?? path;
    const span = startOf(path);
    if (settingsFiles.includes(path) || name === 'README.md' || isInMeeting(path)) continue;
    if (isInMeeting(`meetings/any/${name}`)) {
      const folder = path.slice(0, -name.length).replace(/\/$/, '') || 'the content folder';
      if (!folders.has(folder)) report('file-place', span, { name, folder });
      folders.add(folder);
    } else if (/\.(md|mdx|markdown)$/i.test(name))
      report('file-name', span, { name, nearest: nearestTag(name) });
    else report('file-stray', span, { name });
  }
}

function nearestTag(name: string): string {
  const tag = /\.([^.]+)\.[^.]+$/.exec(name)?.[1];
  const near = tag && nearest(tag.slice(0, 2).toLowerCase(), languageTags);
  return near && !name.endsWith(`.${near}.md`) ? ` Did you mean .${near}.md?` : '';
}
