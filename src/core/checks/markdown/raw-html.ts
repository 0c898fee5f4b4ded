import { defineRule } from '../../diagnostics/rule.ts';

export const rawHtml = defineRule({
  id: 'raw-html',
  severity: 'error',
  messages: {
    en: 'HTML is not allowed in documents: {tag}.',
    fr: 'Le HTML n’est pas admis dans les documents : {tag}.',
  },
  hint: {
    en: 'Use Markdown instead. To show a < sign, write \\<.',
    fr: 'Employez Markdown. Pour afficher le signe <, écrivez \\<.',
  },
});
