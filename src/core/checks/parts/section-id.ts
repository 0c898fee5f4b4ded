import { defineRule } from '../../diagnostics/rule.ts';

export const sectionId = defineRule({
  id: 'section-id',
  severity: 'error',
  messages: 'The section "{title}" has no permanent id.',
  hint: 'Under the heading, write an id on a line of its own, for example `#background`, with a blank line before and after it. Use the same id in all languages.',
});
