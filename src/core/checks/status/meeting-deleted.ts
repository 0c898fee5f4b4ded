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
    en: 'Restore its folder, and withdraw its documents if they are no longer valid. If it has a new name, add an entry to moved.yaml.',
    fr: 'Rétablissez son dossier, et retirez ses documents s’ils ne sont plus valables. Si elle a changé de nom, ajoutez une entrée à moved.yaml.',
  },
});
