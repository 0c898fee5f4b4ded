import { defineRule } from '../../diagnostics/rule.ts';

export const footnoteUnused = defineRule({
  id: 'footnote-unused',
  severity: 'error',
  messages: {
    en: 'The text does not refer to the footnote [^{label}], so readers would not see it.',
    fr: 'Le texte ne renvoie pas à la note de bas de page [^{label}] : les lecteurs ne la verraient pas.',
  },
  hint: {
    en: 'Write [^{label}] where it belongs, or remove the footnote.',
    fr: 'Écrivez [^{label}] là où l’appel de note doit figurer, ou retirez la note.',
  },
});
