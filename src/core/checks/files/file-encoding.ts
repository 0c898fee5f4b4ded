import { defineRule } from '../../diagnostics/rule.ts';

export const fileEncoding = defineRule({
  id: 'file-encoding',
  severity: 'error',
  messages: {
    unreadable: {
      en: 'From here on, this file has characters that cannot be read: it is not saved as UTF-8.',
      fr: 'À partir d’ici, ce fichier contient des caractères illisibles : il n’est pas enregistré en UTF-8.',
    },
    misread: {
      en: 'Readers would see "{found}" instead of "{expected}": this text was opened in another encoding before it was saved.',
      fr: '« {found} » remplace « {expected} » : ce texte a été ouvert dans un autre encodage avant d’être enregistré.',
    },
  },
  hint: {
    unreadable: {
      en: 'Open it in your editor and save it as UTF-8.',
      fr: 'Ouvrez-le dans votre éditeur et enregistrez-le en UTF-8.',
    },
    misread: {
      en: 'Write "{expected}". If there are many such passages, copy the text again from its source.',
      fr: 'Écrivez « {expected} ». S’il y a beaucoup de tels passages, copiez de nouveau le texte depuis sa source.',
    },
  },
});
