import { defineRule } from '../../diagnostics/rule.ts';

export const yamlSyntax = defineRule({
  id: 'yaml-syntax',
  severity: 'error',
  messages: {
    escape: 'This character has no meaning after a backslash.',
    indentation: 'The lines are indented differently, or a closing bracket is missing.',
    nesting:
      'This value contains ": " without quotation marks, or fields that belong together are indented differently.',
    duplicate: 'This field appears twice.',
    missingCharacter: 'A character is missing, for example ":" or a closing bracket.',
    noField: 'This line is not a field.',
    separator: 'A line "---" is not allowed here.',
    tab: 'This line starts with a tab.',
    quotes: 'A value that starts with {character} must be in quotation marks.',
    unclosedQuote: 'The quotation mark is never closed.',
    unexpected: 'This character is not allowed here.',
    other: 'This is not valid YAML: {reason}.',
  },
  hint: {
    escape: 'Write two backslashes for one backslash.',
    indentation: 'Indent fields that belong together by the same number of spaces, and close every bracket.',
    nesting: 'Put the value in quotation marks, or indent the fields by the same number of spaces.',
    duplicate: 'Keep one of the two.',
    missingCharacter: 'Write each field as "name: value", and close every bracket.',
    noField: 'Write each field as "name: value".',
    separator: 'Remove the line.',
    tab: 'Use spaces instead.',
    quotes: 'Put the value in quotation marks.',
    unclosedQuote: 'Add the closing quotation mark.',
    unexpected: 'Remove the character, or put the value in quotation marks.',
    other: 'Write each field as "name: value". Put values with special characters in quotation marks.',
  },
});
