import { defineRule } from '../../diagnostics/rule.ts';

export const itemNumber = defineRule({
  id: 'item-number',
  severity: 'error',
  messages: {
    missing: {
      en: 'The heading "{title}" does not start with the number of an item.',
      fr: 'Le titre « {title} » ne commence pas par le numéro d’un point.',
    },
    prefixed: {
      en: 'The number of an item is the first word of its heading, but "{word}" precedes it.',
      fr: 'Le numéro d’un point est le premier mot de son titre, mais « {word} » le précède.',
    },
    alone: {
      en: 'It is not clear to which item {number} belongs: no heading above has fewer # signs.',
      fr: 'On ne sait pas à quel point appartient {number} : aucun titre placé au-dessus n’a moins de signes #.',
    },
  },
  hint: {
    missing: {
      en: 'Write the number before the title, for example "{signs} {example}. {title}".',
      fr: 'Écrivez le numéro avant le titre, par exemple « {signs} {example}. {title} ».',
    },
    prefixed: { en: 'Delete "{word}".', fr: 'Supprimez « {word} ».' },
    alone: {
      en: 'Write the whole number, for example "3{number}", or add a # sign to the heading.',
      fr: 'Écrivez le numéro entier, par exemple « 3{number} », ou ajoutez un signe # au titre.',
    },
  },
});
