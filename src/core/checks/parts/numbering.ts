import { defineRule } from '../../diagnostics/rule.ts';

export const numbering = defineRule({
  id: 'numbering',
  severity: 'error',
  messages: {
    en: 'The number here is {found}, but {expected} was expected.',
    fr: 'Le numéro est ici {found}, alors que {expected} est attendu.',
  },
  hint: {
    en: 'Correct the number. If this is not the number of a paragraph, write "{found}\\." with a backslash.',
    fr: 'Corrigez le numéro. Si ce n’est pas le numéro d’un paragraphe, écrivez « {found}\\. » avec une barre oblique inverse.',
  },
});
