import { defineRule } from '../../diagnostics/rule.ts';

export const engineDifference = defineRule({
  id: 'engine-difference',
  severity: 'warning',
  messages: 'This passage can be read in two ways: this site sees {here}, other programs see {there}.',
  hint: 'Make it unambiguous: put blank lines around it, or a backslash before the special character.',
});
