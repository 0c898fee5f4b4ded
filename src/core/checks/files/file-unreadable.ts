import { defineRule } from '../../diagnostics/rule.ts';

export const fileUnreadable = defineRule({
  id: 'file-unreadable',
  severity: 'error',
  messages: {
    permission: 'This file cannot be read because of its permissions.',
    notAFile: 'This is a link to a folder or a device, not a file.',
    circular: 'This is a link that leads to itself.',
    broken: 'This is a link to a file that does not exist.',
    other: 'This file cannot be read (error {code}).',
  },
  hint: 'Correct its permissions, or replace it with a file that can be read.',
});
