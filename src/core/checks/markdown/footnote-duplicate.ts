import { defineRule } from '../../diagnostics/rule.ts';

export const footnoteDuplicate = defineRule({
  id: 'footnote-duplicate',
  severity: 'error',
  messages: 'The footnote [^{label}] is defined twice.',
  hint: 'Give one of the two another number, or remove it.',
});
