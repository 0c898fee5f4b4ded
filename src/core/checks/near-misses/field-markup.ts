import { defineRule } from '../../diagnostics/rule.ts';

/** Fields hold plain text: pages show markup in them as it is. */
export const fieldMarkup = defineRule({
  id: 'field-markup',
  severity: 'error',
  canSuppress: true,
  messages: {
    en: 'Readers would see "{found}" in this field as it is, because fields hold plain text.',
    fr: 'Les lecteurs verraient « {found} » tel quel dans ce champ, car les champs ne contiennent que du texte.',
  },
  hint: {
    en: 'Write the words alone. A footnote or a link belongs in the text below the fields.',
    fr: 'N’écrivez que les mots. Une note ou un lien a sa place dans le texte sous les champs.',
  },
});
