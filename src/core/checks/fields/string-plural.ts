import { defineRule } from '../../diagnostics/rule.ts';

/** A text in `strings/<language>.yaml` that depends on a number has all plural forms of the language. */
export const stringPlural = defineRule({
  id: 'string-plural',
  severity: 'error',
  messages: 'The text "{key}" depends on a number, and its plural forms {forms} are missing.',
  hint: 'Add {forms}, or remove the other forms.',
});
