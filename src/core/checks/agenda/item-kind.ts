import { defineRule } from '../../diagnostics/rule.ts';

export const itemKind = defineRule({
  id: 'item-kind',
  severity: 'error',
  messages: {
    missing: 'The item has no kind. The kinds are {kinds}.',
    unknown: '"{word}" is not a kind. The kinds are {kinds}.',
    similar: '"{word}" is not a kind. Did you mean "{nearest}"? The kinds are {kinds}.',
  },
  hint: 'Write one or more kinds as code words on the line under the heading, for example `panel` `#panel-1`.',
});
