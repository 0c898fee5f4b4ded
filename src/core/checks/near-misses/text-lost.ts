import { defineRule } from '../../diagnostics/rule.ts';

/** Every word of a source is on the page, in its order, and the page has no others. Backs up every other rule. */
export const textLost = defineRule({
  id: 'text-lost',
  severity: 'error',
  canSuppress: true,
  messages: {
    missing: {
      en: 'The text "{text}" would not be shown on the page.',
      fr: 'Le texte « {text} » ne s’afficherait pas sur la page.',
    },
    added: {
      en: 'The page would show "{shown}" here, which is not in the text.',
      fr: 'La page afficherait ici « {shown} », qui ne figure pas dans le texte.',
    },
    different: {
      en: 'The page would show "{shown}" in place of "{text}".',
      fr: 'La page afficherait « {shown} » à la place de « {text} ».',
    },
    order: {
      en: 'The text "{text}" would be shown at another position on the page.',
      fr: 'Le texte « {text} » s’afficherait à un autre endroit de la page.',
    },
  },
  hint: {
    en: 'Look at the signs around it: brackets, asterisks, bars and indentation. Write it as ordinary text, or put a backslash \\ before such a sign.',
    fr: 'Regardez les signes qui l’entourent : crochets, astérisques, barres et retraits. Écrivez-le comme du texte ordinaire, ou placez une barre oblique inverse \\ devant ces signes.',
  },
});
