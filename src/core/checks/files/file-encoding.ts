import { defineRule } from '../../diagnostics/rule.ts';

export const fileEncoding = defineRule({
  id: 'file-encoding',
  severity: 'error',
  messages: 'From here on, this file is not valid UTF-8.',
  hint: 'Open it in your editor and save it as UTF-8.',
});
