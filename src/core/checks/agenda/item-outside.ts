import { defineRule } from '../../diagnostics/rule.ts';

export const itemOutside = defineRule({
  id: 'item-outside',
  severity: 'error',
  messages: {
    en: 'This item comes before the first day of the agenda.',
    fr: 'Ce point précède la première journée de l’ordre du jour.',
  },
  hint: {
    en: 'Write a day above it, for example "## 2024-03-13".',
    fr: 'Écrivez une journée au-dessus, par exemple « ## 2024-03-13 ».',
  },
});
