import { agendasOf, type Check } from './check.ts';

/** Days lie within the meeting's dates. */
export const dayOutside: Check = (site, report) => {
  for (const { meeting, agenda } of agendasOf(site)) {
    const { start, end } = meeting;
    for (const { date, span } of agenda.days) {
      if (date && (date < start || date > end))
        report('day-outside', span, { date, start, end }, meeting.span);
    }
  }
};
