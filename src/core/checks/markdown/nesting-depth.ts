import { defineRule } from '../../diagnostics/rule.ts';

export const nestingDepth = defineRule({
  id: 'nesting-depth',
  severity: 'error',
  messages: 'This passage is nested more than {limit} levels deep, so it is not published.',
  hint: 'Remove some of the quotations, lists or marks around it.',
});
