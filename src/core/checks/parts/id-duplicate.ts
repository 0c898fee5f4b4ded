import type { Span, Version } from '../../model/model.ts';
import { itemsOf, type MeetingCheck, versionsOf } from '../../site/traverse.ts';

/** A permanent id stands once in a document. */
export const idDuplicate: MeetingCheck = (site, report) => {
  for (const version of versionsOf(site)) {
    const first = new Map<string, Span>();
    for (const { id, span } of idsOf(version)) {
      const other = first.get(id);
      if (other) report({ rule: 'id-duplicate', span, data: { id }, related: other });
      else first.set(id, span);
    }
  }
};

function idsOf({ body }: Version): { id: string; span: Span }[] {
  const ids =
    body.type === 'agenda'
      ? itemsOf(body).map(({ item }) => ({ id: item.id, span: item.marksSpan }))
      : body.sections.map(({ id, idSpan }) => ({ id: id ?? '', span: idSpan }));
  return ids.filter(({ id }) => id !== '');
}
