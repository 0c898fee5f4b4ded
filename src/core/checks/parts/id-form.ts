import { defineRule } from '../../diagnostics/rule.ts';

export const idForm = defineRule({
  id: 'id-form',
  severity: 'error',
  messages: {
    characters: '"{id}" cannot be an id.',
    empty: 'There is no id after the # sign.',
    reserved: '"{id}" cannot be an id because the site uses it for something else.',
    second: '"{id}" is a second id; the item already has #{first}.',
  },
  hint: {
    characters: 'Use small letters a to z, digits and hyphens, and start with a letter.',
    empty: 'Write an id after it, with small letters, digits and hyphens.',
    reserved: 'Choose another id.',
    second: 'Keep one of the two.',
  },
});
