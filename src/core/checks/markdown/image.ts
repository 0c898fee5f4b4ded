import { defineRule } from '../../diagnostics/rule.ts';

export const image = defineRule({
  id: 'image',
  severity: 'error',
  messages: 'Images are not allowed in documents.',
  hint: 'Describe the picture in words, or link to it.',
});
