import { defineRule } from '../../diagnostics/rule.ts';

export const itemId = defineRule({
  id: 'item-id',
  severity: 'error',
  messages: { en: 'The item has no permanent id.', fr: 'Le point n’a pas d’identifiant permanent.' },
  hint: {
    en: 'Under the heading, write the kind and an id on a line of their own, for example `panel` `#panel-1`, with a blank line before and after it.',
    fr: 'Sous le titre, écrivez sur une ligne à part la catégorie et un identifiant, par exemple `panel` `#panel-1`, avec une ligne vide avant et après.',
  },
});
