import { defineRule } from '../../diagnostics/rule.ts';

export const bareUrl = defineRule({
  id: 'bare-url',
  severity: 'error',
  messages: {
    en: 'The web address runs into the text after it and would lead to {url}.',
    fr: 'L’adresse Web se prolonge dans le texte qui suit et mènerait à {url}.',
  },
  hint: {
    en: 'Put the address in angle brackets, <https://…>, or write [words](https://…).',
    fr: 'Mettez l’adresse entre chevrons, <https://…>, ou écrivez [mots](https://…).',
  },
});
