import { defineRule } from '../../diagnostics/rule.ts';

export const fieldUnknown = defineRule({
  id: 'field-unknown',
  severity: 'error',
  messages: {
    unknown: {
      en: 'There is no field "{field}". The fields here are {fields}.',
      fr: 'Il n’existe pas de champ « {field} ». Les champs possibles ici sont {fields}.',
    },
    similar: {
      en: 'There is no field "{field}". Did you mean "{nearest}"?',
      fr: 'Il n’existe pas de champ « {field} ». Vouliez-vous dire « {nearest} » ?',
    },
  },
  hint: { en: 'Correct the name, or remove the field.', fr: 'Corrigez le nom, ou retirez le champ.' },
});
