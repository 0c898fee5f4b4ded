import { defineRule } from '../../diagnostics/rule.ts';

/** A published document keeps its address: it stays, is withdrawn or is redirected. A published page stays. */
export const documentDeleted = defineRule({
  id: 'document-deleted',
  severity: 'error',
  messages: {
    document: '{document} was published on {date} and would disappear, which breaks links to it.',
    page: 'The page {page} was published on {date} and would disappear, which breaks links to it.',
  },
  hint: {
    document:
      'Restore it. If it is no longer valid, give it "status: withdrawn" and a "reason". If it has a new name or folder, add an entry to moved.yaml.',
    page: 'Restore its files. If its text is no longer valid, say so in the text.',
  },
});
