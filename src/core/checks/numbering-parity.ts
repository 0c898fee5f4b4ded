import type { Version } from '../model.ts';
import type { Check } from './check.ts';
import { type Entry, fileOf, misplaced, placeOf } from './parity.ts';

/** The same paragraphs are numbered in every language. */
export const numberingParity: Check = (site, report) => {
  for (const found of misplaced(site, numbersOf, hasGap)) {
    if (found.type === 'empty') {
      const reason = `This version has no numbered paragraphs; ${fileOf(found.there)} has ${found.count}.`;
      report('numbering-parity', found.here, { reason }, found.there);
    } else if (found.type === 'missing') {
      const reason = `Paragraph ${found.there.key} is missing after this place; it stands in ${placeOf(found.there.span)}.`;
      report('numbering-parity', found.here, { reason }, found.there.span);
    } else if (found.type === 'extra') {
      const reason = `Paragraph ${found.here.key} stands here and not in ${fileOf(found.there)}.`;
      report('numbering-parity', found.here.span, { reason }, found.there);
    }
  }
};

const numbersOf = ({ body }: Version): Entry[] =>
  body.type === 'agenda'
    ? []
    : body.sections
        .flatMap(({ paragraphs }) => paragraphs)
        .filter(({ number }) => number !== null)
        .map(({ number, span }) => ({ key: String(number), value: '', span }));

/** A gap within one version is told by the rule `numbering`. */
const hasGap = (version: Version): boolean =>
  numbersOf(version).some(({ key }, index) => key !== String(index + 1));
