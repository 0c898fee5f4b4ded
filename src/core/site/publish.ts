/** Builds the site that readers see from the parsed one, in which no diagnostic is an error. */
import { minutesInDay, wallTimeAt } from '../dates/midnight.ts';
import { resolveWallTime } from '../dates/time-zones.ts';
import { mapField, replaceFields } from '../lazy-fields.ts';
import type { Language } from '../model/languages.ts';
import type {
  Agenda,
  Day,
  Document,
  Entry,
  FormalAgenda,
  Meeting,
  Page,
  ParsedAgenda,
  ParsedDay,
  ParsedDocument,
  ParsedEntry,
  ParsedFormalAgenda,
  ParsedMeeting,
  ParsedPage,
  ParsedRegister,
  ParsedSite,
  ParsedTextVersion,
  ParsedVersion,
  Register,
  Series,
  Site,
  Version,
} from '../model/model.ts';
import { factsFile, registerFile } from '../model/paths.ts';
import { agendaFacts } from './meeting-intervals.ts';
import { settingsInForce } from './meeting-state.ts';
import type { MemoizeByMeeting } from './read-meetings.ts';
import { withoutUnreleased } from './release.ts';
import { linkRevisions } from './revisions.ts';
import { publishSeries } from './series.ts';
import { ofPages, type TranslatedGroup, versionsOfDocument } from './traverse.ts';

interface PublishOptions {
  memoize: MemoizeByMeeting;
  /** Finds the outdated parts of translations. */
  outdatedOf: (group: TranslatedGroup) => Meeting['outdated'];
  /** See `CompileOptions`. */
  otherMeetings?: readonly string[] | undefined;
}

/**
 * Returns the site as readers see it at an instant.
 *
 * @throws Error if anything could not be read, which a diagnostic should have reported
 */
export function publishSite(
  site: ParsedSite,
  nowMs: number,
  { memoize, outdatedOf, otherMeetings = [] }: PublishOptions,
): Site {
  const {
    config,
    languages,
    defaultLanguage,
    meetings,
    series: settingsOfSeries,
    pages,
    registers,
    ...content
  } = withoutUnreleased(site, nowMs);
  const ids = new Set([...otherMeetings, ...meetings.map(({ id }) => id)]);
  const series = publishSeries(settingsOfSeries);
  return {
    ...content,
    config: required(config, 'site.yaml'),
    meetings: meetings.map((meeting) => ({
      ...publishMeeting(meeting, { ids, series, memoize }),
      outdated: findOutdated(meeting, defaultLanguage, { memoize, outdatedOf }),
    })),
    series,
    pages: linkRevisions(pages.map(publishPage)),
    outdatedPages: findOutdated(ofPages({ pages, pageRecords: content.pageRecords }), defaultLanguage, {
      memoize,
      outdatedOf,
    }),
    registers: registers.map(publishRegister),
  };
}

/** Memoized, so that the texts of unchanged meetings are not loaded. */
function findOutdated(
  group: TranslatedGroup,
  defaultLanguage: Language,
  { memoize, outdatedOf }: PublishOptions,
): Meeting['outdated'] {
  const { records } = group;
  if (records.length === 0) return {};
  const recorded = records.map(({ document, language, source, digests }) => [
    document,
    language,
    source,
    digests,
  ]);
  const keys = ['outdated', defaultLanguage, JSON.stringify(recorded), ...versionsIn(group)];
  return memoize(group.id, keys, () => outdatedOf(group));
}

/** Names the versions of a meeting, for keys. */
const versionsIn = ({ documents }: Pick<TranslatedGroup, 'documents'>): string[] =>
  documents
    .flatMap((text) => versionsOfDocument<ParsedTextVersion>(text))
    .map(({ file, hash }) => `${file} ${hash}`);

interface MeetingContext {
  /** Ids of the published meetings. */
  ids: ReadonlySet<string>;
  series: readonly Series[];
  memoize: MemoizeByMeeting;
}

function publishMeeting(
  { settings, ...meeting }: ParsedMeeting,
  { ids, series: allSeries, memoize }: MeetingContext,
): Omit<Meeting, 'outdated'> {
  const settingsOfMeeting = required(settings, `meetings/${meeting.id}/meeting.yaml`);
  const { series: seriesId, ...readable } = settingsInForce(settingsOfMeeting);
  const series = allSeries.find(({ id }) => id === seriesId);
  const instants = instantsOf(meeting, readable.timeZone, memoize);
  const documents = meeting.documents.map((document) => publishDocument(document, instants));
  const earlier = readable.earlier.map(({ meeting: id, ...session }) =>
    id !== undefined && ids.has(id) ? { ...session, meeting: id } : session,
  );
  const published = {
    ...readable,
    ...meeting,
    ...(series && { series }),
    earlier,
    documents: linkRevisions(documents),
  };
  // Memoized, so that the agendas of unchanged meetings are not loaded.
  const keys = ['agenda', readable.hash, ...versionsIn(meeting)];
  const facts = memoize(meeting.id, keys, () => agendaFacts(published));
  return { ...published, ...facts };
}

