import { defineRule } from '../../diagnostics/rule.ts';

/** A key in `strings/<language>.yaml` is that of a sentence of the interface. */
export const stringKey = defineRule({
  id: 'string-key',
  severity: 'error',
  messages: {
    unknown: 'The interface has no text with the key "{key}".',
    similar: 'The interface has no text with the key "{key}". Did you mean "{nearest}"?',
  },
  hint: 'Use a key of src/i18n/{language}.json, or remove the text.',
});
