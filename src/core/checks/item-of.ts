import { agendasOf, type Check, itemsOf } from './check.ts';

/** Questions and answers name the item they belong to, and that item is there. */
export const itemOf: Check = (site, report) => {
  for (const { agenda } of agendasOf(site)) {
    const items = itemsOf(agenda).map(({ item }) => item);
    const known = new Set(items.map(({ id }) => id));
    for (const { id, kinds, of, marksSpan } of items) {
      if (of === id) report('item-of', marksSpan, { reason: `The item #${id} names itself.` });
      else if (of && !known.has(of))
        report('item-of', marksSpan, { reason: `There is no item #${of} in this agenda.` });
      else if (!of && kinds.includes('qa')) {
        report('item-of', marksSpan, {
          reason: 'These questions and answers do not say which panel they belong to.',
        });
      }
    }
  }
};
