import { defineRule } from '../../diagnostics/rule.ts';

export const timeForm = defineRule({
  id: 'time-form',
  severity: 'warning',
  messages: {
    time: {
      en: 'The time {found} is not in the standard form.',
      fr: 'L’horaire {found} n’a pas la forme habituelle.',
    },
    date: {
      en: 'The date {found} is not in the standard form.',
      fr: 'La date {found} n’a pas la forme habituelle.',
    },
  },
  hint: {
    en: 'Write {expected}, the same in all languages.',
    fr: 'Écrivez {expected}, comme dans toutes les langues.',
  },
});
