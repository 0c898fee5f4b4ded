import { defineRule } from '../../diagnostics/rule.ts';

export const fieldUnknown = defineRule({
  id: 'field-unknown',
  severity: 'error',
  messages: {
    unknown: 'There is no field "{field}". The fields here are {fields}.',
    similar: 'There is no field "{field}". Did you mean "{nearest}"?',
  },
  hint: 'Correct the name, or remove the field.',
});
