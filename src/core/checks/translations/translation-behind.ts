import { defineRule } from '../../diagnostics/rule.ts';
import { translatedGroups } from '../../site/traverse.ts';
import { isKeyWithoutId } from '../../translations/translation-parts.ts';
import { translationState } from '../../translations/translation-state.ts';
import type { MeetingCheck } from '../check.ts';
import { placeOf } from '../languages/compare-versions.ts';
import { argumentFor } from './argument-for.ts';
import { describePart } from './describe-part.ts';

/** No part of a translation is older than its source. Documents without a translation record are not checked. */
export const translationBehind = defineRule({
  id: 'translation-behind',
  severity: 'warning',
  messages: {
    part: {
      en: '#{part} has changed in {place} since it was translated.',
      fr: '#{part} a changé dans {place} depuis sa traduction.',
    },
    field: {
      en: 'The {part} has changed in {place} since it was translated.',
      fr: 'Depuis la traduction, {part} a changé dans {place}.',
    },
    day: {
      en: 'The text below {part} has changed in {place} since it was translated.',
      fr: 'Le texte placé sous {part} a changé dans {place} depuis sa traduction.',
    },
  },
  hint: {
    en: 'Translate the change, or leave the text as it is if nothing needs to change. Then run "{command}".',
    fr: 'Traduisez ce qui a changé, ou laissez le texte tel quel si rien n’est à modifier. Exécutez ensuite « {command} ».',
  },
});

export const checkTranslationBehind: MeetingCheck = (site, report) => {
  for (const group of translatedGroups(site)) {
    for (const document of group.documents) {
      for (const language of site.languages) {
        const found = translationState(site, group, document, language);
        for (const { key, here: span, there: related } of found.state === 'recorded' ? found.outdated : []) {
          const command = `npm run translations -- record ${argumentFor(document)} ${language} --part ${argumentOf(key)}`;
          const { kind: message, part } = describePart(key);
          const data = { part, place: placeOf(related), command };
          report({ rule: translationBehind, message, span, data, related });
        }
      }
    }
  }
};

/** Quotes a part without an id, because a bare `#` would begin a comment in the shell. */
const argumentOf = (key: string): string =>
  isKeyWithoutId(key.slice(1)) ? `"${key}"` : key.replace('#', '');
