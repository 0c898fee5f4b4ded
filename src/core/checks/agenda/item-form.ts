import { defineRule } from '../../diagnostics/rule.ts';

export const itemForm = defineRule({
  id: 'item-form',
  severity: 'error',
  messages: {
    empty: 'This heading has no time and no title.',
    noTime: '"{text}" must start with a time, for example "11:30–12:00 {text}".',
    malformed: '"{text}" must start with a time such as 11:30–12:00, then a space and the title.',
  },
  hint: 'In an agenda, a heading with ### starts an item. Write "### HH:MM–HH:MM title", or "### HH:MM title" for a point in time.',
});
