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
    restart: {
      en: 'The numbers begin again at {found} here, but {expected} was expected.',
      fr: 'La numérotation recommence ici à {found}, alors que {expected} est attendu.',
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
    restart: {
      en: 'Go on with {expected}, in every language. Numbers begin again only in an annex, which has `annex` `#annex-1` below its heading.',
      fr: 'Continuez avec {expected}, dans toutes les langues. La numérotation ne recommence que dans une annexe, dont le titre est suivi de `annex` `#annex-1`.',
    },
  },
});
