import { defineRule } from '../../diagnostics/rule.ts';

export const documentEmpty = defineRule({
  id: 'document-empty',
  severity: 'error',
  messages: { en: 'The file has no text.', fr: 'Le fichier n’a pas de texte.' },
  hint: {
    en: 'Write the text, or remove the file until there is one.',
    fr: 'Écrivez le texte, ou retirez le fichier en attendant.',
  },
});
