import { defineRule } from '../../diagnostics/rule.ts';

export const itemTitle = defineRule({
  id: 'item-title',
  severity: 'error',
  messages: {
    time: { en: 'This item has no title.', fr: 'Ce point n’a pas d’intitulé.' },
    number: { en: 'This item has no title.', fr: 'Ce point n’a pas d’intitulé.' },
  },
  hint: {
    time: { en: 'Write the title after the time.', fr: 'Écrivez l’intitulé après l’horaire.' },
    number: { en: 'Write the title after the number.', fr: 'Écrivez l’intitulé après le numéro.' },
  },
});
