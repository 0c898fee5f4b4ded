import { defineRule } from '../../diagnostics/rule.ts';

export const itemNumberOrder = defineRule({
  id: 'item-number-order',
  severity: 'warning',
  messages: {
    wrong: {
      en: 'The item has the number {found}, but {expected} was expected.',
      fr: 'Le point a le numéro {found}, alors que {expected} était attendu.',
    },
    gap: {
      en: 'The item has the number {found}, but {missing} is missing before it.',
      fr: 'Le point a le numéro {found}, mais {missing} manque avant lui.',
    },
    parent: {
      en: 'The item has the number {found}, but it is part of item {parent}.',
      fr: 'Le point a le numéro {found}, mais il fait partie du point {parent}.',
    },
  },
  hint: {
    wrong: {
      en: 'Correct the number, or move the item.',
      fr: 'Corrigez le numéro, ou déplacez le point.',
    },
    gap: {
      en: 'Correct the number, or keep the missing item with the word `deleted` below its heading.',
      fr: 'Corrigez le numéro, ou gardez le point manquant avec le mot `deleted` sous son titre.',
    },
    parent: {
      en: 'Correct the number, or the # signs before it: ## for an item, ### for a part of it.',
      fr: 'Corrigez le numéro, ou les signes # qui le précèdent : ## pour un point, ### pour une partie de point.',
    },
  },
});
