import { defineRule } from '../../diagnostics/rule.ts';

/** A text in `strings/<language>.yaml` has the placeholders of the sentence that it replaces. */
export const stringPlaceholder = defineRule({
  id: 'string-placeholder',
  severity: 'error',
  messages: {
    missing: 'The text "{key}" lacks the placeholder {placeholder}.',
    unknown: 'The text "{key}" has the placeholder {placeholder}, for which there is no value.',
  },
  hint: {
    missing: 'Add {placeholder} where the value belongs. The original is "{original}"',
    unknown: 'Remove it, or correct its name. The original is "{original}"',
  },
});
