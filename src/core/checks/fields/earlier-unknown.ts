import type { Check } from '../../site/traverse.ts';

/** An earlier session that names a folder has one. */
export const earlierUnknown: Check = (site, report) => {
  const known = new Set(site.meetings.map(({ id }) => id));
  for (const { meeting, span } of site.meetings.flatMap(({ earlier }) => earlier)) {
    if (meeting && !known.has(meeting)) report({ rule: 'earlier-unknown', span, data: { meeting } });
  }
};
