import { defineRule } from '../../diagnostics/rule.ts';

export const filePlace = defineRule({
  id: 'file-place',
  severity: 'error',
  messages: {
    folder: {
      en: '{name} is in {folder}, which is not the folder of a meeting.',
      fr: '{name} se trouve dans {folder}, qui n’est pas le dossier d’une réunion.',
    },
    top: {
      en: '{name} is not in the folder of a meeting.',
      fr: '{name} ne se trouve pas dans le dossier d’une réunion.',
    },
    page: {
      en: '{name} is in the folder pages, where only about.<language>.md is allowed.',
      fr: '{name} se trouve dans le dossier pages, où seul about.<langue>.md est admis.',
    },
  },
  hint: {
    en: 'Move the file to meetings/<meeting>/. The name of that folder consists of small letters, digits and hyphens.',
    fr: 'Déplacez le fichier dans meetings/<réunion>/. Le nom de ce dossier se compose de minuscules, de chiffres et de traits d’union.',
  },
});
