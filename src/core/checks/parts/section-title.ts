import { defineRule } from '../../diagnostics/rule.ts';

export const sectionTitle = defineRule({
  id: 'section-title',
  severity: 'error',
  messages: { en: 'This section has no title.', fr: 'Cette section n’a pas de titre.' },
  hint: { en: 'Write the title after the # signs.', fr: 'Écrivez le titre après les signes #.' },
});
