import { defineRule } from '../../diagnostics/rule.ts';

export const filePlace = defineRule({
  id: 'file-place',
  severity: 'error',
  messages: {
    folder: '{name} is in {folder}, which is not the folder of a meeting.',
    top: '{name} is not in the folder of a meeting.',
    page: '{name} is in the folder pages, where only about.<language>.md is allowed.',
  },
  hint: 'Move the file to meetings/<meeting>/. The name of that folder consists of small letters, digits and hyphens.',
});
