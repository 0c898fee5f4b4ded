import { defineRule } from '../../diagnostics/rule.ts';

export const fileStray = defineRule({
  id: 'file-stray',
  severity: 'warning',
  messages: {
    en: '{name} is neither a document nor a settings file, so it is not published.',
    fr: '{name} n’est ni un document ni un fichier de réglages et ne sera donc pas publié.',
  },
  hint: {
    en: 'Remove it from the content folder, or give it the name of a document.',
    fr: 'Retirez-le du dossier content, ou donnez-lui le nom d’un document.',
  },
});
