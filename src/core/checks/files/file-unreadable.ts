import { defineRule } from '../../diagnostics/rule.ts';

export const fileUnreadable = defineRule({
  id: 'file-unreadable',
  severity: 'error',
  messages: {
    permission: {
      en: 'This file cannot be read because of its permissions.',
      fr: 'Ce fichier ne peut pas être lu, car ses droits d’accès ne le permettent pas.',
    },
    notAFile: {
      en: 'This is a link to a folder or a device, not a file.',
      fr: 'Ceci est un lien vers un dossier ou un appareil, et non un fichier.',
    },
    circular: { en: 'This is a link that leads to itself.', fr: 'Ceci est un lien qui mène à lui-même.' },
    broken: {
      en: 'This is a link to a file that does not exist.',
      fr: 'Ceci est un lien vers un fichier qui n’existe pas.',
    },
    other: {
      en: 'This file cannot be read (error {code}).',
      fr: 'Ce fichier ne peut pas être lu (erreur {code}).',
    },
  },
  hint: {
    en: 'Correct its permissions, or replace it with a file that can be read.',
    fr: 'Corrigez ses droits d’accès, ou remplacez-le par un fichier lisible.',
  },
});
