import { defineRule } from '../../diagnostics/rule.ts';

/** A country or an organization has a name in every language of the site. */
export const countryNameMissing = defineRule({
  id: 'country-name-missing',
  severity: 'error',
  messages: {
    en: '{code} has no name in these languages: {languages}.',
    fr: '{code} n’a pas de nom dans ces langues : {languages}.',
  },
  hint: {
    en: 'Add the official name in each of them. Only the code of a country has names already.',
    fr: 'Ajoutez le nom officiel dans chacune d’elles. Seuls les codes des pays ont déjà des noms.',
  },
});
