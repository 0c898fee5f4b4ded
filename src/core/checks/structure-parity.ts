import type { Version } from '../model.ts';
import { type Check, itemsOf } from './check.ts';
import { type Entry, fileOf, misplaced, placeOf } from './parity.ts';

/** Items and sections are the same ones, in the same order, in every language. */
export const structureParity: Check = (site, report) => {
  for (const found of misplaced(site, partsOf, hasUnnamed)) {
    if (found.type === 'empty') {
      const reason = `This version has no parts; ${fileOf(found.there)} has ${found.count}.`;
      report('structure-parity', found.here, { reason }, found.there);
    } else if (found.type === 'missing') {
      const reason = `#${found.there.key} is missing after this place; it stands in ${placeOf(found.there.span)}.`;
      report('structure-parity', found.here, { reason }, found.there.span);
    } else {
      const { key, span } = found.here;
      const reason =
        found.type === 'extra'
          ? `#${key} stands here and not in ${fileOf(found.there)}.`
          : `#${key} stands in another order here than in ${placeOf(found.there)}.`;
      report('structure-parity', span, { reason }, found.there);
    }
  }
};

function partsOf({ body }: Version): Entry[] {
  const parts =
    body.type === 'agenda'
      ? itemsOf(body).map(({ day, item }) => ({
          key: item.id,
          value: `${day.date} ${item.start}`,
          span: item.span,
        }))
      : body.sections.map(({ id, title, span }) => ({ key: id ?? '', value: title, span }));
  return parts.filter(({ key }) => key !== '');
}

/** An item whose id is missing or wrong, at the same time as the one that is looked for. */
const hasUnnamed = ({ body }: Version, { value }: Entry): boolean =>
  body.type === 'agenda'
    ? itemsOf(body).some(({ day, item }) => item.id === '' && `${day.date} ${item.start}` === value)
    : body.sections.some(({ id }) => id === '');
