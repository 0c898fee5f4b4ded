import { defineRule } from '../../diagnostics/rule.ts';
import type { SiteCheck } from '../check.ts';

/** An earlier session names the folder of a meeting. */
export const earlierUnknown = defineRule({
  id: 'earlier-unknown',
  severity: 'error',
  messages: {
    en: 'There is no meeting {meeting} in the content folder.',
    fr: 'Le dossier content ne contient pas de réunion {meeting}.',
  },
  hint: {
    en: 'Correct the name of the folder, or remove "meeting" from this entry.',
    fr: 'Corrigez le nom du dossier, ou retirez « meeting » de cette entrée.',
  },
});

export const checkEarlierUnknown: SiteCheck = (site, report) => {
  const meetings = new Set(site.meetings.map(({ id }) => id));
  for (const { meeting, span } of site.meetings.flatMap(({ settings }) => settings?.earlier ?? [])) {
    if (meeting && !meetings.has(meeting)) report({ rule: earlierUnknown, span, data: { meeting } });
  }
};
