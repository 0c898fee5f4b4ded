import { defineRule } from '../../diagnostics/rule.ts';

export const footnoteDuplicate = defineRule({
  id: 'footnote-duplicate',
  severity: 'error',
  messages: {
    en: 'The footnote [^{label}] is defined twice.',
    fr: 'La note de bas de page [^{label}] est définie deux fois.',
  },
  hint: {
    en: 'Give one of the two another number, or remove it.',
    fr: 'Donnez un autre numéro à l’une des deux, ou retirez-la.',
  },
});
