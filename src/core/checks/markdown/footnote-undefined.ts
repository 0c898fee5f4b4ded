import { defineRule } from '../../diagnostics/rule.ts';

export const footnoteUndefined = defineRule({
  id: 'footnote-undefined',
  severity: 'error',
  messages: 'The footnote [^{label}] has no text.',
  hint: 'Add a line "[^{label}]: …" at the end of the document, or remove the reference.',
});
