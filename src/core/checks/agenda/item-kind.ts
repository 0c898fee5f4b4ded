import { defineRule } from '../../diagnostics/rule.ts';

export const itemKind = defineRule({
  id: 'item-kind',
  severity: 'error',
  messages: {
    missing: {
      en: 'The item has no kind. The kinds are {kinds}.',
      fr: 'Le point n’a pas de catégorie. Les catégories sont {kinds}.',
    },
    unknown: {
      en: '"{word}" is not a kind. The kinds are {kinds}.',
      fr: '« {word} » n’est pas une catégorie. Les catégories sont {kinds}.',
    },
    similar: {
      en: '"{word}" is not a kind. Did you mean "{nearest}"? The kinds are {kinds}.',
      fr: '« {word} » n’est pas une catégorie. Vouliez-vous dire « {nearest} » ? Les catégories sont {kinds}.',
    },
  },
  hint: {
    en: 'Write one or more kinds between backticks (`) on the line below the heading, such as `panel` `#panel-1`.',
    fr: 'Écrivez une ou plusieurs catégories entre accents graves (`) sur la ligne placée sous le titre, comme `panel` `#panel-1`.',
  },
});
