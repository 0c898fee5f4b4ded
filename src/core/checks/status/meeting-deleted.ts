import { defineRule } from '../../diagnostics/rule.ts';

/** A published meeting keeps its address, or is redirected. */
export const meetingDeleted = defineRule({
  id: 'meeting-deleted',
  severity: 'error',
  messages: {
    en: 'The meeting {meeting} was published on {date} and would disappear, which breaks links to it.',
    fr: 'La réunion {meeting} a été publiée le {date} et disparaîtrait, ce qui romprait les liens vers elle.',
  },
  hint: {
    en: 'Restore its folder. If it does not take place, write "status: cancelled" or "status: postponed" in its meeting.yaml. If its documents are no longer valid, withdraw them. If it has a new name, add an entry to moved.yaml.',
    fr: 'Rétablissez son dossier. Si elle n’a pas lieu, écrivez « status: cancelled » ou « status: postponed » dans son fichier meeting.yaml. Si ses documents ne sont plus valables, retirez-les. Si elle a changé de nom, ajoutez une entrée à moved.yaml.',
  },
});
