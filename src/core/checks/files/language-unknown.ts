import { defineRule } from '../../diagnostics/rule.ts';

/** Files and settings are in the languages of the site. */
export const languageUnknown = defineRule({
  id: 'language-unknown',
  severity: 'error',
  messages: 'The site does not have the language {language}. Its languages are {languages}.',
  hint: 'Add {language} to "languages" in site.yaml, or remove the text.',
});
