import type { Version } from '../../model/model.ts';
import { itemsOf, type MeetingCheck } from '../../site/traverse.ts';
import { type Entry, fileOf, misplaced, missingReason, placeOf } from './compare-versions.ts';

/** Items and sections are the same ones, in the same order, in every language. */
export const structureParity: MeetingCheck = (site, report) => {
  for (const found of misplaced(site, partsOf)) {
    if (found.type === 'empty') {
      const reason = `This version has no parts; ${fileOf(found.there)} has ${found.count}.`;
      report({ rule: 'structure-parity', span: found.here, data: { reason }, related: found.there });
    } else if (found.type === 'missing') {
      const names = found.keys.map((key) => `#${key}`);
      const reason = missingReason(names, found.there.span);
      report({ rule: 'structure-parity', span: found.here, data: { reason }, related: found.there.span });
    } else if (found.type === 'renamed') {
      const { here, there } = found;
      const reason = `#${here.key} stands here, and #${there.key} in ${placeOf(there.span)}.`;
      report({ rule: 'structure-parity', span: here.span, data: { reason }, related: there.span });
    } else {
      const { key, span } = found.here;
      const reason =
        found.type === 'extra'
          ? `#${key} stands here and not in ${fileOf(found.there)}.`
          : `#${key} stands in another order here than in ${placeOf(found.there)}.`;
      report({ rule: 'structure-parity', span, data: { reason }, related: found.there });
    }
  }
};

/** A part without an id, or with one that stands here before, keeps its place: what is wrong with it is told already. */
const partsOf = ({ body }: Version): Entry[] =>
  body.type === 'agenda'
    ? itemsOf(body).map(({ item }) => ({ key: item.id, value: '', span: item.span }))
    : body.sections
        .filter(({ id }) => id !== null)
        .map(({ id, span }) => ({ key: id ?? '', value: '', span }));
