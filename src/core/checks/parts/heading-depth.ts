import { defineRule } from '../../diagnostics/rule.ts';

export const headingDepth = defineRule({
  id: 'heading-depth',
  severity: 'error',
  messages: {
    day: 'This heading is a day, but has the level {depth}.',
    item: 'This heading is an item, but has the level {depth}.',
    agenda: 'Level-{depth} headings are not allowed in an agenda.',
    text: 'Level-{depth} headings are not allowed in a document.',
  },
  hint: {
    day: 'Start the heading of a day with ##.',
    item: 'Start the heading of an item with ###.',
    agenda: 'Use ## for a day and ### for an item.',
    text: 'Use ## to #### for sections. The title of the document belongs in the front matter.',
  },
});
