import { defineRule } from '../../diagnostics/rule.ts';

export const itemStatus = defineRule({
  id: 'item-status',
  severity: 'error',
  messages: {
    unknown: {
      en: '"{word}" has no meaning below the heading of a numbered item.',
      fr: '« {word} » n’a pas de sens sous le titre d’un point numéroté.',
    },
    similar: {
      en: '"{word}" has no meaning below the heading of a numbered item. Did you mean "{nearest}"?',
      fr: '« {word} » n’a pas de sens sous le titre d’un point numéroté. Vouliez-vous dire « {nearest} » ?',
    },
    second: {
      en: 'An item cannot be both {first} and {word}.',
      fr: 'Un point ne peut pas être à la fois {first} et {word}.',
    },
  },
  hint: {
    unknown: {
      en: 'Write the id of the item alone, or with `deleted` or `deferred`.',
      fr: 'Écrivez l’identifiant du point seul, ou avec `deleted` (supprimé) ou `deferred` (reporté).',
    },
    similar: { en: 'Write `{nearest}`.', fr: 'Écrivez `{nearest}`.' },
    second: { en: 'Keep one of the two words.', fr: 'Gardez l’un des deux mots.' },
  },
});
