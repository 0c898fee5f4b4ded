import { defineRule } from '../../diagnostics/rule.ts';

/** A word of code at the end of a list entry of an item says what the entry is, in the same words in every language. */
export const listWord = defineRule({
  id: 'list-word',
  severity: 'error',
  canSuppress: true,
  messages: {
    similar: {
      en: '"{word}" says nothing about this list entry. Did you mean "{nearest}"?',
      fr: '« {word} » n’indique rien sur cet élément de liste. Vouliez-vous dire « {nearest} » ?',
    },
    unknown: {
      en: '"{word}" says nothing about this list entry, so readers would see it.',
      fr: '« {word} » n’indique rien sur cet élément de liste : les lecteurs le verraient.',
    },
  },
  hint: {
    en: 'The words that end a list entry are speaker, document and recording, in every language.',
    fr: 'Les mots qui terminent un élément de liste sont speaker, document et recording, dans toutes les langues.',
  },
});
