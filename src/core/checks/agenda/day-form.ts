import { defineRule } from '../../diagnostics/rule.ts';

export const dayForm = defineRule({
  id: 'day-form',
  severity: 'error',
  messages: {
    empty: {
      en: 'This heading must be a date, for example 2024-03-13.',
      fr: 'Ce titre doit être une date, par exemple 2024-03-13.',
    },
    notADate: {
      en: 'The heading "{text}" must be a date, for example 2024-03-13.',
      fr: 'Le titre « {text} » doit être une date, par exemple 2024-03-13.',
    },
  },
  hint: {
    en: 'In an agenda, a heading with ## starts a day. Write the date as year-month-day.',
    fr: 'Dans un ordre du jour, un titre qui commence par ## ouvre une journée. Écrivez la date sous la forme année-mois-jour.',
  },
});
