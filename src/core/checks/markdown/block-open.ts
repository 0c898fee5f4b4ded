import { defineRule } from '../../diagnostics/rule.ts';

export const blockOpen = defineRule({
  id: 'block-open',
  severity: 'error',
  messages: {
    code: 'The block opened here with {opening} is never closed, so it swallows the rest of the document.',
    comment: 'The comment opened here with <!-- is never closed, so it swallows the rest of the document.',
  },
  hint: {
    code: 'Write the same characters on a line of their own where the block ends, or remove them here.',
    comment: 'Write --> where the comment ends.',
  },
});
