/** From the files of a meeting's folder to the meeting: its settings, its documents, what is recorded of their translations. */

import { readYamlSuppressions, type Suppression } from '../checks/suppressions/read-suppressions.ts';
import { checkSettingsText } from '../checks/text/text-checks.ts';
import { resolveWallTime } from '../dates/time-zones.ts';
import { type Diagnostic, type Report, reporter } from '../diagnostics/diagnostic.ts';
import type { Language } from '../model/languages.ts';
import type {
  AgendaItem,
  Day,
  Document,
  Meeting,
  SourceFile,
  TranslationRecord,
  Version,
} from '../model/model.ts';
import { documentTypeOf, meetingFolder, recordPathOrNull } from '../model/paths.ts';
import { createSource, type Source, startOf } from '../text/source.ts';
import { meetingSchema, readFields, recordSchema } from '../yaml/schemas.ts';
import { itemsOf, unknownDays, versionsOfDocument } from './traverse.ts';

/** Keeps what was made of something unchanged. @param folder of the meeting @param parts all that it depends on */
export type Memoize = <Value>(folder: string, parts: readonly string[], make: () => Value) => Value;

export interface MeetingsRead {
  meetings: Meeting[];
  diagnostics: Diagnostic[];
  suppressions: Suppression[];
}

/** @param languages of the site */
export function readMeetings(
  files: readonly SourceFile[],
  all: readonly Version[],
  languages: readonly Language[],
  memoize: Memoize,
): MeetingsRead {
  const diagnostics: Diagnostic[] = [];
  const suppressions: Suppression[] = [];
  /** What a file of settings says. */
  const read = <Value>(file: SourceFile, make: (source: Source, report: Report) => Value): Value => {
    const folder = meetingFolder(file.path) ?? '';
    const found = memoize(folder, [file.path, file.hash, languages.join(' ')], () =>
      readSettings(file, make),
    );
    diagnostics.push(...found.diagnostics);
    suppressions.push(...found.suppressions);
    return found.value;
  };
  const folders = Map.groupBy(files, ({ path }) => meetingFolder(path));
  const byMeeting = Map.groupBy(all, ({ meeting }) => meeting);
  const schema = meetingSchema(languages);
  const meetings: Meeting[] = [];
  for (const [id, inside] of folders) {
    if (id === null) continue;
    const file = inside.find(({ path }) => path === `meetings/${id}/meeting.yaml`);
    const span = startOf(file?.path ?? inside[0]?.path ?? id);
    const settings = file && read(file, (source, own) => readMeeting(source, schema, own));
    const documents = readDocuments(id, byMeeting.get(id) ?? [], languages);
    const records = inside
      .filter(({ path }) => recordPathOrNull(path))
      .flatMap((each) => read(each, readRecord) ?? []);
    // The documents of a meeting without settings are compared all the same; nothing is said about dates that are not known.
    meetings.push({
      ...(settings ?? unknownMeeting),
      hash: file?.hash ?? '',
      id,
      documents: settings ? withTimes(documents, settings.timeZone, id, memoize) : documents,
      records,
      span,
    });
  }
  const inTime = (a: Meeting, b: Meeting) =>
    a.start === b.start ? b.number - a.number : a.start < b.start ? 1 : -1;
  return { meetings: meetings.sort(inTime), diagnostics, suppressions };
}

function readSettings<Value>(
  { path, text }: SourceFile,
  make: (source: Source, report: Report) => Value,
): { value: Value; diagnostics: Diagnostic[]; suppressions: Suppression[] } {
  const source = createSource(path, text);
  const { diagnostics, report } = reporter();
  const value = make(source, report);
  return { value, diagnostics, suppressions: readYamlSuppressions(source, 0, text.length, report) };
}

/** Whether a file is read here, and not by itself. */
export const isReadWithMeeting = (path: string): boolean =>
  /^meetings\/[^/]+\/meeting\.yaml$/.test(path) || recordPathOrNull(path) !== null;

