import { defineRule } from '../../diagnostics/rule.ts';

export const frontmatterMissing = defineRule({
  id: 'frontmatter-missing',
  severity: 'error',
  messages: 'The document does not start with front matter.',
  hint: 'Start the file with a line "---", then "title: …", then another line "---".',
});
