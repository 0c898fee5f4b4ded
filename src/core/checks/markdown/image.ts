import { defineRule } from '../../diagnostics/rule.ts';

export const image = defineRule({
  id: 'image',
  severity: 'error',
  messages: {
    en: 'Images are not allowed in texts.',
    fr: 'Les images ne sont pas admises dans les textes.',
  },
  hint: {
    en: 'Describe the picture in words, or link to it.',
    fr: 'Décrivez l’image par des mots, ou faites un lien vers elle.',
  },
});
