import { defineRule } from '../../diagnostics/rule.ts';

/** A line that was meant as the line of code words below a heading is one; code words elsewhere have no effect. */
export const codeWords = defineRule({
  id: 'code-words',
  severity: 'error',
  messages: {
    text: {
      en: 'The line in backticks (`) contains something else as well: {text}.',
      fr: 'La ligne de mots entre accents graves (`) contient aussi autre chose : {text}.',
    },
    emptyLine: {
      en: 'There is no empty line after the line in backticks (`).',
      fr: 'Il manque une ligne vide après la ligne de mots entre accents graves (`).',
    },
    backtick: {
      en: 'A backtick ` is missing on this line, so its words are not recognized.',
      fr: 'Il manque un accent grave ` sur cette ligne : ses mots ne sont pas reconnus.',
    },
    sign: {
      en: 'These words are not recognized because of {name}.',
      fr: 'Ces mots ne sont pas reconnus à cause de {name}.',
    },
    unquoted: {
      en: 'The words on this line have no backticks (`) around them, so they are only text.',
      fr: 'Les mots de cette ligne ne sont pas entourés d’accents graves (`) et ne sont donc que du texte.',
    },
    heading: {
      en: '{word} is in the heading, where readers would see it.',
      fr: '{word} se trouve dans le titre, où les lecteurs le verraient.',
    },
    position: {
      en: 'The words in backticks (`) are not directly below the heading, so they have no effect, and readers would see them.',
      fr: 'Les mots entre accents graves (`) ne suivent pas directement le titre : ils restent sans effet, et les lecteurs les verraient.',
    },
    second: {
      en: 'The words in backticks (`) are on two lines, so the second one has no effect.',
      fr: 'Les mots entre accents graves (`) sont répartis sur deux lignes : la seconde reste sans effet.',
    },
    noHeading: {
      en: 'There is no heading above this line in backticks (`).',
      fr: 'Il n’y a pas de titre au-dessus de cette ligne de mots entre accents graves (`).',
    },
    day: {
      en: 'These words are below the heading of a day, where they have no effect, and readers would see them.',
      fr: 'Ces mots se trouvent sous le titre d’une journée : ils y restent sans effet, et les lecteurs les verraient.',
    },
    list: {
      en: 'These words are in a list, so they have no effect, and readers would see them.',
      fr: 'Ces mots forment une liste : ils restent sans effet, et les lecteurs les verraient.',
    },
    table: {
      en: 'These words are in a table, so they have no effect, and readers would see them.',
      fr: 'Ces mots forment un tableau : ils restent sans effet, et les lecteurs les verraient.',
    },
    listEnd: {
      en: '{word} is not at the end of a point of a list, so it has no effect.',
      fr: '{word} ne se trouve pas à la fin d’un élément de liste : il reste sans effet.',
    },
  },
  hint: {
    text: {
      en: 'Leave only the words in backticks and spaces on the line, and an empty line above and below it.',
      fr: 'Ne laissez sur la ligne que les mots entre accents graves et des espaces, avec une ligne vide au-dessus et au-dessous.',
    },
    emptyLine: {
      en: 'Put an empty line below it.',
      fr: 'Laissez une ligne vide au-dessous.',
    },
    backtick: {
      en: 'Write each word between two backticks (`), for example `panel` `#panel-1`.',
      fr: 'Écrivez chaque mot entre deux accents graves (`), par exemple `panel` `#panel-1`.',
    },
    sign: {
      en: 'Write each word between two backticks (`), with only spaces between them, for example `panel` `#panel-1`.',
      fr: 'Écrivez chaque mot entre deux accents graves (`), séparés seulement par des espaces, par exemple `panel` `#panel-1`.',
    },
    unquoted: {
      en: 'Write each word between two backticks (`), for example `panel` `#panel-1`.',
      fr: 'Écrivez chaque mot entre deux accents graves (`), par exemple `panel` `#panel-1`.',
    },
    heading: {
      en: 'Move it to a line of its own below the heading, with an empty line above and below.',
      fr: 'Déplacez-le sur une ligne à part sous le titre, avec une ligne vide au-dessus et au-dessous.',
    },
    position: {
      en: 'Move the line directly below its heading.',
      fr: 'Déplacez la ligne juste au-dessous de son titre.',
    },
    second: {
      en: 'Write them all on one line.',
      fr: 'Écrivez-les tous sur une même ligne.',
    },
    noHeading: {
      en: 'Write the heading above it, with an empty line between the two.',
      fr: 'Écrivez le titre au-dessus, avec une ligne vide entre les deux.',
    },
    day: {
      en: 'Move the line below the heading of an item, which starts with ### and a time, or delete it.',
      fr: 'Déplacez la ligne sous le titre d’un point, qui commence par ### et un horaire, ou supprimez-la.',
    },
    list: {
      en: 'Write {corrected} on a line of its own below the heading, with an empty line above and below it.',
      fr: 'Écrivez {corrected} sur une ligne à part sous le titre, avec une ligne vide au-dessus et au-dessous.',
    },
    table: {
      en: 'Write {corrected} on a line of its own below the heading, with an empty line above and below it.',
      fr: 'Écrivez {corrected} sur une ligne à part sous le titre, avec une ligne vide au-dessus et au-dessous.',
    },
    listEnd: {
      en: 'Start the line with "- " and end it with the word in backticks, for example "- Jane Doe `speaker`".',
      fr: 'Commencez la ligne par « - » et une espace, et terminez-la par le mot entre accents graves, par exemple « - Jane Doe `speaker` ».',
    },
  },
});
