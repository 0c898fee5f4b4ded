import { defineRule } from '../../diagnostics/rule.ts';

/** Lettered text belongs to a numbered paragraph, which gives it an id. */
export const subParagraphOutside = defineRule({
  id: 'sub-paragraph-outside',
  severity: 'warning',
  messages: {
    en: '{found} belongs to no numbered paragraph, so it has no id.',
    fr: '{found} n’appartient à aucun paragraphe numéroté et n’a donc pas d’identifiant.',
  },
  hint: {
    en: 'Give the text before it the number of a paragraph. A heading ends the paragraph above it.',
    fr: 'Donnez un numéro de paragraphe au texte qui précède. Un titre met fin au paragraphe placé au-dessus.',
  },
});
