import { defineRule } from '../../diagnostics/rule.ts';

/** A published document keeps its address: it stays, is withdrawn or is redirected. */
export const documentDeleted = defineRule({
  id: 'document-deleted',
  severity: 'error',
  messages: '{document} was published on {date} and would disappear, which breaks links to it.',
  hint: 'Restore it. If it is no longer valid, give it "status: withdrawn" and a "reason". If it has a new name or folder, add an entry to moved.yaml.',
});
