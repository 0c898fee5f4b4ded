import { timedItems } from '../../dates/midnight.ts';
import { minutesOfDay } from '../../dates/time.ts';
import { defineRule } from '../../diagnostics/rule.ts';
import { agendasOf } from '../../site/traverse.ts';
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
    const [opening, close] = [minutesOfDay(hours.start), minutesOfDay(hours.end)];
    const isOutside = (minutes: number) => minutes < opening || minutes > close;
    for (const { items } of agenda.days) {
      for (const { item, times } of timedItems(items)) {
        const { start, end, timeSpan: span } = item;
        const time = isOutside(times.start) ? start : times.end !== null && isOutside(times.end) ? end : null;
        if (time !== null) report({ rule: timeOutside, span, data: { time, ...hours } });
      }
    }
  }
};
