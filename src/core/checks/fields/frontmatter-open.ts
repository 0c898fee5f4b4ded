import { defineRule } from '../../diagnostics/rule.ts';

export const frontmatterOpen = defineRule({
  id: 'frontmatter-open',
  severity: 'error',
  messages: 'The front matter is not closed.',
  hint: 'Write a line "---" after the last field.',
});
