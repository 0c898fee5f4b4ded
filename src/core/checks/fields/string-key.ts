import { defineRule } from '../../diagnostics/rule.ts';

/** A key in `strings/<language>.yaml` is that of a sentence of the interface. */
export const stringKey = defineRule({
  id: 'string-key',
  severity: 'error',
  messages: {
    unknown: {
      en: 'The interface has no text with the key "{key}".',
      fr: 'L’interface n’a pas de texte dont la clé est « {key} ».',
    },
    similar: {
      en: 'The interface has no text with the key "{key}". Did you mean "{nearest}"?',
      fr: 'L’interface n’a pas de texte dont la clé est « {key} ». Vouliez-vous dire « {nearest} » ?',
    },
  },
  hint: {
    en: 'Use a key of src/i18n/{language}.json, or remove the text.',
    fr: 'Employez une clé du fichier src/i18n/{language}.json, ou retirez le texte.',
  },
});
