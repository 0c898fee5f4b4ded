import { defineRule } from '../../diagnostics/rule.ts';

export const footnoteUndefined = defineRule({
  id: 'footnote-undefined',
  severity: 'error',
  messages: {
    missing: {
      en: 'The footnote [^{label}] has no text.',
      fr: 'La note de bas de page [^{label}] n’a pas de texte.',
    },
    empty: {
      en: 'The footnote [^{label}] has no text.',
      fr: 'La note de bas de page [^{label}] n’a pas de texte.',
    },
  },
  hint: {
    missing: {
      en: 'Add a line "[^{label}]: …" at the end of the file, or remove the reference.',
      fr: 'Ajoutez une ligne « [^{label}]: … » à la fin du fichier, ou retirez l’appel de note.',
    },
    empty: {
      en: 'Write the text after "[^{label}]: " on the same line, or remove the footnote and its reference.',
      fr: 'Écrivez le texte après « [^{label}]: » sur la même ligne, ou retirez la note et son appel.',
    },
  },
});
