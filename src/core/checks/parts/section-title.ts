import { defineRule } from '../../diagnostics/rule.ts';

export const sectionTitle = defineRule({
  id: 'section-title',
  severity: 'error',
  messages: 'This section has no title.',
  hint: 'Write the title after the # signs.',
});
