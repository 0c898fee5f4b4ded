import { defineRule } from '../../diagnostics/rule.ts';

export const fieldValue = defineRule({
  id: 'field-value',
  severity: 'error',
  messages: {
    field: { en: '"{field}" must be {expected}.', fr: '« {field} » doit être {expected}.' },
    file: { en: 'This must be {expected}.', fr: 'La valeur attendue ici est {expected}.' },
    empty: { en: 'The field "{field}" is empty.', fr: 'Le champ « {field} » est vide.' },
  },
  hint: {
    field: { en: 'Correct the value.', fr: 'Corrigez la valeur.' },
    file: { en: 'Correct the value.', fr: 'Corrigez la valeur.' },
    empty: { en: 'Add a value, or remove the field.', fr: 'Ajoutez une valeur, ou retirez le champ.' },
  },
});
