import type { Version } from '../model.ts';
import type { Check } from './check.ts';
import { type Entry, misplaced, placeOf } from './parity.ts';

/** The same paragraphs are numbered in every language. */
export const numberingParity: Check = (site, report) => {
  for (const found of misplaced(site, numbersOf)) {
    if (found.type === 'missing') {
      const reason = `Paragraph ${found.there.key} is missing after this place; it stands in ${placeOf(found.there.span)}.`;
      report('numbering-parity', found.here, { reason }, found.there.span);
    } else if (found.type === 'extra') {
      const reason = `Paragraph ${found.here.key} stands here and not in ${found.file.split('/').at(-1)}.`;
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
