import { defineRule } from '../../diagnostics/rule.ts';
import type { MarkupCheck } from '../check.ts';

/** A line of dashes divides the text, and does not appear as dashes. */
export const dividerForm = defineRule({
  id: 'divider-form',
  severity: 'error',
  messages: {
    en: 'Readers would see the line {line} as it is, because it is not three hyphens.',
    fr: 'La ligne {line} s’afficherait telle quelle, car elle ne se compose pas de trois traits d’union.',
  },
  hint: {
    en: 'Write --- on a line of its own, with an empty line above and below it, or delete the line.',
    fr: 'Écrivez --- seul sur sa ligne, avec une ligne vide au-dessus et au-dessous, ou supprimez la ligne.',
  },
});

export const checkDividerForm: MarkupCheck = ({ blocks, source }, { report, isReported }) => {
  for (const { node, lines } of blocks) {
    if (node.type !== 'paragraph') continue;
    for (const { start, text } of lines) {
      const written = text.trim();
      const span = source.span(start, start + text.length);
      if (/^(?:[-–—−―─━═＿－_=~*·•][\s]*)+$/.test(written) && !isReported(span.line))
        report({ rule: dividerForm, span, data: { line: written.slice(0, 10) } });
    }
  }
};
