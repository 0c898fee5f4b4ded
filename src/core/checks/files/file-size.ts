import { defineRule } from '../../diagnostics/rule.ts';

export const fileSize = defineRule({
  id: 'file-size',
  severity: 'error',
  messages: {
    en: 'This file has {size}, but a document can have at most {limit}.',
    fr: 'Ce fichier a une taille de {size}, alors qu’un document ne peut pas dépasser {limit}.',
  },
  hint: {
    en: 'Split the document, or remove what is not text.',
    fr: 'Divisez le document, ou retirez ce qui n’est pas du texte.',
  },
});
