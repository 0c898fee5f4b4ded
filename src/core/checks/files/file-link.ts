import { defineRule } from '../../diagnostics/rule.ts';

export const fileLink = defineRule({
  id: 'file-link',
  severity: 'error',
  messages: 'This file is a link that leads out of the content folder.',
  hint: 'Replace the link with a copy of the file.',
});
