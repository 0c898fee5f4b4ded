import { defineRule } from '../../diagnostics/rule.ts';

export const itemTitle = defineRule({
  id: 'item-title',
  severity: 'error',
  messages: 'This item has no title.',
  hint: 'Write the title after the time.',
});
