import { defineRule } from '../../diagnostics/rule.ts';

export const headingDepth = defineRule({
  id: 'heading-depth',
  severity: 'error',
  messages: {
    day: {
      en: 'The heading of a day must start with ##, not {signs}.',
      fr: 'Le titre d’une journée doit commencer par ##, et non par {signs}.',
    },
    item: {
      en: 'The heading of an item must start with ###, not {signs}.',
      fr: 'Le titre d’un point doit commencer par ###, et non par {signs}.',
    },
    agenda: {
      en: 'A heading with {signs} is not allowed in an agenda.',
      fr: 'Un titre avec {signs} n’est pas admis dans un ordre du jour.',
    },
    text: {
      en: 'A heading with {signs} is not allowed in a text.',
      fr: 'Un titre avec {signs} n’est pas admis dans un texte.',
    },
  },
  hint: {
    day: { en: 'Write ## before the date.', fr: 'Écrivez ## devant la date.' },
    item: { en: 'Write ### before the time.', fr: 'Écrivez ### devant l’horaire.' },
    agenda: {
      en: 'Use ## for a day and ### for an item.',
      fr: 'Employez ## pour une journée et ### pour un point.',
    },
    text: {
      en: 'Use ## to #### for sections. The title is the field "title" at the start of the file.',
      fr: 'Employez ## à #### pour les sections. Le titre principal est le champ « title » au début du fichier.',
    },
  },
});
