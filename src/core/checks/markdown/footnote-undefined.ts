import { defineRule } from '../../diagnostics/rule.ts';

export const footnoteUndefined = defineRule({
  id: 'footnote-undefined',
  severity: 'error',
  messages: {
    en: 'The footnote [^{label}] has no text.',
    fr: 'La note de bas de page [^{label}] n’a pas de texte.',
  },
  hint: {
    en: 'Add a line "[^{label}]: …" at the end of the document, or remove the reference.',
    fr: 'Ajoutez une ligne « [^{label}]: … » à la fin du document, ou retirez l’appel de note.',
  },
});
