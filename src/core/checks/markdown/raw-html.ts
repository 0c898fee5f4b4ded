import { defineRule } from '../../diagnostics/rule.ts';

export const rawHtml = defineRule({
  id: 'raw-html',
  severity: 'error',
  messages: 'HTML is not allowed in documents: {tag}.',
  hint: 'Use Markdown instead. To show a < sign, write \\<.',
});
