import { defineRule } from '../../diagnostics/rule.ts';

export const nestingDepth = defineRule({
  id: 'nesting-depth',
  severity: 'error',
  messages: {
    en: 'This passage is nested more than {limit} levels deep, so it is not published.',
    fr: 'Ce passage est imbriqué sur plus de {limit} niveaux et ne sera donc pas publié.',
  },
  hint: {
    en: 'Remove some of the quotations, lists or marks around it.',
    fr: 'Retirez une partie des citations, des listes ou des marques qui l’entourent.',
  },
});
