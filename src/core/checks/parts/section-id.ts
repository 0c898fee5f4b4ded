import { defineRule } from '../../diagnostics/rule.ts';

export const sectionId = defineRule({
  id: 'section-id',
  severity: 'error',
  messages: {
    en: 'The section "{title}" has no permanent id.',
    fr: 'La section « {title} » n’a pas d’identifiant permanent.',
  },
  hint: {
    en: 'Below the heading, leave a line empty, then write an id between backticks (`), such as `#background`, and leave another line empty. Use the same id in all languages.',
    fr: 'Sous le titre, laissez une ligne vide, puis écrivez un identifiant entre accents graves (`), comme `#background`, et laissez encore une ligne vide. Employez le même identifiant dans toutes les langues.',
  },
});