type Settings = Omit<Meeting, 'id' | 'documents' | 'records' | 'hash' | 'span'>;

/** `null` where a fault was reported. */
function readMeeting(
  source: Source,
  schema: ReturnType<typeof meetingSchema>,
  report: Report,
): Settings | null {
  checkSettingsText(source, report);
  const read = readFields(source, schema, report);
  if (!read) return null;
  const { fields, at } = read;
  return {
    ...fields,
    earlier: fields.earlier.map((each, index) => ({ ...each, span: at('earlier', index, 'meeting') })),
    deadlines: fields.deadlines.map((each, index) => ({
      ...each,
      dateSpan: at('deadlines', index, 'date'),
    })),
    startSpan: at('start'),
    endSpan: at('end'),
  };
}

const unknownMeeting = {
  ...unknownDays,
  timeZone: 'UTC',
  earlier: [],
  deadlines: [],
} as unknown as Meeting;

/** Documents of a meeting by name, with their versions in the site's order of languages. */
function readDocuments(meeting: string, all: readonly Version[], languages: readonly Language[]): Document[] {
  const byName = Map.groupBy(all, ({ document }) => document);
  return [...byName].map(([name, found]) => ({
    meeting,
    name,
    type: documentTypeOf(name, found.find(({ revises }) => revises !== undefined)?.revises),
    versions: Object.fromEntries(
      languages.flatMap((tag) =>
        found.filter(({ language }) => language === tag).map((version) => [tag, version]),
      ),
    ),
  }));
}

/** `null` where a fault was reported. */
function readRecord(file: Source, report: Report): TranslationRecord | null {
  const path = recordPathOrNull(file.file);
  const read = path && readFields(file, recordSchema, report);
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
    span: startOf(file.file),
    spans: Object.fromEntries(entries.map(({ key, span }) => [key, span])),
  };
}

/** Instant of each wall time of an agenda, by day and time. */
type Instants = Readonly<Record<string, string>>;

const withTimes = (
  documents: Document[],
  timeZone: string,
  meeting: string,
  memoize: Memoize,
): Document[] => {
  const instants = instantsIn(documents, timeZone, meeting, memoize);
  return documents.map((each) => withInstants(each, instants));
};

/** To look into a time zone is slow, and most meetings are as they were. */
const instantsIn = (
  documents: readonly Document[],
  timeZone: string,
  meeting: string,
  memoize: Memoize,
): Instants => {
  const agendas = documents.flatMap(versionsOfDocument).filter(({ body }) => body.type === 'agenda');
  return memoize(meeting, ['instants', timeZone, ...agendas.map(({ hash }) => hash)], () =>
    Object.fromEntries(
      agendas.flatMap(({ body }) =>
        (body.type === 'agenda' ? itemsOf(body) : []).flatMap(({ day: { date }, item: { start, end } }) =>
          [start, end].flatMap((time) => {
            const resolved = date && time ? resolveWallTime(date, time, timeZone) : null;
            return resolved?.kind === 'instant' ? [[`${date} ${time}`, resolved.instant]] : [];
          }),
        ),
      ),
    ),
  );
};

function withInstants(document: Document, instants: Instants): Document {
  const found = Object.entries(document.versions).map(([language, version]) => {
    if (version.body.type !== 'agenda') return [language, version];
    const days = version.body.days.map((day) => ({
      ...day,
      items: day.items.map((item) => placed(item, day, instants)),
    }));
    return [language, { ...version, body: { ...version.body, days } }];
  });
  return { ...document, versions: Object.fromEntries(found) };
}

function placed(item: AgendaItem, { date }: Day, instants: Instants): AgendaItem {
  const instant = (time: string | null) => instants[`${date} ${time}`] ?? null;
  return { ...item, startInstant: instant(item.start) ?? '', endInstant: instant(item.end) };
}
