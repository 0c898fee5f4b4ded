import type { Version } from '../../model/model.ts';
import type { MeetingCheck } from '../../site/traverse.ts';
import { type Entry, fileOf, misplaced, missingReason } from './compare-versions.ts';

/** The same paragraphs are numbered in every language. */
export const numberingParity: MeetingCheck = (site, report) => {
  for (const found of misplaced(site, numbersOf)) {
    if (found.type === 'empty') {
      const reason = `This version has no numbered paragraphs; ${fileOf(found.there)} has ${found.count}.`;
      report({ rule: 'numbering-parity', span: found.here, data: { reason }, related: found.there });
    } else if (found.type === 'missing') {
      const names = found.keys.map((key) => `Paragraph ${key}`);
      const reason = missingReason(names, found.there.span);
      report({ rule: 'numbering-parity', span: found.here, data: { reason }, related: found.there.span });
    } else if (found.type === 'extra') {
      const reason = `Paragraph ${found.here.key} stands here and not in ${fileOf(found.there)}.`;
      report({ rule: 'numbering-parity', span: found.here.span, data: { reason }, related: found.there });
    }
  }
};

/** `null` where a version has a gap, which the rule `numbering` tells. */
function numbersOf({ body }: Version): Entry[] | null {
  if (body.type === 'agenda') return [];
  const entries = body.sections
    .flatMap(({ paragraphs }) => paragraphs)
    .filter(({ number }) => number !== null)
    .map(({ number, span }) => ({ key: String(number), value: '', span }));
  return entries.every(({ key }, index) => key === String(index + 1)) ? entries : null;
}
