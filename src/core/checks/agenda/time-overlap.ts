import { defineRule } from '../../diagnostics/rule.ts';
import type { ParsedAgenda, ParsedItem, ParsedSite, Span } from '../../model/model.ts';
import { itemsOf, versionsOfDocument } from '../../site/traverse.ts';
import type { MeetingCheck } from '../check.ts';

/** The items of a day follow one another. */
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
    for (const { items } of agenda.days) {
      let previous: { start: string; end: string | null; timeSpan: Span } | undefined;
      for (const item of items) {
        const { start, end: ownEnd, timeSpan: span } = item;
        // `schedule-parity` reports an item that is on another day in another language.
        if (!start || datesOf(item) > 1) continue;
        const end = previous?.end ?? previous?.start;
        if (previous && end && start < end && end > previous.start) {
          const related = previous.timeSpan;
          report({ rule: timeOverlap, message: 'overlap', span, data: { start, end }, related });
        } else if (previous && start < previous.start) {
          const data = { start, previousStart: previous.start };
          report({ rule: timeOverlap, message: 'order', span, data, related: previous.timeSpan });
        }
        previous = { start, end: ownEnd, timeSpan: span };
      }
    }
  }
};

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
