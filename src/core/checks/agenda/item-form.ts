import { defineRule } from '../../diagnostics/rule.ts';

const howToWrite = {
  en: 'In an agenda, a heading with ### starts an item. Write "### HH:MM–HH:MM title", or "### HH:MM title" for a point in time.',
  fr: 'Dans un ordre du jour, un titre qui commence par ### ouvre un point. Écrivez « ### HH:MM–HH:MM intitulé », ou « ### HH:MM intitulé » s’il n’y a pas d’heure de fin.',
} as const;

export const itemForm = defineRule({
  id: 'item-form',
  severity: 'error',
  messages: {
    empty: { en: 'This heading has no time and no title.', fr: 'Ce titre n’a ni horaire ni intitulé.' },
    noTime: {
      en: '"{text}" must start with a time, for example "11:30–12:00 {text}".',
      fr: '« {text} » doit commencer par un horaire, par exemple « 11:30–12:00 {text} ».',
    },
    timeLater: {
      en: 'The time {time} is not at the start of this heading.',
      fr: 'L’horaire {time} n’est pas au début de ce titre.',
    },
    timesLater: {
      en: 'The time {time} is not at the start of this heading, and can be read in two ways.',
      fr: 'L’horaire {time} n’est pas au début de ce titre, et peut se lire de deux façons.',
    },
    malformed: {
      en: '"{text}" must start with a time such as 11:30–12:00, then a space and the title.',
      fr: '« {text} » doit commencer par un horaire tel que 11:30–12:00, suivi d’une espace et de l’intitulé.',
    },
  },
  hint: {
    empty: howToWrite,
    noTime: howToWrite,
    timeLater: {
      en: 'Write "### {first}".',
      fr: 'Écrivez « ### {first} ».',
    },
    timesLater: {
      en: 'Write "### {first}" or "### {second}", whichever is right.',
      fr: 'Écrivez « ### {first} » ou « ### {second} », selon ce qui est juste.',
    },
    malformed: howToWrite,
  },
});
