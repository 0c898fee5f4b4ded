import { defineRule } from '../../diagnostics/rule.ts';

/** A country of an entry has a code of ISO 3166-1, or one of `countries.yaml`. */
export const countryUnknown = defineRule({
  id: 'country-unknown',
  severity: 'error',
  messages: {
    similar: {
      en: '"{code}" is not the code of a country. The code of {name} is {nearest}.',
      fr: '« {code} » n’est pas le code d’un pays. Celui de {name} est {nearest}.',
    },
    unknown: {
      en: '"{code}" is not the code of a country or of an organization.',
      fr: '« {code} » n’est le code d’aucun pays ni d’aucune organisation.',
    },
  },
  hint: {
    similar: { en: 'Write {nearest}.', fr: 'Écrivez {nearest}.' },
    unknown: {
      en: 'Write the two-letter code of ISO 3166-1, such as JP. If it is an organization, add its code and its names to countries.yaml.',
      fr: 'Écrivez le code à deux lettres de la norme ISO 3166-1, par exemple JP. S’il s’agit d’une organisation, ajoutez son code et ses noms à countries.yaml.',
    },
  },
});
