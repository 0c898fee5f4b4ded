import type { Version } from '../../model/model.ts';
import { itemsOf, type MeetingCheck } from '../../site/traverse.ts';
import { judgeOf } from '../agenda/item-of.ts';
import { differences, type Entry, placeOf } from './compare-versions.ts';

/** An item is of the same kinds, and belongs to the same panel, in every language. */
export const kindParity: MeetingCheck = (site, report) => {
  for (const { here, there } of differences(site, kindsOf)) {
    const reason = `Item #${here.key} is ${here.value} here and ${there.value} in ${placeOf(there.span)}.`;
    report({ rule: 'kind-parity', span: here.span, data: { reason }, related: there.span });
  }
};

function kindsOf({ body }: Version): Entry[] {
  if (body.type !== 'agenda') return [];
  const reasonAgainst = judgeOf(body);
  return itemsOf(body)
    .filter(({ item }) => item.id !== '' && item.kinds.length > 0 && !reasonAgainst(item))
    .map(({ item }) => ({
      key: item.id,
      value: [...item.kinds, item.of && `of #${item.of}`].filter(Boolean).join(' '),
      span: item.marksSpan,
    }));
}
