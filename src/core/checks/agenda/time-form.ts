import { defineRule } from '../../diagnostics/rule.ts';

export const timeForm = defineRule({
  id: 'time-form',
  severity: 'warning',
  messages: {
    time: 'The time {found} is not in the standard form.',
    date: 'The date {found} is not in the standard form.',
  },
  hint: 'Write {expected}, the same in all languages.',
});
