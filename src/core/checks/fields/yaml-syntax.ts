import { defineRule } from '../../diagnostics/rule.ts';

export const yamlSyntax = defineRule({
  id: 'yaml-syntax',
  severity: 'error',
  messages: {
    escape: {
      en: 'This character has no meaning after a backslash (\\).',
      fr: 'Ce caractère n’a pas de sens après une barre oblique inverse (\\).',
    },
    indentation: {
      en: 'The lines are indented differently, or a closing bracket is missing.',
      fr: 'Les lignes n’ont pas le même retrait, ou un crochet n’est pas fermé.',
    },
    nesting: {
      en: 'The fields here are indented differently, or a value contains ": " without straight quotation marks.',
      fr: 'Les champs n’ont pas ici le même retrait, ou une valeur contient un deux-points suivi d’une espace sans être entre guillemets droits.',
    },
    colon: {
      en: 'A value that contains a colon and a space must be in straight quotation marks.',
      fr: 'Une valeur qui contient un deux-points suivi d’une espace doit être entre guillemets droits.',
    },
    curlyQuotes: {
      en: 'The value starts with {quote}, but only straight quotation marks allow a colon in it.',
      fr: 'La valeur commence par {quote}, mais seuls des guillemets droits y permettent un deux-points.',
    },
    duplicate: { en: 'This field appears twice.', fr: 'Ce champ figure deux fois.' },
    missingCharacter: {
      en: 'A character is missing, for example a colon or a closing bracket.',
      fr: 'Il manque un caractère, par exemple un deux-points ou un crochet fermant.',
    },
    noField: { en: 'This line is not a field.', fr: 'Cette ligne n’est pas un champ.' },
    conflict: {
      en: '"{found}" is left over from a conflict between two versions of this file.',
      fr: 'Un conflit entre deux versions de ce fichier a laissé « {found} ».',
    },
    colonForm: {
      en: 'The field "{field}" must be followed by a colon (:) and a space.',
      fr: 'Le champ « {field} » doit être suivi d’un deux-points (:) et d’une espace.',
    },
    spaceForm: {
      en: 'The colon after "{field}" must be followed by a space, not by {name}.',
      fr: 'Le deux-points après « {field} » doit être suivi d’une espace, et non par {name}.',
    },
    nameForm: {
      en: 'The name of a field cannot start with {character}.',
      fr: 'Le nom d’un champ ne peut pas commencer par {character}.',
    },
    innerQuotes: {
      en: 'The value contains quotation marks that end it too early.',
      fr: 'La valeur contient des guillemets qui la terminent trop tôt.',
    },
    firstIndented: {
      en: 'This field is indented, so the fields below do not belong to the same group.',
      fr: 'Ce champ est en retrait : les champs qui suivent n’appartiennent donc pas au même groupe.',
    },
    firstInList: {
      en: 'This line starts a list, so the fields below do not belong to it.',
      fr: 'Cette ligne commence une liste, à laquelle les champs qui suivent n’appartiennent pas.',
    },
    separator: { en: 'A line "---" is not allowed here.', fr: 'Une ligne « --- » n’est pas admise ici.' },
    tab: { en: 'This line starts with a tab.', fr: 'Cette ligne commence par une tabulation.' },
    quotes: {
      en: 'A value that starts with {character} must be in straight quotation marks.',
      fr: 'Une valeur qui commence par {character} doit être entre guillemets droits.',
    },
    unclosedQuote: { en: 'The quotation mark is never closed.', fr: 'Le guillemet n’est jamais fermé.' },
    unexpected: { en: 'This character is not allowed here.', fr: 'Ce caractère n’est pas admis ici.' },
    other: {
      en: 'This line cannot be read as a field.',
      fr: 'Cette ligne ne peut pas être lue comme un champ.',
    },
  },
  hint: {
    escape: {
      en: 'Write two backslashes for one backslash.',
      fr: 'Pour une barre oblique inverse, écrivez-en deux.',
    },
    indentation: {
      en: 'Indent fields that belong together by the same number of spaces, and close every bracket.',
      fr: 'Mettez devant les champs d’un même groupe le même nombre d’espaces, et fermez tous les crochets.',
    },
    nesting: {
      en: 'Put the value in straight quotation marks, or indent the fields by the same number of spaces.',
      fr: 'Mettez la valeur entre guillemets droits, ou mettez devant les champs le même nombre d’espaces.',
    },
    colon: {
      en: 'Write {corrected} with straight quotation marks.',
      fr: 'Écrivez {corrected} avec des guillemets droits.',
    },
    curlyQuotes: {
      en: 'Write {corrected} with straight quotation marks.',
      fr: 'Écrivez {corrected} avec des guillemets droits.',
    },
    duplicate: { en: 'Keep one of the two.', fr: 'Gardez l’un des deux.' },
    missingCharacter: {
      en: 'Write each field as "name: value", and close every bracket.',
      fr: 'Écrivez chaque champ sous la forme « nom: valeur », et fermez tous les crochets.',
    },
    conflict: {
      en: 'Keep the right one of the two passages, and delete the lines that start with <<<<<<<, ======= and >>>>>>>.',
      fr: 'Gardez le bon des deux passages et supprimez les lignes qui commencent par <<<<<<<, ======= et >>>>>>>.',
    },
    noField: {
      en: 'Write each field as "name: value".',
      fr: 'Écrivez chaque champ sous la forme « nom: valeur ».',
    },
    colonForm: { en: 'Write {corrected} instead.', fr: 'Écrivez plutôt {corrected}.' },
    spaceForm: { en: 'Write {corrected} instead.', fr: 'Écrivez plutôt {corrected}.' },
    nameForm: { en: 'Write {corrected} instead.', fr: 'Écrivez plutôt {corrected}.' },
    innerQuotes: { en: 'Write {corrected} instead.', fr: 'Écrivez plutôt {corrected}.' },
    firstIndented: {
      en: 'Delete the spaces before the field.',
      fr: 'Supprimez les espaces devant le champ.',
    },
    firstInList: {
      en: 'Delete the hyphen and the spaces before the field.',
      fr: 'Supprimez le trait d’union et les espaces devant le champ.',
    },
    separator: { en: 'Remove the line.', fr: 'Retirez la ligne.' },
    tab: { en: 'Use spaces instead.', fr: 'Remplacez-la par des espaces.' },
    quotes: {
      en: 'Write {corrected} with straight quotation marks.',
      fr: 'Écrivez {corrected} avec des guillemets droits.',
    },
    unclosedQuote: { en: 'Add the closing quotation mark.', fr: 'Ajoutez le guillemet fermant.' },
    unexpected: {
      en: 'Remove the character, or put the value in straight quotation marks.',
      fr: 'Retirez le caractère, ou mettez la valeur entre guillemets droits.',
    },
    other: {
      en: 'Write each field as "name: value". Put values with special characters in straight quotation marks.',
      fr: 'Écrivez chaque champ sous la forme « nom: valeur ». Mettez entre guillemets droits les valeurs qui contiennent des caractères spéciaux.',
    },
  },
});
