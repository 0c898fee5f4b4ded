import { defineRule } from '../../diagnostics/rule.ts';

export const documentEmpty = defineRule({
  id: 'document-empty',
  severity: 'error',
  messages: 'The document has no text.',
  hint: 'Write the text, or remove the file until there is one.',
});
