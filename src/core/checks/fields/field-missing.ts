import { defineRule } from '../../diagnostics/rule.ts';

export const fieldMissing = defineRule({
  id: 'field-missing',
  severity: 'error',
  messages: {
    top: { en: 'The field {field} is missing.', fr: 'Le champ {field} manque.' },
    nested: { en: '{field} is missing.', fr: '{field} manque.' },
  },
  hint: {
    top: { en: 'Add a line "{name}: …".', fr: 'Ajoutez une ligne « {name}: … ».' },
    nested: { en: 'Add "{name}: …" there.', fr: 'Ajoutez-y « {name}: … ».' },
  },
});
