import type { Check } from './check.ts';

/** An earlier session that names a folder has one. */
export const earlierUnknown: Check = (site, report) => {
  const known = new Set(site.meetings.map(({ id }) => id));
  for (const { earlier, span } of site.meetings) {
    for (const { meeting } of earlier)
      if (meeting && !known.has(meeting)) report('earlier-unknown', span, { meeting });
  }
};
