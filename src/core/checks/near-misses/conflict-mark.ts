import { findConflicts } from '../../text/conflicts.ts';
import { truncate } from '../../text/strings.ts';
import type { MarkupCheck } from '../check.ts';
import { foreignMarkup } from './foreign-markup.ts';

/** Reports the passages of which git has kept two versions, before Markdown is seen in them. */
export const checkConflictMark: MarkupCheck = ({ source }, { report, explainBlock }) => {
  const conflicts = findConflicts(source.text);
  const hasOthers = conflicts.some(({ start }) => !source.text.startsWith('=', start));
  for (const { start, firstLineEnd, end } of conflicts) {
    // On its own, and directly below a text, such a line may be meant as the underline of a heading.
    const isAlone = source.text.slice(0, start).endsWith('\n\n');
    if (!hasOthers && !isAlone) continue;
    const found = truncate(source.text.slice(start, firstLineEnd));
    const span = source.span(start, firstLineEnd);
    report({ rule: foreignMarkup, message: 'conflict', span, data: { found } });
    explainBlock(source.span(start, end));
  }
};
