import { truncate } from '../../text/strings.ts';
import type { MarkupCheck } from '../check.ts';
import { foreignMarkup } from './foreign-markup.ts';

const conflictMarks = /^(?:<{7}(?: .*)?|\|{7}(?: .*)?|={7}|>{7}(?: .*)?)$/gm;

/** Reports the lines with which git separates two versions of a passage, before Markdown is seen in them. */
export const checkConflictMark: MarkupCheck = ({ source }, { report }) => {
  const marks = [...source.text.matchAll(conflictMarks)];
  const hasOthers = marks.some(([mark]) => !mark.startsWith('='));
  for (const { index, 0: mark } of marks) {
    // On its own, and directly below a text, such a line may be meant as the underline of a heading.
    const isAlone = source.text.slice(0, index).endsWith('\n\n');
    if (!hasOthers && !isAlone) continue;
    const span = source.span(index, index + mark.length);
    report({ rule: foreignMarkup, message: 'conflict', span, data: { found: truncate(mark) } });
  }
};
