import type { Finding } from '../../diagnostics/rule.ts';
import { defineRule } from '../../diagnostics/rule.ts';
import type { ParsedAgenda, ParsedItem } from '../../model/model.ts';
import { documentsOf, itemsOf, versionsOfDocument } from '../../site/traverse.ts';
import type { MeetingCheck } from '../check.ts';

/** Questions and answers name the panel they belong to. */
export const itemOf = defineRule({
  id: 'item-of',
  severity: 'error',
  messages: {
    missing: {
      en: 'These questions and answers do not say which panel they belong to.',
      fr: 'Ces questions et réponses ne sont rattachées à aucune table ronde.',
    },
    itself: {
      en: 'The item #{id} names itself as its panel.',
      fr: 'Le point #{id} se nomme lui-même comme table ronde.',
    },
    unknown: {
      en: 'There is no item #{panel} in this agenda.',
      fr: 'Cet ordre du jour n’a pas de point #{panel}.',
    },
  },
  hint: {
    en: 'After the id, write of # and the id of the panel between backticks (`), such as `qa` `#qa-1` `of #panel-1`.',
    fr: 'Après l’identifiant, écrivez of # et l’identifiant de la table ronde entre accents graves (`), comme `qa` `#qa-1` `of #panel-1`.',
  },
});

export const checkItemOf: MeetingCheck = (site, report) => {
  for (const document of documentsOf(site)) {
    const agendas = versionsOfDocument(document).flatMap(({ body, isIncomplete }) =>
      body.type === 'agenda' && !isIncomplete ? [body] : [],
    );
    for (const agenda of agendas) {
      const problemWith = panelCheck(agenda);
      // Where other languages have the panel, `structure-parity` reports its id.
      const idsElsewhere = new Set(
        agendas
          .filter((each) => each !== agenda)
          .flatMap((each) => itemsOf(each))
          .map(({ item }) => item.id),
      );
      for (const { item } of itemsOf(agenda)) {
        const isElsewhere = item.of !== undefined && item.of !== item.id && idsElsewhere.has(item.of);
        const problem = isElsewhere ? null : problemWith(item);
        if (problem) report({ rule: itemOf, span: item.annotationsSpan, ...problem });
      }
    }
  }
};

/** Returns a function that finds what is wrong with the panel that an item of this agenda names. */
export function panelCheck(agenda: ParsedAgenda): (item: ParsedItem) => Finding<typeof itemOf> | null {
  const ids = new Set(itemsOf(agenda).map(({ item }) => item.id));
  return ({ id, kinds, of: panel }) => {
    if (!panel) return kinds.includes('qa') ? { message: 'missing' } : null;
    if (panel === id) return { message: 'itself', data: { id } };
    // An item without an id may be the panel; the missing id is reported by another rule.
    return ids.has(panel) || ids.has(null) ? null : { message: 'unknown', data: { panel } };
  };
}
