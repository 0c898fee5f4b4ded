import { defineRule } from '../../diagnostics/rule.ts';
import { agendasOf } from '../../site/traverse.ts';
import type { MeetingCheck } from '../check.ts';
import { isOutside } from './day-outside.ts';

/** The days of an agenda are in order, each of them once. */
export const dayOrder = defineRule({
  id: 'day-order',
  severity: 'error',
  messages: {
    order: {
      en: 'The day {date} comes after {before}.',
      fr: 'La journée du {date} vient après celle du {before}.',
    },
    twice: { en: 'The day {date} appears twice.', fr: 'La journée du {date} figure deux fois.' },
  },
  hint: {
    en: 'Put the days in order, each of them once.',
    fr: 'Mettez les journées dans l’ordre, chacune une seule fois.',
  },
});

export const checkDayOrder: MeetingCheck = (site, report) => {
  for (const { meeting, agenda } of agendasOf(site)) {
    let before: string | null = null;
    for (const { date, span } of agenda.days) {
      if (date === null || isOutside(date, meeting.settings)) continue;
      if (before !== null && date <= before) {
        const message = date === before ? 'twice' : 'order';
        report({ rule: dayOrder, message, span, data: { date, before } });
      }
      before = date;
    }
  }
};
