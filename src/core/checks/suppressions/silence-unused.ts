import { defineRule } from '../../diagnostics/rule.ts';

export const silenceUnused = defineRule({
  id: 'silence-unused',
  severity: 'warning',
  canSuppress: false,
  messages: {
    en: 'This suppression is no longer needed: {rule} reports nothing here.',
    fr: 'Ce commentaire n’est plus nécessaire : {rule} ne signale rien ici.',
  },
  hint: { en: 'Remove the line.', fr: 'Retirez la ligne.' },
});
