import { minutesPerDay, timedItems } from '../../dates/midnight.ts';
import { defineRule } from '../../diagnostics/rule.ts';
import { agendasOf } from '../../site/traverse.ts';
import type { MeetingCheck } from '../check.ts';

/** An item ends after it starts, on the same day or within twelve hours past midnight. */
export const timeOrder = defineRule({
  id: 'time-order',
  severity: 'error',
  messages: {
    order: {
      en: 'The item ends at {end}, which is not after its start at {start}.',
      fr: 'Le point se termine à {end} alors qu’il commence à {start}.',
    },
    night: {
      en: 'An item from {start} to {end} on the next day would last twelve hours or more, which is too long.',
      fr: 'Un point de {start} à {end} le lendemain durerait douze heures ou plus, ce qui est trop long.',
    },
  },
  hint: {
    order: { en: 'Correct one of the two times.', fr: 'Corrigez l’une des deux heures.' },
    night: {
      en: 'Correct one of the two times, or divide the item: {start}–24:00 on this day, and 00:00–{end} on the next.',
      fr: 'Corrigez l’une des deux heures, ou divisez le point : {start}–24:00 ce jour-là, et 00:00–{end} le lendemain.',
    },
  },
});

/** An item that would be longer has its times in the wrong order. */
const maxNightMinutes = 16 * 60;

export const checkTimeOrder: MeetingCheck = (site, report) => {
  for (const { agenda } of agendasOf(site)) {
    for (const { items } of agenda.days) {
      for (const { item, times } of timedItems(items)) {
        const { start, end, timeSpan: span } = item;
        if (start === null || end === null || times.end === null) continue;
        if (times.end > times.start) continue;
        const message = times.end + minutesPerDay - times.start <= maxNightMinutes ? 'night' : 'order';
        report({ rule: timeOrder, message, span, data: { start, end } });
      }
    }
  }
};
