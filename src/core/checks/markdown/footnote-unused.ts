import { defineRule } from '../../diagnostics/rule.ts';

export const footnoteUnused = defineRule({
  id: 'footnote-unused',
  severity: 'error',
  messages: 'The text does not refer to the footnote [^{label}], so readers would not see it.',
  hint: 'Write [^{label}] where it belongs, or remove the footnote.',
});
