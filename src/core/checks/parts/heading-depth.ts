import { defineRule } from '../../diagnostics/rule.ts';

export const headingDepth = defineRule({
  id: 'heading-depth',
  severity: 'error',
  messages: {
    day: 'The heading of a day must have level 2, not {depth}.',
    item: 'The heading of an item must have level 3, not {depth}.',
    agenda: 'Level-{depth} headings are not allowed in an agenda.',
    text: 'Level-{depth} headings are not allowed in a document.',
  },
  hint: {
    day: 'Start it with ##.',
    item: 'Start it with ###.',
    agenda: 'Use ## for a day and ### for an item.',
    text: 'Use ## to #### for sections. The title of the document belongs in the front matter.',
  },
});
