import { defineRule } from '../../diagnostics/rule.ts';

export const timeValue = defineRule({
  id: 'time-value',
  severity: 'error',
  messages: { en: '{time} is not a time of day.', fr: '{time} n’est pas une heure valable.' },
  hint: {
    en: 'Write a time from 00:00 to 23:59. An item can also end at 24:00.',
    fr: 'Écrivez une heure comprise entre 00:00 et 23:59. Un point peut aussi se terminer à 24:00.',
  },
});
