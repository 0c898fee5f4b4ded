import { defineRule } from '../../diagnostics/rule.ts';

export const itemTitle = defineRule({
  id: 'item-title',
  severity: 'error',
  messages: { en: 'This item has no title.', fr: 'Ce point n’a pas d’intitulé.' },
  hint: { en: 'Write the title after the time.', fr: 'Écrivez l’intitulé après l’horaire.' },
});
