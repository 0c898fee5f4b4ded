import { defineRule } from '../../diagnostics/rule.ts';

export const fileSize = defineRule({
  id: 'file-size',
  severity: 'error',
  messages: {
    en: 'This file has {size}, but a text can have at most {limit}.',
    fr: 'Ce fichier a une taille de {size}, alors qu’un texte ne peut pas dépasser {limit}.',
  },
  hint: {
    en: 'Split the text, or remove what is not text.',
    fr: 'Divisez le texte, ou retirez ce qui n’est pas du texte.',
  },
});
