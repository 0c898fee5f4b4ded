import { defineRule } from '../../diagnostics/rule.ts';

export const headingDepth = defineRule({
  id: 'heading-depth',
  severity: 'error',
  messages: {
    day: {
      en: 'The heading of a day must have level 2, not {depth}.',
      fr: 'Le titre d’une journée doit être de niveau 2, et non {depth}.',
    },
    item: {
      en: 'The heading of an item must have level 3, not {depth}.',
      fr: 'Le titre d’un point doit être de niveau 3, et non {depth}.',
    },
    agenda: {
      en: 'Level-{depth} headings are not allowed in an agenda.',
      fr: 'Les titres de niveau {depth} ne sont pas admis dans un ordre du jour.',
    },
    text: {
      en: 'Level-{depth} headings are not allowed in a document.',
      fr: 'Les titres de niveau {depth} ne sont pas admis dans un document.',
    },
  },
  hint: {
    day: { en: 'Start it with ##.', fr: 'Commencez-le par ##.' },
    item: { en: 'Start it with ###.', fr: 'Commencez-le par ###.' },
    agenda: {
      en: 'Use ## for a day and ### for an item.',
      fr: 'Employez ## pour une journée et ### pour un point.',
    },
    text: {
      en: 'Use ## to #### for sections. The title of the document belongs in the front matter.',
      fr: 'Employez ## à #### pour les sections. Le titre du document a sa place dans l’en-tête.',
    },
  },
});
