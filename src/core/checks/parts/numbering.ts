import { defineRule } from '../../diagnostics/rule.ts';

export const numbering = defineRule({
  id: 'numbering',
  severity: 'error',
  messages: {
    wrong: {
      en: 'The number here is {found}, but {expected} was expected.',
      fr: 'Le numéro est ici {found}, alors que {expected} est attendu.',
    },
    gap: {
      en: 'The number here is {found}, but {missing} before it.',
      fr: 'Le numéro est ici {found}, mais {missing} avant lui.',
    },
  },
  hint: {
    wrong: {
      en: 'Correct the number. If this is not the number of a paragraph, write "{escaped}" with a backslash.',
      fr: 'Corrigez le numéro. Si ce n’est pas le numéro d’un paragraphe, écrivez « {escaped} » avec une barre oblique inverse.',
    },
    gap: {
      en: 'Add what is missing. If nothing is missing, correct this number and those after it.',
      fr: 'Ajoutez ce qui manque. Si rien ne manque, corrigez ce numéro et les suivants.',
    },
  },
});
