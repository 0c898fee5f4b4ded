import { defineRule } from '../../diagnostics/rule.ts';

export const fileStray = defineRule({
  id: 'file-stray',
  severity: 'warning',
  messages: '{name} is neither a document nor a settings file, so it is not published.',
  hint: 'Remove it from the content folder, or give it the name of a document.',
});
