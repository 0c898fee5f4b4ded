import { defineRule } from '../../diagnostics/rule.ts';

export const sectionId = defineRule({
  id: 'section-id',
  severity: 'error',
  messages: {
    en: 'The section "{title}" has no permanent id.',
    fr: 'La section « {title} » n’a pas d’identifiant permanent.',
  },
  hint: {
    en: 'Under the heading, write an id on a line of its own, for example `#background`, with a blank line before and after it. Use the same id in all languages.',
    fr: 'Sous le titre, écrivez un identifiant sur une ligne à part, par exemple `#background`, avec une ligne vide avant et après. Employez le même identifiant dans toutes les langues.',
  },
});
