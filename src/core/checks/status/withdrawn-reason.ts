import { defineRule } from '../../diagnostics/rule.ts';

export const withdrawnReason = defineRule({
  id: 'withdrawn-reason',
  severity: 'error',
  messages: {
    missing: 'The document is withdrawn, but the field "reason" is missing.',
    unexpected: 'The field "reason" explains a withdrawal, but the document is {status}.',
  },
  hint: {
    missing:
      'Add a line "reason: …" that tells readers why the document was withdrawn, in the language of the file.',
    unexpected: 'Remove the field, or write "status: withdrawn".',
  },
});
