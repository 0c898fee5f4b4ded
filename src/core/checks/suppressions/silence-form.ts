import { defineRule } from '../../diagnostics/rule.ts';

export const silenceForm = defineRule({
  id: 'silence-form',
  severity: 'error',
  messages: {
    syntax: 'This comment does not have the form "suppress rule: reason".',
    unknown: 'There is no rule {rule}.',
    similar: 'There is no rule {rule}. Did you mean {nearest}?',
    notAllowed: '{rule} cannot be suppressed, because what it reports is wrong in every case.',
    noReason: 'The comment gives no reason for suppressing {rule}.',
    noPassage: 'No passage follows this comment.',
  },
  hint: 'Write <!-- suppress rule: reason --> on a line of its own before the passage, or "# suppress rule: reason" above a field.',
});
