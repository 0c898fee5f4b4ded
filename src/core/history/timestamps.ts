/** Instants of the last changes, for calendars, feeds and packages: ISO 8601 in UTC, so that they sort as text. */
import type { Language } from '../model/languages.ts';
import type { Meeting, Version } from '../model/model.ts';
import { type History, meetingFile, revisionsOf, topField } from './history.ts';

/** The timestamp of what has no history: any later change is newer. */
export const epoch = '1970-01-01T00:00:00Z';

/** The period for which feeds and calendars still list something that was removed. */
const removalNoticeDays = 90;
const msPerDay = 86_400_000;

/** The fields of `meeting.yaml` that the calendar entry of an item shows. */
const fieldsOfItemEntries = new Set([
  'name',
  'place',
  'venue',
  'timeZone',
  'webcast',
  'registration',
  'status',
  'statusReason',
  'previousStart',
  'previousEnd',
]);

export const latestInstant = (instants: readonly (string | null | undefined)[]): string | null =>
  instants.reduce<string | null>(
    (latest, instant) => (instant && (!latest || instant > latest) ? instant : latest),
    null,
  );

/** Returns the instant of the last change that readers notice in a file; `null` without history. */
export const lastModified = (history: History, file: string): string | null =>
  revisionsOf(history, file)[0]?.date ?? null;

/** Returns the instant of the commit that created a file, which a shallow history may lack. */
export const creationInstant = (history: History, file: string): string | undefined =>
  revisionsOf(history, file).find(({ changes }) => changes.some(({ type }) => type === 'created'))?.date;

/** Returns the instant of the last change of a meeting or one of its documents in a language. */
export const meetingModified = (history: History, meeting: Meeting, language: Language): string | null =>
  latestInstant([
    lastModified(history, meetingFile(meeting)),
    ...meeting.documents.map(({ versions }) => {
      const version = versions[language];
      return version && lastModified(history, version.file);
    }),
  ]);

/** Returns the instant of the last change that readers notice in the calendar entry of an item. */
export function itemModified(history: History, version: Version, itemId: string): string | null {
  const revision = revisionsOf(history, version.file).find(({ changes }) =>
    changes.some(
      (change) =>
        change.type === 'created' ||
        ('id' in change && change.id === itemId) ||
        (change.type === 'field' && change.field === 'status'),
    ),
  );
  const meetingRevision = revisionsOf(history, meetingFile({ id: version.meeting })).find(({ changes }) =>
    changes.some((change) => change.type === 'field' && fieldsOfItemEntries.has(topField(change.field))),
  );
  return latestInstant([revision?.date, meetingRevision?.date]);
}

/** Tests whether a removal is recent, counted from the newest commit, so that programs still hear of it. */
export const isRecent = ({ head }: History, instant: string): boolean =>
  head !== null && Date.parse(head) - Date.parse(instant) <= removalNoticeDays * msPerDay;

/** Returns the instant of the last change of the time zone of a meeting; `undefined` if it never changed. */
export const zoneModified = (history: History, meeting: Meeting): string | undefined =>
  revisionsOf(history, meetingFile(meeting)).find(({ changes }) =>
    changes.some((change) => change.type === 'field' && change.field === 'timeZone'),
  )?.date;

/** Returns the instant of the last commit that changed the deadlines in a file. */
export const deadlinesModified = (history: History, file: string): string | undefined =>
  revisionsOf(history, file).find(({ changes }) =>
    changes.some(
      (change) =>
        change.type === 'created' || (change.type === 'field' && topField(change.field) === 'deadlines'),
    ),
  )?.date;
