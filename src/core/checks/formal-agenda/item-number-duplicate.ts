import { defineRule } from '../../diagnostics/rule.ts';

export const itemNumberDuplicate = defineRule({
  id: 'item-number-duplicate',
  severity: 'error',
  messages: {
    en: 'Two items of this agenda have the number {number}.',
    fr: 'Deux points de cet ordre du jour ont le numéro {number}.',
  },
  hint: {
    en: 'Correct one of the two numbers. An item that was inserted later is {inserted}.',
    fr: 'Corrigez l’un des deux numéros. Un point inséré après coup est {inserted}.',
  },
});
