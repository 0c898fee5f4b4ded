import { defineRule } from '../../diagnostics/rule.ts';

export const withdrawnReason = defineRule({
  id: 'withdrawn-reason',
  severity: 'error',
  messages: {
    missing: {
      en: 'The document is withdrawn, but the field "reason" is missing.',
      fr: 'Le document est retiré, mais le champ « reason » manque.',
    },
    unexpected: {
      en: 'The field "reason" explains a withdrawal, but the document is {status}.',
      fr: 'Le champ « reason » explique un retrait, mais l’état du document est {status}.',
    },
  },
  hint: {
    missing: {
      en: 'Add a line "reason: …" that tells readers why the document was withdrawn, in the language of the file.',
      fr: 'Ajoutez une ligne « reason: … » qui explique aux lecteurs, dans la langue du fichier, pourquoi le document a été retiré.',
    },
    unexpected: {
      en: 'Remove the field, or write "status: withdrawn".',
      fr: 'Retirez le champ, ou écrivez « status: withdrawn ».',
    },
  },
});
