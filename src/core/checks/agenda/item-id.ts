import { defineRule } from '../../diagnostics/rule.ts';

export const itemId = defineRule({
  id: 'item-id',
  severity: 'error',
  messages: { en: 'The item has no permanent id.', fr: 'Le point n’a pas d’identifiant permanent.' },
  hint: {
    en: 'Below the heading, leave a line empty, then write the kind and an id between backticks (`), such as `panel` `#panel-1`, and leave another line empty.',
    fr: 'Sous le titre, laissez une ligne vide, puis écrivez la catégorie et un identifiant entre accents graves (`), comme `panel` `#panel-1`, et laissez encore une ligne vide.',
  },
});
