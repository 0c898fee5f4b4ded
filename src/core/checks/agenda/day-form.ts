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
    numbered: {
      en: 'The heading "{text}" is a numbered item, in a document with days and times.',
      fr: 'Le titre « {text} » est un point numéroté, dans un document à journées et horaires.',
    },
    lettered: {
      en: 'The heading "{text}" starts with a letter, which is neither a date nor the number of an item.',
      fr: 'Le titre « {text} » commence par une lettre, qui n’est ni une date ni le numéro d’un point.',
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
      en: 'In an agenda, a heading with ## starts a day. Write the date as year-month-day. If the agenda has numbered items in place of days, write a number before each title: "## 1. Title".',
      fr: 'Dans un ordre du jour, un titre qui commence par ## ouvre une journée. Écrivez la date sous la forme année-mois-jour. Si l’ordre du jour a des points numérotés à la place des journées, écrivez un numéro devant chaque intitulé : « ## 1. Titre ».',
    },
    numbered: {
      en: 'An agenda has either days and times or numbered items. Move the days and times to the document `programme` of the meeting, or the numbered items to `agenda`.',
      fr: 'Un ordre du jour a soit des journées et des horaires, soit des points numérotés. Déplacez les journées et les horaires dans le document `programme` de la réunion, ou les points numérotés dans `agenda`.',
    },
    lettered: {
      en: 'Give the items of the agenda numbers: "{corrected}".',
      fr: 'Donnez des numéros aux points de l’ordre du jour : « {corrected} ».',
    },
  },
});
