import { defineRule } from '../../diagnostics/rule.ts';

/** Files and settings are in the languages of the site. */
export const languageUnknown = defineRule({
  id: 'language-unknown',
  severity: 'error',
  messages: {
    en: 'The site does not have the language {language}. Its languages are {languages}.',
    fr: 'Le site n’a pas la langue {language}. Ses langues sont {languages}.',
  },
  hint: {
    en: 'Add {language} to "languages" in site.yaml, or remove the text.',
    fr: 'Ajoutez {language} à « languages » dans site.yaml, ou retirez le texte.',
  },
});
