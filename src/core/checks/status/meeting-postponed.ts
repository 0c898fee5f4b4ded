import { defineRule } from '../../diagnostics/rule.ts';
import type { SettingsCheck } from '../check.ts';

/** Only a postponed meeting has previous dates, and its new dates are later. */
export const meetingPostponed = defineRule({
  id: 'meeting-postponed',
  severity: 'error',
  messages: {
    earlier: {
      en: 'The meeting is postponed from {previousStart} to {start}, which is not later.',
      fr: 'La réunion est reportée du {previousStart} au {start}, qui n’est pas une date ultérieure.',
    },
    unexpected: {
      en: 'The field "{field}" is for a postponed meeting, but the status of the meeting is {status}.',
      fr: 'Le champ « {field} » est prévu pour une réunion reportée, mais l’état de la réunion est {status}.',
    },
    startMissing: {
      en: 'The meeting has "previousEnd", but the field "previousStart" is missing.',
      fr: 'La réunion a un champ « previousEnd », mais le champ « previousStart » manque.',
    },
  },
  hint: {
    earlier: {
      en: '"start" and "end" are the new dates, "previousStart" and "previousEnd" the dates before. If the meeting is now earlier, change its dates and remove "status", "previousStart" and "previousEnd".',
      fr: '« start » et « end » sont les nouvelles dates, « previousStart » et « previousEnd » les dates précédentes. Si la réunion a été avancée, changez ses dates et retirez « status », « previousStart » et « previousEnd ».',
    },
    unexpected: {
      en: 'Remove the field, or write "status: postponed".',
      fr: 'Retirez le champ, ou écrivez « status: postponed ».',
    },
    startMissing: {
      en: 'Add "previousStart", or remove "previousEnd" if the new dates are not known yet.',
      fr: 'Ajoutez « previousStart », ou retirez « previousEnd » si les nouvelles dates ne sont pas encore connues.',
    },
  },
});

export const checkMeetingPostponed: SettingsCheck = ({ meetings }, report) => {
  for (const { settings } of meetings) {
    if (!settings) continue;
    const { status, start, previousStart, previousEnd, startSpan, previousStartSpan, previousEndSpan } =
      settings;
    const rule = meetingPostponed;
    if (status !== 'postponed') {
      const unexpected = (field: string) => ({ message: 'unexpected' as const, data: { field, status } });
      if (previousStart) report({ rule, ...unexpected('previousStart'), span: previousStartSpan });
      if (previousEnd) report({ rule, ...unexpected('previousEnd'), span: previousEndSpan });
    } else if (previousEnd && !previousStart)
      report({ rule, message: 'startMissing', span: previousEndSpan });
    else if (previousStart && start <= previousStart) {
      const data = { start, previousStart };
      report({ rule, message: 'earlier', span: startSpan, data, related: previousStartSpan });
    }
  }
};
