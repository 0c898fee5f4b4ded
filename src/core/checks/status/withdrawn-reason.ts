import { defineRule } from '../../diagnostics/rule.ts';

export const withdrawnReason = defineRule({
  id: 'withdrawn-reason',
  severity: 'error',
  messages: {
    missing: {
      en: 'The status is withdrawn, but the field "reason" is missing.',
      fr: 'L’état est « withdrawn », mais le champ « reason » manque.',
    },
    unexpected: {
      en: 'The field "reason" explains a withdrawal, but the status is {status}.',
      fr: 'Le champ « reason » explique un retrait, mais l’état est {status}.',
    },
  },
  hint: {
    missing: {
      en: 'Add a line "reason: …" that tells readers why the text was withdrawn, in the language of the file.',
      fr: 'Ajoutez une ligne « reason: … » qui explique aux lecteurs, dans la langue du fichier, pourquoi le texte a été retiré.',
    },
    unexpected: {
      en: 'Remove the field, or write "status: withdrawn".',
      fr: 'Retirez le champ, ou écrivez « status: withdrawn ».',
    },
  },
});
