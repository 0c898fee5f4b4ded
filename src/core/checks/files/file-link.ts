import { defineRule } from '../../diagnostics/rule.ts';

export const fileLink = defineRule({
  id: 'file-link',
  severity: 'error',
  messages: {
    en: 'This file is a link that leads out of the content folder.',
    fr: 'Ce fichier est un lien qui mène hors du dossier content.',
  },
  hint: {
    en: 'Replace the link with a copy of the file.',
    fr: 'Remplacez le lien par une copie du fichier.',
  },
});
