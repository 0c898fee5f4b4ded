import { defineRule } from '../../diagnostics/rule.ts';

export const fileEncoding = defineRule({
  id: 'file-encoding',
  severity: 'error',
  messages: {
    en: 'From here on, this file has characters that cannot be read: it is not saved as UTF-8.',
    fr: 'À partir d’ici, ce fichier contient des caractères illisibles : il n’est pas enregistré en UTF-8.',
  },
  hint: {
    en: 'Open it in your editor and save it as UTF-8.',
    fr: 'Ouvrez-le dans votre éditeur et enregistrez-le en UTF-8.',
  },
});
