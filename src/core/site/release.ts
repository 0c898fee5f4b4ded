/** The release of texts: drafts are never published, documents under embargo from their day on. Until then only checks see them. */
import { embargoEndMs } from '../dates/time-zones.ts';
import type { Language } from '../model/languages.ts';
import type { ParsedMeeting, ParsedPage, ParsedPageVersion, ParsedSite, ParsedText } from '../model/model.ts';
import { ancestorsOf, withVisibleParents } from '../model/page-names.ts';

/**
 * Returns the instant from which readers see a version, in milliseconds since 1970: infinite for a draft.
 *
 * @param timeZone that of the meeting; UTC for what belongs to no meeting
 */
export function releaseMs(
  { status, publishFrom }: Pick<ParsedText, 'status' | 'publishFrom'>,
  timeZone: string,
): number {
  if (status === 'draft') return Number.POSITIVE_INFINITY;
  return publishFrom === undefined ? Number.NEGATIVE_INFINITY : embargoEndMs(publishFrom, timeZone);
}

/** Returns the next instant at which an embargo ends, in milliseconds since 1970: infinite without one. */
export function nextReleaseMs({ meetings, pages, registers }: ParsedSite, nowMs: number): number {
  const releases = [
    ...meetings.flatMap((meeting) => releasesOf(meeting.documents, timeZoneOf(meeting))),
    ...releasesOf(pages, zoneWithoutMeeting),
    ...registers.flatMap(({ entries }) => releasesOf(entries, zoneWithoutMeeting)),
  ];
  return releases
    .filter((ms) => ms > nowMs)
    .reduce((first, ms) => Math.min(first, ms), Number.POSITIVE_INFINITY);
}

/**
 * Returns a function that finds the instant from which readers see a version of a page, in milliseconds since 1970: not
 * before they see the pages above it in any language.
 */
export function pageReleases(
  pages: readonly ParsedPage[],
): (version: Pick<ParsedPageVersion, 'page' | 'status' | 'publishFrom'>) => number {
  const firstOf = new Map(
    pages.map(({ name, versions }) => [
      name,
      Math.min(...Object.values(versions).map((version) => releaseMs(version, zoneWithoutMeeting))),
    ]),
  );
  return (version) =>
    Math.max(
      releaseMs(version, zoneWithoutMeeting),
      ...ancestorsOf(version.page).map((name) => firstOf.get(name) ?? Number.NEGATIVE_INFINITY),
    );
}

const releasesOf = (texts: readonly HasVersions<ParsedText>[], timeZone: string): number[] =>
  texts.flatMap(({ versions }) => Object.values(versions).map((version) => releaseMs(version, timeZone)));

/** The zone in which the embargo of a page or an entry of a register ends. */
export const zoneWithoutMeeting = 'UTC';

/** The zone of a meeting; UTC if its settings cannot be read. */
export const timeZoneOf = ({ settings }: Pick<ParsedMeeting, 'settings'>): string =>
  settings?.timeZone ?? 'UTC';

/** Tests whether a document, a page or an entry was withdrawn, which all its versions state. */
export const isWithdrawn = ({ versions }: HasVersions<ParsedText>): boolean =>
  Object.values(versions).some(({ status }) => status === 'withdrawn');

interface HasVersions<Version> {
  versions: Partial<Record<Language, Version>>;
}

/** Leaves out what readers do not see yet: versions, texts without any version left, and pages below such a page. */
export const withoutUnreleased = (site: ParsedSite, nowMs: number): ParsedSite => ({
  ...site,
  meetings: site.meetings.map((meeting) => ({
    ...meeting,
    documents: released(meeting.documents, timeZoneOf(meeting), nowMs),
  })),
  pages: withVisibleParents(released(site.pages, zoneWithoutMeeting, nowMs)),
  registers: site.registers.map((register) => ({
    ...register,
    entries: released(register.entries, zoneWithoutMeeting, nowMs),
  })),
});

const released = <Version extends ParsedText, Text extends HasVersions<Version>>(
  texts: readonly (Text & HasVersions<Version>)[],
  timeZone: string,
  nowMs: number,
): Text[] =>
  texts
    .map((text) => ({
      ...text,
      versions: Object.fromEntries(
        Object.entries(text.versions).filter(([, version]) => releaseMs(version, timeZone) <= nowMs),
      ),
    }))
    .filter(({ versions }) => Object.keys(versions).length > 0);
