import { defineRule } from '../../diagnostics/rule.ts';

export const itemNumber = defineRule({
  id: 'item-number',
  severity: 'error',
  messages: {
    missing: {
      en: 'The heading "{title}" does not start with the number of an item.',
      fr: 'Le titre « {title} » ne commence pas par le numéro d’un point.',
    },
    form: {
      en: 'The number in the heading "{title}" is not in a form that is read.',
      fr: 'Le numéro du titre « {title} » n’est pas sous une forme reconnue.',
    },
    time: {
      en: 'The heading "{title}" starts with a time, but this agenda has numbered items.',
      fr: 'Le titre « {title} » commence par un horaire, mais cet ordre du jour a des points numérotés.',
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
      en: 'Write the number before the title, for example "{corrected}".',
      fr: 'Écrivez le numéro avant le titre, par exemple « {corrected} ».',
    },
    form: {
      en: 'Write "{corrected}".',
      fr: 'Écrivez « {corrected} ».',
    },
    time: {
      en: 'Move it to the document `programme` of the meeting, which has days and times, or write the number of an item before the title.',
      fr: 'Déplacez-le dans le document `programme` de la réunion, qui a des jours et des horaires, ou écrivez le numéro d’un point devant l’intitulé.',
    },
    prefixed: { en: 'Delete "{word}".', fr: 'Supprimez « {word} ».' },
    alone: {
      en: 'Write the whole number, for example "3{number}", or add a # sign to the heading.',
      fr: 'Écrivez le numéro entier, par exemple « 3{number} », ou ajoutez un signe # au titre.',
    },
  },
});
