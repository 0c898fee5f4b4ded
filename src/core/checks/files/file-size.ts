import { defineRule } from '../../diagnostics/rule.ts';

export const fileSize = defineRule({
  id: 'file-size',
  severity: 'error',
  messages: 'This file has {size}, but a document can have at most {limit}.',
  hint: 'Split the document, or remove what is not text.',
});
