import type { Agenda, AgendaItem } from '../../model/model.ts';
import { documentsOf, itemsOf, type MeetingCheck, versionsOfDocument } from '../../site/traverse.ts';

/** Questions and answers name the item they belong to, and that item is there. */
export const itemOf: MeetingCheck = (site, report) => {
  for (const document of documentsOf(site)) {
    const agendas = versionsOfDocument(document).flatMap(({ body }) =>
      body.type === 'agenda' ? [body] : [],
    );
    for (const agenda of agendas) {
      const reasonAgainst = judgeOf(agenda);
      // That this language has it under another id is told once, where it stands.
      const others = new Set(
        agendas
          .filter((each) => each !== agenda)
          .flatMap(itemsOf)
          .map(({ item }) => item.id),
      );
      for (const { item } of itemsOf(agenda)) {
        const reason = item.of !== item.id && others.has(item.of ?? '') ? null : reasonAgainst(item);
        if (reason) report({ rule: 'item-of', span: item.marksSpan, data: { reason } });
      }
    }
  }
};

/** What is wrong with the item that one of this agenda says it belongs to; `null` where nothing is. */
export function judgeOf(agenda: Agenda): (item: AgendaItem) => string | null {
  const known = new Set(itemsOf(agenda).map(({ item }) => item.id));
  return ({ id, kinds, of }) => {
    if (!of) {
      return kinds.includes('qa')
        ? 'These questions and answers do not say which panel they belong to.'
        : null;
    }
    if (of === id) return `The item #${id} names itself.`;
    // An item without an id may be the one that is meant; that it has none is told already.
    return known.has(of) || known.has('') ? null : `There is no item #${of} in this agenda.`;
  };
}
