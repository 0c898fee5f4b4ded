import { defineRule } from '../../diagnostics/rule.ts';

const inMeeting = {
  en: 'Move the file to meetings/<meeting>/. The name of that folder consists of small letters, digits and hyphens.',
  fr: 'Déplacez le fichier dans meetings/<réunion>/. Le nom de ce dossier se compose de minuscules, de chiffres et de traits d’union.',
} as const;

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
    register: {
      en: '{name} is not in the folder of the entries of a register.',
      fr: '{name} ne se trouve pas dans le dossier des entrées d’un registre.',
    },
    registerFile: {
      en: '{name} is not in the folder of a register.',
      fr: '{name} ne se trouve pas dans le dossier d’un registre.',
    },
    page: {
      en: '{name} is in {folder}, which cannot be part of an address.',
      fr: '{name} se trouve dans {folder}, qui ne peut pas faire partie d’une adresse.',
    },
  },
  hint: {
    folder: inMeeting,
    top: inMeeting,
    page: {
      en: 'Rename the folder: names of folders of pages have small letters, digits and hyphens.',
      fr: 'Renommez le dossier : les noms des dossiers de pages ont des minuscules, des chiffres et des traits d’union.',
    },
    register: {
      en: 'Move the file to registers/<register>/entries/. The name of the register consists of small letters, digits and hyphens.',
      fr: 'Déplacez le fichier dans registers/<registre>/entries/. Le nom du registre se compose de minuscules, de chiffres et de traits d’union.',
    },
    registerFile: {
      en: 'Move the file to registers/<register>/. The name of that folder consists of small letters, digits and hyphens.',
      fr: 'Déplacez le fichier dans registers/<registre>/. Le nom de ce dossier se compose de minuscules, de chiffres et de traits d’union.',
    },
  },
});
