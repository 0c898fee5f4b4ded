import { defineRule } from '../../diagnostics/rule.ts';

export const numberedItemId = defineRule({
  id: 'numbered-item-id',
  severity: 'error',
  messages: {
    en: 'Item {number} has no permanent id.',
    fr: 'Le point {number} n’a pas d’identifiant permanent.',
  },
  hint: {
    en: 'Below the heading, leave a line empty, then write an id between backticks (`), such as `#{suggestion}`, and leave another line empty. Use the same id in all languages.',
    fr: 'Sous le titre, laissez une ligne vide, puis écrivez un identifiant entre accents graves (`), comme `#{suggestion}`, et laissez encore une ligne vide. Employez le même identifiant dans toutes les langues.',
  },
});
