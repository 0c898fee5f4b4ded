/** THE DOOR: source files in, the site and its diagnostics out. `check`, `dev` and `build` all come through here. */
import { unknownDays } from './checks/check.ts';
import { checks } from './checks/index.ts';
import { type Diagnostic, inOrder, type Report, type RuleId, reporter } from './diagnostic.ts';
import { checkFormer } from './former.ts';
import { meetingSchema, namesSchema, nearest, readFields, recordSchema, siteSchema } from './frontmatter.ts';
import { languageTags } from './languages.ts';
import type {
  AgendaItem,
  Compiled,
  Day,
  Document,
  FormerFile,
  Meeting,
  OfficialName,
  SiteConfig,
  SourceFile,
  TranslationRecord,
  Version,
} from './model.ts';
import { checkMoved, movedFile, readMoved } from './moved.ts';
import { type Parsed, type ParseOptions, parse } from './parse.ts';
import { documentPathOrNull, isInMeeting, meetingFolder, recordPathOrNull, typeOf } from './paths.ts';
import { publishedAt } from './release.ts';
import { checkRevisions } from './revisions.ts';
import { type Silence, silenced, silencesInYaml } from './silence.ts';
import { createSource, startOf } from './source.ts';
import { instantOf } from './time.ts';

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
  const meetings = readMeetings(
    sorted,
    parsed.map(({ version }) => version),
    report,
  );
  reportStrays(sorted, report);
  const whole = {
    config: config ?? placeholder,
    meetings,
    moved: readMoved(sorted, report),
    names: readNames(sorted, report),
  };
  const instant = now === undefined ? Number.NEGATIVE_INFINITY : Date.parse(now);
  for (const check of checks) check(whole, report, instant);
  checkRevisions(whole, report, instant);
  checkMoved(whole, report, instant);
  checkFormer(former, whole, report, instant);
  const silences = [...parsed.flatMap((each) => each.silences), ...silencesOfSettings(sorted, report)];
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
    .filter(({ path }) => path.endsWith('.yaml'))
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

/** Stands for the site's own settings where they cannot be read, so that the documents are checked all the same. */
const placeholder = { defaultLanguage: 'en' } as SiteConfig;

function readConfig(files: SourceFile[], report: Report): SiteConfig | null {
  const file = files.find(({ path }) => path === 'site.yaml');
  if (!file) {
    report('site-missing', startOf('site.yaml'), {});
    return null;
  }
  return readFields(createSource(file.path, file.text), siteSchema, report)?.fields ?? null;
}

function readNames(files: SourceFile[], report: Report): OfficialName[] {
  const file = files.find(({ path }) => path === 'names.yaml');
  return (file && readFields(createSource(file.path, file.text), namesSchema, report)?.fields.names) ?? [];
}

// ---- Meetings -----------------------------------------------------------------------------------------

function readMeetings(files: SourceFile[], versions: Version[], report: Report): Meeting[] {
  const folders = Map.groupBy(files, ({ path }) => meetingFolder(path));
  const byMeeting = Map.groupBy(versions, ({ meeting }) => meeting);
  const meetings: Meeting[] = [];
  for (const [id, inside] of folders) {
    if (id === null) continue;
    const file = inside.find(({ path }) => path === `meetings/${id}/meeting.yaml`);
    const span = startOf(file?.path ?? inside[0]?.path ?? id);
    if (!file) report('meeting-missing', span, { meeting: id });
    const read = file && readFields(createSource(file.path, file.text), meetingSchema, report);
    const documents = readDocuments(id, byMeeting.get(id) ?? []);
    const records = inside.flatMap((each) => readRecord(each, report) ?? []);
    if (!file || !read) {
      // Its documents are compared all the same; nothing is said about dates that are not known.
      meetings.push({ ...unknownMeeting, id, documents, records, span });
      continue;
    }
    const { fields, at } = read;
    const { timeZone } = fields;
    meetings.push({
      ...fields,
      earlier: fields.earlier.map((each, index) => ({ ...each, span: at('earlier', index, 'meeting') })),
      deadlines: fields.deadlines.map((each, index) => ({
        ...each,
        dateSpan: at('deadlines', index, 'date'),
      })),
      id,
      documents: documents.map((each) => withInstants(each, timeZone)),
      records,
      hash: file.hash,
      span,
      startSpan: at('start'),
      endSpan: at('end'),
    });
  }
  return meetings.sort((a, b) => (a.start === b.start ? b.number - a.number : a.start < b.start ? 1 : -1));
}

const unknownMeeting = {
  ...unknownDays,
  timeZone: 'UTC',
  earlier: [],
  deadlines: [],
} as unknown as Meeting;

/** Documents of a meeting by name, with their versions in the site's order of languages. */
function readDocuments(meeting: string, versions: Version[]): Document[] {
  const byName = Map.groupBy(versions, ({ document }) => document);
  return [...byName].map(([name, found]) => ({
    meeting,
    name,
    type: typeOf(name, found.find(({ revises }) => revises !== undefined)?.revises),
    versions: Object.fromEntries(
      languageTags.flatMap((tag) =>
        found.filter(({ language }) => language === tag).map((version) => [tag, version]),
      ),
    ),
  }));
}

/** `null` where the file is another, and where a fault was reported. */
function readRecord(file: SourceFile, report: Report): TranslationRecord | null {
  const path = recordPathOrNull(file.path);
  const read = path && readFields(createSource(file.path, file.text), recordSchema, report);
  if (!read) return null;
  const { source, parts, ...whole } = read.fields;
  const entries = [
    ...Object.entries(whole).map(([key, digest]) => ({ key, digest, span: read.at(key) })),
    ...Object.entries(parts).map(([id, digest]) => ({
      key: `#${id}`,
      digest,
      span: read.at('parts', id),
    })),
  ];
  return {
    document: path.document,
    language: path.language,
    source,
    digests: Object.fromEntries(entries.flatMap(({ key, digest }) => (digest ? [[key, digest]] : []))),
    span: startOf(file.path),
    spans: Object.fromEntries(entries.map(({ key, span }) => [key, span])),
  };
}

function withInstants(document: Document, timeZone: string): Document {
  const versions = Object.entries(document.versions).map(([language, version]) => {
    if (version.body.type !== 'agenda') return [language, version];
    const days = version.body.days.map((day) => ({
      ...day,
      items: day.items.map((item) => placed(item, day, timeZone)),
    }));
    return [language, { ...version, body: { ...version.body, days } }];
  });
  return { ...document, versions: Object.fromEntries(versions) };
}

function placed(item: AgendaItem, { date }: Day, timeZone: string): AgendaItem {
  const instant = (time: string | null) => (date && time ? instantOf(date, time, timeZone) : null);
  return { ...item, startInstant: instant(item.start) ?? '', endInstant: instant(item.end) };
}

// ---- Files that are something else --------------------------------------------------------------------

const settingsFiles = ['site.yaml', 'names.yaml', movedFile];

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
