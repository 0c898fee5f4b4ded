import { defineRule } from '../../diagnostics/rule.ts';

export const frontmatterOpen = defineRule({
  id: 'frontmatter-open',
  severity: 'error',
  messages: {
    en: 'Nothing shows where the fields at the start of the file end.',
    fr: 'Rien n’indique où se terminent les champs placés au début du fichier.',
  },
  hint: {
    en: 'Write a line --- after the last field.',
    fr: 'Écrivez une ligne --- après le dernier champ.',
  },
});
