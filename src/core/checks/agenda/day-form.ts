import { defineRule } from '../../diagnostics/rule.ts';

export const dayForm = defineRule({
  id: 'day-form',
  severity: 'error',
  messages: {
    empty: 'This heading must be a date, for example 2024-03-13.',
    notADate: 'The heading "{text}" must be a date, for example 2024-03-13.',
  },
  hint: 'In an agenda, a heading with ## starts a day. Write the date as year-month-day.',
});
