import { dayAfter, minutesPerDay, type TimedItem, timedItems } from '../../dates/midnight.ts';
import { defineRule } from '../../diagnostics/rule.ts';
import type { ParsedAgenda, ParsedItem, ParsedSite } from '../../model/model.ts';
import { itemsOf, versionsOfDocument } from '../../site/traverse.ts';
import type { MeetingCheck } from '../check.ts';

/**
 * The items of a day are in the order in which they start. In one room, and in plenary, they follow one another, also those
 * of the day before that last past midnight.
 */
export const timeOverlap = defineRule({
  id: 'time-overlap',
  severity: 'error',
  messages: {
    overlap: {
      en: 'The item starts at {start}, before the previous one ends at {end}.',
      fr: 'Le point commence à {start}, avant la fin du précédent à {end}.',
    },
    room: {
      en: 'The item in #{room} starts at {start}, before the previous one there ends at {end}.',
      fr: 'Le point dans #{room} commence à {start}, avant la fin du précédent dans cette salle à {end}.',
    },
    order: {
      en: 'The item starts at {start}, earlier than the previous one at {previousStart}.',
      fr: 'Le point commence à {start}, plus tôt que le précédent, qui commence à {previousStart}.',
    },
  },
  hint: {
    en: 'Correct one of the two times, put the items in order, or write the date above the item if a new day starts there. Items that take place at the same time are in different rooms, such as `in #room-a`.',
    fr: 'Corrigez l’une des deux heures, mettez les points dans l’ordre, ou écrivez la date au-dessus du point si une nouvelle journée y commence. Des points simultanés sont dans des salles différentes, comme `in #room-a`.',
  },
});

export const checkTimeOverlap: MeetingCheck = (site, report) => {
  for (const { agenda, slotsOf } of agendasWithSlots(site)) {
    let previous: TimedItem<ParsedItem> | undefined;
    let previousInRoom = new Map<string | undefined, TimedItem<ParsedItem>>();
    let previousDate: string | null = null;
    for (const { date, items } of agenda.days) {
      const isNextDay = previousDate !== null && date === dayAfter(previousDate);
      previous = previous && isNextDay ? onNextDay(previous) : undefined;
      previousInRoom = new Map(
        isNextDay ? [...previousInRoom].map(([room, last]) => [room, onNextDay(last)]) : [],
      );
      previousDate = date;
      for (const { item, times } of timedItems(items)) {
        // `schedule-parity` and `room-parity` report an item that is on another day, or in another room, in another language.
        if (slotsOf(item) > 1) continue;
        const { room, timeSpan: span } = item;
        const start = item.start ?? '';
        const last = previousInRoom.get(room);
        const end = last?.times.end ?? last?.times.start;
        if (last && end !== undefined && times.start < end && end > last.times.start) {
          const data = { start, end: last.item.end ?? '', room: room ?? '' };
          const message = room === undefined ? 'overlap' : 'room';
          report({ rule: timeOverlap, message, span, data, related: last.item.timeSpan });
        } else if (previous && times.start < previous.times.start) {
          const data = { start, previousStart: previous.item.start ?? '' };
          report({ rule: timeOverlap, message: 'order', span, data, related: previous.item.timeSpan });
        }
        previousInRoom.set(room, { item, times });
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

interface AgendaWithSlots {
  agenda: ParsedAgenda;
  /** Returns the number of days and rooms in which the languages have an item. */
  slotsOf: (item: ParsedItem) => number;
}

function* agendasWithSlots(site: ParsedSite): Generator<AgendaWithSlots> {
  for (const document of site.meetings.flatMap(({ documents }) => documents)) {
    const agendas = versionsOfDocument(document).flatMap(({ body }) =>
      body.type === 'agenda' ? [body] : [],
    );
    const slots = Map.groupBy(agendas.flatMap(itemsOf), ({ item }) => item.id);
    const slotsOf = ({ id }: ParsedItem) =>
      id === null ? 1 : new Set(slots.get(id)?.map(({ day, item }) => `${day.date} ${item.room}`)).size;
    for (const agenda of agendas) yield { agenda, slotsOf };
  }
}
