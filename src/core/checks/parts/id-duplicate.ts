import { defineRule } from '../../diagnostics/rule.ts';
import type { ParsedTextVersion, Span } from '../../model/model.ts';
import { itemsOf, textsOf } from '../../site/traverse.ts';
import type { MeetingCheck } from '../check.ts';

/** A permanent id is used once in a document. */
export const idDuplicate = defineRule({
  id: 'id-duplicate',
  severity: 'error',
  messages: {
    en: 'The id #{id} is used twice in this file.',
    fr: 'L’identifiant #{id} est employé deux fois dans ce fichier.',
  },
  hint: { en: 'Give one of the two another id.', fr: 'Donnez un autre identifiant à l’un des deux.' },
});

export const checkIdDuplicate: MeetingCheck = (site, report) => {
  for (const version of textsOf(site)) {
    const first = new Map<string, Span>();
    for (const { id, span } of idsOf(version)) {
      const related = first.get(id);
      if (related) report({ rule: idDuplicate, span, data: { id }, related });
      else first.set(id, span);
    }
  }
};

function idsOf({ body }: ParsedTextVersion): { id: string; span: Span }[] {
  const items =
    body.type === 'agenda'
      ? itemsOf(body).map(({ item }) => item)
      : body.type === 'formal-agenda'
        ? body.items
        : [];
  const ids =
    body.type === 'text'
      ? body.sections.map(({ id, idSpan }) => ({ id, span: idSpan }))
      : items.map(({ id, annotationsSpan }) => ({ id, span: annotationsSpan }));
  return ids.flatMap(({ id, span }) => (id === null ? [] : [{ id, span }]));
}
