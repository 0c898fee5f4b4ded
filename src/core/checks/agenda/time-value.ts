import { defineRule } from '../../diagnostics/rule.ts';

export const timeValue = defineRule({
  id: 'time-value',
  severity: 'error',
  messages: '{time} is not a time of day.',
  hint: 'Write a time from 00:00 to 23:59.',
});
