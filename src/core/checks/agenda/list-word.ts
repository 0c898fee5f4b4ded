import { defineRule } from '../../diagnostics/rule.ts';

const knownWords = {
  en: 'The words that end a list entry are speaker, chair, moderator, respondent, document and recording, in every language.',
  fr: 'Les mots qui terminent un élément de liste sont speaker, chair, moderator, respondent, document et recording, dans toutes les langues.',
} as const;

/** A word of code at the end of a list entry of an item says what the entry is, in the same words in every language. */
export const listWord = defineRule({
  id: 'list-word',
  severity: 'error',
  canSuppress: true,
  messages: {
    similar: {
      en: '"{word}" says nothing about this list entry. Did you mean "{nearest}"?',
      fr: '« {word} » n’indique rien sur cet élément de liste. Vouliez-vous dire « {nearest} » ?',
    },
    unquoted: {
      en: '"{word}" has no backticks (`) around it, so it is only text.',
      fr: '« {word} » n’est pas entre accents graves (`) : ce n’est que du texte.',
    },
    wrapped: {
      en: '"{word}" is in bold, in italics or in a link, so it is only text.',
      fr: '« {word} » est en gras, en italique ou dans un lien : ce n’est que du texte.',
    },
    nobody: {
      en: 'This list entry ends with "{word}", but begins with no name.',
      fr: 'Cet élément de liste se termine par « {word} », mais ne commence par aucun nom.',
    },
    unknown: {
      en: '"{word}" says nothing about this list entry, so readers would see it.',
      fr: '« {word} » n’indique rien sur cet élément de liste : les lecteurs le verraient.',
    },
  },
  hint: {
    similar: knownWords,
    unquoted: {
      en: 'Write it between two backticks at the end of the line: "- Jane Doe `{nearest}`".',
      fr: 'Écrivez-le entre deux accents graves à la fin de la ligne : « - Jane Doe `{nearest}` ».',
    },
    wrapped: {
      en: 'Write it at the end of the line, with nothing but two backticks around it: "- Jane Doe `{nearest}`".',
      fr: 'Écrivez-le à la fin de la ligne, entouré seulement de deux accents graves : « - Jane Doe `{nearest}` ».',
    },
    nobody: {
      en: 'Begin it with the name of the person: "- Jane Doe, University of Geneva `{word}`".',
      fr: 'Commencez-le par le nom de la personne : « - Jane Doe, Université de Genève `{word}` ».',
    },
    unknown: knownWords,
  },
});