const publishDocument = (document: ParsedDocument, instants: Instants): Document => ({
  ...document,
  versions: Object.fromEntries(
    Object.entries(document.versions).map(([language, version]) => [
      language,
      publishVersion(version, instants),
    ]),
  ),
});

/** Leaves the parts of the text lazy that are, so that only what is read of it is loaded. */
function publishVersion(version: ParsedVersion, instants: Instants): Version {
  if (isPublishable(version)) return version;
  const { title, body, file } = version;
  return replaceFields(version, {
    title: required(title, file),
    body: publishBody(body, file, instants),
  });
}

/** Tests for a version that is published as it was parsed: items of agendas get instants. */
const isPublishable = (version: ParsedVersion): version is Version =>
  version.title !== null && version.body.type === 'text';

function publishBody(body: ParsedVersion['body'], file: string, instants: Instants): Version['body'] {
  if (body.type === 'agenda') return publishAgenda(body, file, instants);
  return body.type === 'text' ? body : publishFormalAgenda(body, file);
}

const publishFormalAgenda = (agenda: ParsedFormalAgenda, file: string): FormalAgenda =>
  mapField(agenda, 'items', (items) =>
    items.map(({ status, ...item }) => ({
      ...item,
      id: required(item.id, file),
      number: required(item.number, file),
      ...(status && { status }),
    })),
  );

const publishAgenda = (agenda: ParsedAgenda, file: string, instants: Instants): Agenda =>
  mapField(agenda, 'days', (days) => days.map((day) => publishDay(day, file, instants)));

function publishDay(day: ParsedDay, file: string, instants: Instants): Day {
  const date = required(day.date, file);
  const instantAt = (minutes: number): string => required(instants[slotKey(date, minutes)], file);
  const minutes = minutesInDay(day.items);
  const items = day.items.map((item, position) => {
    const { start, end } = required(minutes[position], file);
    return {
      ...item,
      id: required(item.id, file),
      start: required(item.start, file),
      startInstant: instantAt(start),
      endInstant: end === null ? null : instantAt(end),
    };
  });
  return { ...day, date, items };
}

const publishPage = (page: ParsedPage): ParsedPage & Page => ({
  ...page,
  versions: Object.fromEntries(
    Object.entries(page.versions).map(([language, version]) => [
      language,
      { ...version, title: required(version.title, version.file) },
    ]),
  ),
});

const publishRegister = ({ id, settings, entries }: ParsedRegister): Register => ({
  ...required(settings, registerFile(id)),
  id,
  entries: entries.map(publishEntry),
});

const publishEntry = (entry: ParsedEntry): Entry => ({
  ...entry,
  facts: required(entry.facts, factsFile({ register: entry.register, entry: entry.name })),
  versions: Object.fromEntries(
    Object.entries(entry.versions).map(([language, version]) => [
      language,
      { ...version, title: required(version.title, version.file) },
    ]),
  ),
});

function required<Value>(value: Value | null | undefined, file: string): Value {
  if (value === null || value === undefined)
    throw new Error(`${file} has no error, and yet something in it could not be read.`);
  return value;
}

/** The instant of each time of a meeting's agendas, by `slotKey`: the day and the minutes since its start. */
type Instants = Readonly<Record<string, string>>;

const slotKey = (date: string, minutes: number): string => `${date} ${minutes}`;

/** Memoized: looking into a time zone is slow, and most meetings are unchanged. */
function instantsOf(
  { id, documents }: Pick<ParsedMeeting, 'id' | 'documents'>,
  timeZone: string,
  memoize: MemoizeByMeeting,
): Instants {
  const versions = documents.flatMap(versionsOfDocument).filter(({ body }) => body.type === 'agenda');
  return memoize(id, ['instants', timeZone, ...versions.map(({ hash }) => hash)], () =>
    Object.fromEntries(
      versions.flatMap(({ body }) =>
        (body.type === 'agenda' ? body.days : []).flatMap(({ date, items }) =>
          minutesInDay(items).flatMap((times) =>
            [times?.start, times?.end].flatMap((minutes) => {
              if (date === null || minutes === undefined || minutes === null) return [];
              const { date: on, time } = wallTimeAt(date, minutes);
              const resolved = resolveWallTime(on, time, timeZone);
              return resolved.kind === 'instant' ? [[slotKey(date, minutes), resolved.instant]] : [];
            }),
          ),
        ),
      ),
    ),
  );
}
