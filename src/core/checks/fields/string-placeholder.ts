import { defineRule } from '../../diagnostics/rule.ts';

/** A text in `strings/<language>.yaml` has the placeholders of the sentence that it replaces. */
export const stringPlaceholder = defineRule({
  id: 'string-placeholder',
  severity: 'error',
  messages: {
    missing: {
      en: 'The text "{key}" lacks the placeholder {placeholder}.',
      fr: 'Il manque le paramètre {placeholder} dans le texte « {key} ».',
    },
    unknown: {
      en: 'The text "{key}" has the placeholder {placeholder}, for which there is no value.',
      fr: 'Le texte « {key} » contient le paramètre {placeholder}, qui n’a pas de valeur.',
    },
  },
  hint: {
    missing: {
      en: 'Add {placeholder} where the value belongs. The original is "{original}"',
      fr: 'Ajoutez {placeholder} là où la valeur doit figurer. Le texte d’origine est « {original} »',
    },
    unknown: {
      en: 'Remove it, or correct its name. The original is "{original}"',
      fr: 'Retirez-le, ou corrigez son nom. Le texte d’origine est « {original} »',
    },
  },
});
