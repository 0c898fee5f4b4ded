import { defineRule } from '../../diagnostics/rule.ts';

/** The value of a choice is one of those that the register lists. */
export const choiceUnknown = defineRule({
  id: 'choice-unknown',
  severity: 'error',
  messages: {
    similar: {
      en: '"{value}" is not a value of "{field}". It was probably meant to be {nearest}.',
      fr: '« {value} » n’est pas une valeur de « {field} ». Il s’agit sans doute de {nearest}.',
    },
    unknown: {
      en: '"{value}" is not a value of "{field}".',
      fr: '« {value} » n’est pas une valeur de « {field} ».',
    },
  },
  hint: {
    similar: { en: 'Write one of {choices}.', fr: 'Écrivez l’une des valeurs {choices}.' },
    unknown: {
      en: 'Write one of {choices}, or add the value to "choices" in register.yaml.',
      fr: 'Écrivez l’une des valeurs {choices}, ou ajoutez la valeur à « choices » dans register.yaml.',
    },
  },
});
