import { defineRule } from '../../diagnostics/rule.ts';

export const fileName = defineRule({
  id: 'file-name',
  severity: 'error',
  messages: {
    pattern: 'The name {name} does not follow the pattern <document>.<language>.md.',
    similar:
      'The name {name} does not follow the pattern <document>.<language>.md. Did you mean .{nearest}.md?',
    reserved: 'No document can have the name print: the site uses it for the page that prints the meeting.',
  },
  hint: 'Rename the file, for example agenda.fr.md. Use small letters, digits and hyphens, then one of the languages {languages}.',
});
