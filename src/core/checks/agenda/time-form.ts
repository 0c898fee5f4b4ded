import { defineRule } from '../../diagnostics/rule.ts';

export const timeForm = defineRule({
  id: 'time-form',
  severity: 'warning',
  messages: {
    time: {
      en: 'The time {found} is not in the standard form.',
      fr: 'L’horaire {found} n’a pas la forme habituelle.',
    },
    word: {
      en: '"{word}" after {expected} is read as a part of the title.',
      fr: '« {word} » après {expected} est lu comme une partie de l’intitulé.',
    },
    date: {
      en: 'The date {found} is not in the standard form.',
      fr: 'La date {found} n’a pas la forme habituelle.',
    },
  },
  hint: {
    time: {
      en: 'Write {expected}, the same in all languages.',
      fr: 'Écrivez {expected}, comme dans toutes les langues.',
    },
    word: {
      en: 'If it belongs to the time, write "{expected} {title}". Otherwise it can stay.',
      fr: 'S’il fait partie de l’horaire, écrivez « {expected} {title} ». Sinon, il peut rester.',
    },
    date: {
      en: 'Write {expected}, the same in all languages.',
      fr: 'Écrivez {expected}, comme dans toutes les langues.',
    },
  },
});
