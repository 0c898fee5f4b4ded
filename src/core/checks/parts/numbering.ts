import { defineRule } from '../../diagnostics/rule.ts';

export const numbering = defineRule({
  id: 'numbering',
  severity: 'error',
  messages: 'The number here is {found}, but {expected} was expected.',
  hint: 'Correct the number. If this is not the number of a paragraph, write "{found}\\." with a backslash.',
});
