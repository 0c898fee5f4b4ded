import { defineRule } from '../../diagnostics/rule.ts';

/**
 * Only people can tell a night from an afternoon that was written with the 12-hour clock, and a second time in the title
 * that is wrong from one that belongs there, so staff can suppress the rule.
 */
export const timeContradiction = defineRule({
  id: 'time-contradiction',
  severity: 'error',
  canSuppress: true,
  messages: {
    title: {
      en: '{written} is before noon, but the title says "{word}".',
      fr: '{written} est avant midi, alors que l’intitulé dit « {word} ».',
    },
    word: {
      en: '"{word}" after {written} can mean {times}, or it is the first word of the title.',
      fr: '« {word} » après {written} peut signifier {times}, ou bien c’est le premier mot de l’intitulé.',
    },
    other: {
      en: 'The time is {written}, but the title contains another time, {time}.',
      fr: 'L’horaire est {written}, mais l’intitulé contient une autre heure, {time}.',
    },
  },
  hint: {
    title: {
      en: 'Write {times} in place of {written}, or correct the title. If both are right, write <!-- suppress time-contradiction: reason --> on a line of its own above the heading.',
      fr: 'Écrivez {times} au lieu de {written}, ou corrigez l’intitulé. Si les deux sont justes, écrivez <!-- suppress time-contradiction: motif --> sur une ligne à part au-dessus du titre.',
    },
    word: {
      en: 'If it belongs to the time, write "{times} {title}". If it belongs to the title, write <!-- suppress time-contradiction: reason --> on a line of its own above the heading.',
      fr: 'S’il fait partie de l’horaire, écrivez « {times} {title} ». S’il fait partie de l’intitulé, écrivez <!-- suppress time-contradiction: motif --> sur une ligne à part au-dessus du titre.',
    },
    other: {
      en: 'Write one start and one end before the title, in the time zone of the meeting, and make an item of each part. If {time} belongs to the title, write <!-- suppress time-contradiction: reason --> on a line of its own above the heading.',
      fr: 'Écrivez un seul début et une seule fin devant l’intitulé, dans le fuseau horaire de la réunion, et faites un point de chaque partie. Si {time} fait partie de l’intitulé, écrivez <!-- suppress time-contradiction: motif --> sur une ligne à part au-dessus du titre.',
    },
  },
});
