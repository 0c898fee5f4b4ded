import { defineRule } from '../../diagnostics/rule.ts';

export const bareUrl = defineRule({
  id: 'bare-url',
  severity: 'error',
  messages: 'The web address runs into the text after it and would lead to {url}.',
  hint: 'Put the address in angle brackets, <https://…>, or write [words](https://…).',
});
