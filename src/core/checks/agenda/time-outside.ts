import { defineRule } from '../../diagnostics/rule.ts';
import { agendasOf, itemsOf } from '../../site/traverse.ts';
import type { MeetingCheck } from '../check.ts';

/** Items are within the hours of the meeting. A reception may be later, so staff can suppress the rule. */
export const timeOutside = defineRule({
  id: 'time-outside',
  severity: 'warning',
  messages: {
    en: '{time} is outside the hours of the meeting, {start} to {end}.',
    fr: '{time} est en dehors des horaires de la réunion, de {start} à {end}.',
  },
  hint: {
    en: 'Correct the time, or "hours" in meeting.yaml.',
    fr: 'Corrigez l’heure, ou le champ « hours » dans meeting.yaml.',
  },
});

export const checkTimeOutside: MeetingCheck = (site, report) => {
  for (const { meeting, agenda } of agendasOf(site)) {
    const hours = meeting.settings?.hours;
    if (!hours || hours.start >= hours.end) continue;
    for (const { item } of itemsOf(agenda)) {
      const time = [item.start, item.end].find((each) => each && (each < hours.start || each > hours.end));
      if (time) report({ rule: timeOutside, span: item.timeSpan, data: { time, ...hours } });
    }
  }
};
