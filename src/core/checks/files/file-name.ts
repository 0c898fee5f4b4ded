import { defineRule } from '../../diagnostics/rule.ts';

export const fileName = defineRule({
  id: 'file-name',
  severity: 'error',
  messages: {
    pattern: {
      en: 'The name {name} does not follow the pattern <document>.<language>.md.',
      fr: 'Le nom {name} ne suit pas le modèle <document>.<langue>.md.',
    },
    similar: {
      en: 'The name {name} does not follow the pattern <document>.<language>.md. Did you mean .{nearest}.md?',
      fr: 'Le nom {name} ne suit pas le modèle <document>.<langue>.md. Vouliez-vous dire .{nearest}.md ?',
    },
    reserved: {
      en: 'No document can have the name print: the site uses it for the page that prints the meeting.',
      fr: 'Un document ne peut pas s’appeler print : le site emploie ce nom pour la page qui imprime la réunion.',
    },
  },
  hint: {
    en: 'Rename the file, for example agenda.fr.md. Use small letters, digits and hyphens, then one of the languages {languages}.',
    fr: 'Renommez le fichier, par exemple agenda.fr.md. Employez des minuscules, des chiffres et des traits d’union, puis l’une des langues {languages}.',
  },
});
