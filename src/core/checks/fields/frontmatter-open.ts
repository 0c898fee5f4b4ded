import { defineRule } from '../../diagnostics/rule.ts';

export const frontmatterOpen = defineRule({
  id: 'frontmatter-open',
  severity: 'error',
  messages: { en: 'The front matter is not closed.', fr: 'L’en-tête n’est pas fermé.' },
  hint: {
    en: 'Write a line "---" after the last field.',
    fr: 'Écrivez une ligne « --- » après le dernier champ.',
  },
});
