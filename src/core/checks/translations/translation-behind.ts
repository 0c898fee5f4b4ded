import type { MeetingCheck } from '../../site/traverse.ts';
import { hasNoId, translationState } from '../../translations/translation.ts';
import { placeOf } from '../languages/compare-versions.ts';

/** A part of a translation is no older than its source. A document of which nothing was recorded is left alone. */
export const translationBehind: MeetingCheck = (site, report) => {
  for (const meeting of site.meetings) {
    for (const document of meeting.documents) {
      for (const language of site.config.languages) {
        const found = translationState(site, meeting, document, language);
        for (const { key, here, there } of found.state === 'recorded' ? found.behind : []) {
          const name = `${meeting.id}/${document.name}`;
          const command = `npm run translations -- record ${name} ${language} --part ${argumentOf(key)}`;
          report({
            rule: 'translation-behind',
            span: here,
            data: { part: partName(key), place: placeOf(there), command },
            related: there,
          });
        }
      }
    }
  }
};

/** An item may be called `#closing`; a bare `#` would begin a comment. */
const argumentOf = (key: string): string => (hasNoId(key.slice(1)) ? `"${key}"` : key.replace('#', ''));

/** `#p9`, or "The title". */
export const partName = (key: string): string => {
  if (!key.startsWith('#')) return `The ${key}`;
  const [, day] = /^#day_(.*)$/.exec(key) ?? [];
  return day ? `What stands below ${day}` : key;
};
