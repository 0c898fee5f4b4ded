import { defineRule } from '../../diagnostics/rule.ts';
import { characterName } from '../../text/character-names.ts';
import type { MarkupCheck } from '../check.ts';
import { specialSpaces } from './characters.ts';

/** A line that was meant as part of a quotation is one. */
export const quotationForm = defineRule({
  id: 'quotation-form',
  severity: 'error',
  messages: {
    en: 'The line is no quotation, because it starts with {name}.',
    fr: 'La ligne n’est pas une citation, car elle commence par {name}.',
  },
  hint: {
    en: 'Start it with > and a space.',
    fr: 'Commencez-la par > et une espace.',
  },
});

const start = new RegExp(`^(?:[＞﹥]|[${specialSpaces}]+(?=[>＞]))`, 'u');

export const checkQuotationForm: MarkupCheck = ({ blocks, source }, { report, isReported }) => {
  for (const { node, lines } of blocks) {
    if (node.type !== 'paragraph') continue;
    for (const line of lines) {
      const [found] = start.exec(line.text) ?? [];
      const span = source.span(line.start, line.start + (found?.length ?? 0));
      if (found === undefined || isReported(span.line)) continue;
      report({ rule: quotationForm, span, data: { name: characterName(found.charAt(0)) } });
      break;
    }
  }
};
