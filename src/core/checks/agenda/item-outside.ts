import { defineRule } from '../../diagnostics/rule.ts';

export const itemOutside = defineRule({
  id: 'item-outside',
  severity: 'error',
  messages: 'This item comes before the first day of the agenda.',
  hint: 'Write a day above it, for example "## 2024-03-13".',
});
