import { defineRule } from '../../diagnostics/rule.ts';

export const dayForm = defineRule({
  id: 'day-form',
  severity: 'error',
  messages: {
    empty: {
      en: 'This heading must be a date, for example 2024-03-13.',
      fr: 'Ce titre doit être une date, par exemple 2024-03-13.',
    },
    written: {
      en: 'The heading "{text}" is a date in another form.',
      fr: 'Le titre « {text} » est une date sous une autre forme.',
    },
    notADate: {
      en: 'The heading "{text}" must be a date, for example 2024-03-13.',
      fr: 'Le titre « {text} » doit être une date, par exemple 2024-03-13.',
    },
  },
  hint: {
    empty: {
      en: 'In an agenda, a heading with ## starts a day. Write the date as year-month-day.',
      fr: 'Dans un ordre du jour, un titre qui commence par ## ouvre une journée. Écrivez la date sous la forme année-mois-jour.',
    },
    written: {
      en: 'Write "## {date}".',
      fr: 'Écrivez « ## {date} ».',
    },
    notADate: {
      en: 'In an agenda, a heading with ## starts a day. Write the date as year-month-day.',
      fr: 'Dans un ordre du jour, un titre qui commence par ## ouvre une journée. Écrivez la date sous la forme année-mois-jour.',
    },
  },
});
