import { defineRule } from '../../diagnostics/rule.ts';
import type { MeetingSettings } from '../../model/model.ts';
import type { SettingsCheck } from '../check.ts';

/** A meeting that does not take place as announced says why. A tentative one can say what is open. */
export const meetingReason = defineRule({
  id: 'meeting-reason',
  severity: 'error',
  messages: {
    missing: {
      en: 'The status of the meeting is {status}, but the field "statusReason" is missing.',
      fr: 'L’état de la réunion est {status}, mais le champ « statusReason » manque.',
    },
    unexpected: {
      en: 'The field "statusReason" explains a change of the meeting, but the meeting is confirmed.',
      fr: 'Le champ « statusReason » explique un changement, mais la réunion est confirmée.',
    },
  },
  hint: {
    missing: {
      en: 'Add "statusReason", with one sentence for readers in each language of the site.',
      fr: 'Ajoutez « statusReason », avec une phrase pour les lecteurs dans chaque langue du site.',
    },
    unexpected: {
      en: 'Remove the field, or add "status: postponed", "status: cancelled" or "status: online".',
      fr: 'Retirez le champ, ou ajoutez « status: postponed », « status: cancelled » ou « status: online ».',
    },
  },
});

export const checkMeetingReason: SettingsCheck = ({ meetings }, report) => {
  for (const { settings } of meetings) {
    if (!settings) continue;
    const { status, statusReason, statusSpan, reasonSpan } = settings;
    if (statusReason && status === 'confirmed')
      report({ rule: meetingReason, message: 'unexpected', span: reasonSpan });
    if (!statusReason && needsReason(status))
      report({ rule: meetingReason, message: 'missing', span: statusSpan, data: { status } });
  }
};

const needsReason = (status: MeetingSettings['status']): boolean =>
  status === 'postponed' || status === 'cancelled' || status === 'online';
