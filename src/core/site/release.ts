/** The release of documents: drafts are never published, documents under embargo from their day on. Until then only checks see them. */
import { embargoEndMs } from '../dates/time-zones.ts';
import type { ParsedDocument, ParsedMeeting, ParsedSite, ParsedVersion } from '../model/model.ts';

/**
 * Returns the instant from which readers see a version, in milliseconds since 1970: infinite for a draft.
 *
 * @param timeZone that of the meeting
 */
export function releaseMs(
  { status, publishFrom }: Pick<ParsedVersion, 'status' | 'publishFrom'>,
  timeZone: string,
): number {
  if (status === 'draft') return Number.POSITIVE_INFINITY;
  return publishFrom === undefined ? Number.NEGATIVE_INFINITY : embargoEndMs(publishFrom, timeZone);
}

/** Returns the next instant at which an embargo ends, in milliseconds since 1970: infinite without one. */
export function nextReleaseMs({ meetings }: ParsedSite, nowMs: number): number {
  const releases = meetings.flatMap((meeting) =>
    meeting.documents.flatMap(({ versions }) =>
      Object.values(versions).map((version) => releaseMs(version, timeZoneOf(meeting))),
    ),
  );
  return releases
    .filter((ms) => ms > nowMs)
    .reduce((first, ms) => Math.min(first, ms), Number.POSITIVE_INFINITY);
}

/** The zone of a meeting; UTC if its settings cannot be read. */
export const timeZoneOf = ({ settings }: Pick<ParsedMeeting, 'settings'>): string =>
  settings?.timeZone ?? 'UTC';

/** Tests whether a document was withdrawn, which all its versions state. */
export const isWithdrawn = ({ versions }: Pick<ParsedDocument, 'versions'>): boolean =>
  Object.values(versions).some(({ status }) => status === 'withdrawn');

/** Leaves out what readers do not see yet: versions, and documents without any version left. */
export const withoutUnreleased = (site: ParsedSite, nowMs: number): ParsedSite => ({
  ...site,
  meetings: site.meetings.map((meeting) => ({
    ...meeting,
    documents: meeting.documents
      .map((document) => ({
        ...document,
        versions: Object.fromEntries(
          Object.entries(document.versions).filter(
            ([, version]) => releaseMs(version, timeZoneOf(meeting)) <= nowMs,
          ),
        ),
      }))
      .filter(({ versions }) => Object.keys(versions).length > 0),
  })),
});
