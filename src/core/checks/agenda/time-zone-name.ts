import { defineRule } from '../../diagnostics/rule.ts';

/** All times of a meeting are in its own time zone. The start of a title that only looks like the name of a zone can be suppressed. */
export const timeZoneName = defineRule({
  id: 'time-zone-name',
  severity: 'error',
  canSuppress: true,
  messages: {
    en: 'The time zone {zone} is written beside the time, but all times are in the time zone of the meeting.',
    fr: 'Le fuseau horaire {zone} est indiqué à côté de l’horaire, alors que tous les horaires sont dans celui de la réunion.',
  },
  hint: {
    en: 'Write {expected} without {zone} if it is the time zone of the meeting. Otherwise write the time that it is at the meeting.',
    fr: 'Écrivez {expected} sans {zone} si c’est le fuseau de la réunion. Sinon, écrivez l’heure qu’il est sur le lieu de la réunion.',
  },
});
