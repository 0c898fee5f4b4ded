/** When readers see a document: a draft never, one under embargo from its day on. Until then it takes part in the checks, and in nothing else. */

import { embargoEndMs } from '../dates/time-zones.ts';
import type { Document, Meeting, Site, Version } from '../model/model.ts';
import { linkRevisions } from './revisions.ts';

/** Instant from which a version may be seen, in milliseconds since 1970. @param timeZone that of its meeting */
export function releaseOf(
  { status, publishFrom }: Pick<Version, 'status' | 'publishFrom'>,
  timeZone: string,
): number {
  if (status === 'draft') return Number.POSITIVE_INFINITY;
  return publishFrom === undefined ? Number.NEGATIVE_INFINITY : embargoEndMs(publishFrom, timeZone);
}

/** Whether a document does not hold any more: the same is stated in all its versions. */
export const isWithdrawn = ({ versions }: Pick<Document, 'versions'>): boolean =>
  Object.values(versions).some(({ status }) => status === 'withdrawn');

/** The site as readers see it at an instant. */
export const publishedAt = (site: Site, now: number): Site => ({
  ...site,
  meetings: site.meetings.map((meeting) => ({
    ...meeting,
    documents: linkRevisions(
      meeting.documents
        .map((document) => publishedVersions(document, meeting, now))
        .filter(({ versions }) => Object.keys(versions).length > 0),
    ),
  })),
});

const publishedVersions = (document: Document, { timeZone }: Meeting, now: number): Document => ({
  ...document,
  versions: Object.fromEntries(
    Object.entries(document.versions).filter(([, version]) => releaseOf(version, timeZone) <= now),
  ),
});
