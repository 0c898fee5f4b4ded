import { defineRule } from '../../diagnostics/rule.ts';

/** The mark of a footnote, and the start of its text, are written so that they are recognized. */
export const footnoteForm = defineRule({
  id: 'footnote-form',
  severity: 'error',
  canSuppress: true,
  messages: {
    mark: {
      en: '{found} looks like the mark of a footnote, but readers would see it as it is.',
      fr: '{found} ressemble à un appel de note, mais s’afficherait tel quel.',
    },
    similar: {
      en: 'The footnote {found} has no text. Did you mean {mark}?',
      fr: 'La note {found} n’a pas de texte. Vouliez-vous dire {mark} ?',
    },
    space: {
      en: '{found} contains a space, so other programs do not recognize the mark of the footnote.',
      fr: '{found} contient une espace : d’autres programmes ne reconnaissent pas cet appel de note.',
    },
    colon: {
      en: 'This line looks like the text of footnote {mark}, but {name} follows the mark.',
      fr: 'Cette ligne ressemble au texte de la note {mark}, mais l’appel est suivi par {name}.',
    },
    noColon: {
      en: 'This line looks like the text of footnote {mark}, but there is no colon after the mark.',
      fr: 'Cette ligne ressemble au texte de la note {mark}, mais il manque un deux-points après l’appel.',
    },
    start: {
      en: 'This line looks like the text of footnote {mark}, but it starts with {found}.',
      fr: 'Cette ligne ressemble au texte de la note {mark}, mais elle commence par {found}.',
    },
    raised: {
      en: 'This line looks like the text of a footnote, but {name} is no mark.',
      fr: 'Cette ligne ressemble au texte d’une note, mais {name} n’est pas un appel de note.',
    },
  },
  hint: {
    mark: {
      en: 'Write [^1] in the text, with the brackets of the keyboard and no spaces, and "[^1]: …" at the end of the file.',
      fr: 'Écrivez [^1] dans le texte, avec les crochets du clavier et sans espaces, et « [^1]: … » à la fin du fichier.',
    },
    similar: {
      en: 'Write {mark}, with the same characters as at the start of the footnote.',
      fr: 'Écrivez {mark}, avec les mêmes caractères qu’au début de la note.',
    },
    space: { en: 'Write {mark}.', fr: 'Écrivez {mark}.' },
    colon: { en: 'Write "{mark}: …".', fr: 'Écrivez « {mark}: … », sans espace avant le deux-points.' },
    noColon: { en: 'Write "{mark}: …".', fr: 'Écrivez « {mark}: … ».' },
    start: { en: 'Write "{mark}: …".', fr: 'Écrivez « {mark}: … ».' },
    raised: {
      en: 'Write "[^1]: …" here and [^1] in the text.',
      fr: 'Écrivez « [^1]: … » ici et [^1] dans le texte.',
    },
  },
});
