import { defineRule } from '../../diagnostics/rule.ts';

export const silenceForm = defineRule({
  id: 'silence-form',
  severity: 'error',
  messages: {
    syntax: {
      en: 'This comment does not have the form "suppress rule: reason".',
      fr: 'Ce commentaire n’a pas la forme « suppress règle: motif ».',
    },
    unknown: { en: 'There is no rule {rule}.', fr: 'Il n’existe pas de règle {rule}.' },
    similar: {
      en: 'There is no rule {rule}. Did you mean {nearest}?',
      fr: 'Il n’existe pas de règle {rule}. Vouliez-vous dire {nearest} ?',
    },
    notAllowed: {
      en: '{rule} cannot be suppressed, because what it reports is wrong in every case.',
      fr: 'Les messages de {rule} ne peuvent pas être ignorés, car ce que cette règle signale est faux dans tous les cas.',
    },
    noReason: {
      en: 'The comment gives no reason for suppressing {rule}.',
      fr: 'Le commentaire n’indique pas pourquoi les messages de {rule} sont ignorés.',
    },
    noPassage: { en: 'No passage follows this comment.', fr: 'Aucun passage ne suit ce commentaire.' },
  },
  hint: {
    en: 'Write <!-- suppress rule: reason --> on a line of its own before the passage, or "# suppress rule: reason" above a field.',
    fr: 'Écrivez <!-- suppress règle: motif --> seul sur une ligne avant le passage, ou « # suppress règle: motif » au-dessus d’un champ.',
  },
});
