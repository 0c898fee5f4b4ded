import { defineRule } from '../../diagnostics/rule.ts';

export const fieldValue = defineRule({
  id: 'field-value',
  severity: 'error',
  messages: {
    field: '"{field}" must be {expected}.',
    file: 'This must be {expected}.',
    empty: 'The field "{field}" is empty.',
  },
  hint: {
    field: 'Correct the value.',
    file: 'Correct the value.',
    empty: 'Add a value, or remove the field.',
  },
});
