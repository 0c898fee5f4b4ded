import { defineRule } from '../../diagnostics/rule.ts';

export const itemId = defineRule({
  id: 'item-id',
  severity: 'error',
  messages: 'The item has no permanent id.',
  hint: 'Under the heading, write the kind and an id on a line of their own, for example `panel` `#panel-1`, with a blank line before and after it.',
});
