import { defineRule } from '../../diagnostics/rule.ts';

export const fileName = defineRule({
  id: 'file-name',
  severity: 'error',
  messages: {
    pattern: {
      en: 'The name {name} does not follow the pattern {pattern}.',
      fr: 'Le nom {name} ne suit pas le modèle {pattern}.',
    },
    similar: {
      en: 'The name {name} does not follow the pattern {pattern}. Did you mean {nearest}?',
      fr: 'Le nom {name} ne suit pas le modèle {pattern}. Vouliez-vous dire {nearest} ?',
    },
    noLanguage: {
      en: 'The name {name} does not say which language the text is in.',
      fr: 'Le nom {name} n’indique pas la langue du texte.',
    },
    otherLanguage: {
      en: 'By its name, {name} is in {language}, which this site does not have.',
      fr: 'D’après son nom, {name} est en {language}, une langue que ce site n’a pas.',
    },
    reserved: {
      en: 'No file here can have the name print: the site uses it for the page that prints {owner}.',
      fr: 'Aucun fichier ne peut s’appeler print ici : le site emploie ce nom pour la page qui imprime {owner}.',
    },
    agenda: {
      en: '{name} has days or times as an agenda has, but only a file named agenda or programme can have them.',
      fr: '{name} contient des journées ou des horaires comme un ordre du jour, mais seul un fichier nommé agenda ou programme peut en avoir.',
    },
  },
  hint: {
    pattern: {
      en: 'Rename the file, for example {example}: small letters, digits and hyphens, then one of the languages {languages}.',
      fr: 'Renommez le fichier, par exemple {example} : des minuscules, des chiffres et des traits d’union, puis l’une des langues {languages}.',
    },
    similar: {
      en: 'Rename the file. Names have small letters, digits and hyphens, then one of the languages {languages}.',
      fr: 'Renommez le fichier. Les noms ont des minuscules, des chiffres et des traits d’union, puis l’une des langues {languages}.',
    },
    noLanguage: {
      en: 'Add the language before .md, for example {example}.',
      fr: 'Ajoutez la langue avant .md, par exemple {example}.',
    },
    otherLanguage: {
      en: 'Use one of the languages {languages}, or remove the file.',
      fr: 'Employez l’une des langues {languages}, ou retirez le fichier.',
    },
    reserved: { en: 'Rename the file.', fr: 'Renommez le fichier.' },
    agenda: {
      en: 'Rename the file to {example}, or add its days to that file if there is one. If it is not an agenda, write an id under each heading, for example `#background`.',
      fr: 'Renommez le fichier en {example}, ou ajoutez ses journées à ce fichier s’il existe déjà. Si ce n’est pas un ordre du jour, écrivez un identifiant sous chaque titre, par exemple `#background`.',
    },
  },
});
