import { dayAfter, minutesPerDay, type TimedItem, timedItems } from '../../dates/midnight.ts';
import { defineRule } from '../../diagnostics/rule.ts';
import type { ParsedAgenda, ParsedItem, ParsedSite } from '../../model/model.ts';
import { itemsOf, versionsOfDocument } from '../../site/traverse.ts';
import type { MeetingCheck } from '../check.ts';

/** The items of a day follow one another, and start after those of the day before that last past midnight. */
export const timeOverlap = defineRule({
  id: 'time-overlap',
  severity: 'error',
  messages: {
    overlap: {
      en: 'The item starts at {start}, before the previous one ends at {end}.',
      fr: 'Le point commence à {start}, avant la fin du précédent à {end}.',
    },
    order: {
      en: 'The item starts at {start}, earlier than the previous one at {previousStart}.',
      fr: 'Le point commence à {start}, plus tôt que le précédent, qui commence à {previousStart}.',
    },
  },
  hint: {
    en: 'Correct one of the two times, put the items in order, or write the date above the item if a new day starts there.',
    fr: 'Corrigez l’une des deux heures, mettez les points dans l’ordre, ou écrivez la date au-dessus du point si une nouvelle journée y commence.',
  },
});

export const checkTimeOverlap: MeetingCheck = (site, report) => {
  for (const { agenda, datesOf } of agendasWithDates(site)) {
    let previous: TimedItem<ParsedItem> | undefined;
    let previousDate: string | null = null;
    for (const { date, items } of agenda.days) {
      const isNextDay = previousDate !== null && date === dayAfter(previousDate);
      previous = previous && isNextDay ? onNextDay(previous) : undefined;
      previousDate = date;
      for (const { item, times } of timedItems(items)) {
        // `schedule-parity` reports an item that is on another day in another language.
        if (datesOf(item) > 1) continue;
        const { timeSpan: span } = item;
        const start = item.start ?? '';
        const end = previous?.times.end ?? previous?.times.start;
        if (previous && end !== undefined && times.start < end && end > previous.times.start) {
          const data = { start, end: previous.item.end ?? '' };
          report({ rule: timeOverlap, message: 'overlap', span, data, related: previous.item.timeSpan });
        } else if (previous && times.start < previous.times.start) {
          const data = { start, previousStart: previous.item.start ?? '' };
          report({ rule: timeOverlap, message: 'order', span, data, related: previous.item.timeSpan });
        }
        previous = { item, times };
      }
    }
  }
};

/** Counts the times of an item from the start of the next day. */
const onNextDay = ({ item, times: { start, end } }: TimedItem<ParsedItem>): TimedItem<ParsedItem> => ({
  item,
  times: { start: start - minutesPerDay, end: end === null ? null : end - minutesPerDay },
});

interface AgendaWithDates {
  agenda: ParsedAgenda;
  /** Returns the number of days on which the languages have an item. */
  datesOf: (item: ParsedItem) => number;
}

function* agendasWithDates(site: ParsedSite): Generator<AgendaWithDates> {
  for (const document of site.meetings.flatMap(({ documents }) => documents)) {
    const agendas = versionsOfDocument(document).flatMap(({ body }) =>
      body.type === 'agenda' ? [body] : [],
    );
    const dates = Map.groupBy(agendas.flatMap(itemsOf), ({ item }) => item.id);
    const datesOf = ({ id }: ParsedItem) =>
      id === null ? 1 : new Set(dates.get(id)?.map(({ day }) => day.date)).size;
    for (const agenda of agendas) yield { agenda, datesOf };
  }
}
