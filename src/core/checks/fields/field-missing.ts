import { defineRule } from '../../diagnostics/rule.ts';

export const fieldMissing = defineRule({
  id: 'field-missing',
  severity: 'error',
  messages: {
    top: { en: 'The field "{field}" is missing.', fr: 'Le champ « {field} » manque.' },
    nested: { en: 'The field "{field}" is missing.', fr: 'Le champ « {field} » manque.' },
  },
  hint: {
    top: { en: 'Add "{field}: …".', fr: 'Ajoutez « {field}: … ».' },
    nested: { en: 'Add "{name}: …" to "{parent}".', fr: 'Ajoutez « {name}: … » à « {parent} ».' },
  },
});
