import { defineRule } from '../../diagnostics/rule.ts';

export const silenceUnused = defineRule({
  id: 'silence-unused',
  severity: 'warning',
  canSuppress: false,
  messages: 'This suppression is no longer needed: {rule} reports nothing here.',
  hint: 'Remove the line.',
});
