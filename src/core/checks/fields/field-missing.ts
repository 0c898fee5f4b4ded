import { defineRule } from '../../diagnostics/rule.ts';

export const fieldMissing = defineRule({
  id: 'field-missing',
  severity: 'error',
  messages: {
    top: 'The field "{field}" is missing.',
    nested: 'The field "{field}" is missing.',
  },
  hint: {
    top: 'Add "{field}: …".',
    nested: 'Add "{name}: …" to "{parent}".',
  },
});
