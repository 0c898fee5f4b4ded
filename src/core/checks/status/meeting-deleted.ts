import { defineRule } from '../../diagnostics/rule.ts';

/** A published meeting keeps its address, or is redirected. */
export const meetingDeleted = defineRule({
  id: 'meeting-deleted',
  severity: 'error',
  messages: 'The meeting {meeting} was published on {date} and would disappear, which breaks links to it.',
  hint: 'Restore its folder, and withdraw its documents if they are no longer valid. If it has a new name, add an entry to moved.yaml.',
});
