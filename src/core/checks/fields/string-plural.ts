import { defineRule } from '../../diagnostics/rule.ts';

/** A text in `strings/<language>.yaml` that depends on a number has all plural forms of the language. */
export const stringPlural = defineRule({
  id: 'string-plural',
  severity: 'error',
  messages: {
    en: 'The text "{key}" depends on a number, and its plural forms {forms} are missing.',
    fr: 'Le texte « {key} » dépend d’un nombre, et ses formes {forms} manquent.',
  },
  hint: {
    en: 'Add {forms}, or remove the other forms.',
    fr: 'Ajoutez {forms}, ou retirez les autres formes.',
  },
});
