/** Reads calendars with the parsers of other projects. */
import { isDeepStrictEqual } from 'node:util';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { convertIcsCalendar } from 'ts-ics';

/** An event in the form to which the results of all parsers are converted. All-day events have dates. */
interface ParsedEvent {
  uid: string;
  start: string;
  end: string | undefined;
  summary: string;
  description: string | undefined;
  location: string | undefined;
  status: string | undefined;
}

/** Three parsers of other projects by name. */
export const calendarReaders: Record<string, (calendar: string) => ParsedEvent[]> = {
  'ical.js': (calendar) =>
    new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents('vevent').map((component) => {
      const text = (name: string) =>
        (component.getFirstPropertyValue(name) ?? undefined) as string | undefined;
      const time = (name: string) => {
        const value = component.getFirstPropertyValue(name) as ICAL.Time | null;
        return value?.isDate ? value.toString() : value?.toJSDate().toISOString();
      };
      return {
        uid: text('uid') ?? '',
        start: time('dtstart') ?? '',
        end: time('dtend'),
        summary: text('summary') ?? '',
        description: text('description'),
        location: text('location'),
        status: text('status'),
      };
    }),
  'node-ical': (calendar) =>
    Object.values(nodeIcal.sync.parseICS(calendar))
      .filter((part) => part?.type === 'VEVENT')
      .map(({ uid, start, end, datetype, summary, description, location, status }) => {
        const text = (value: unknown) =>
          (typeof value === 'object' && value && 'val' in value ? value.val : value) as string | undefined;
        const time = (date: Date) => (datetype === 'date' ? localDay(date) : date.toISOString());
        return {
          uid,
          start: time(start),
          end: end && end > start ? time(end) : undefined,
          summary: text(summary) ?? '',
          description: text(description),
          location: text(location),
          status: status ?? undefined,
        };
      }),
  'ts-ics': (calendar) =>
    (convertIcsCalendar(undefined, calendar).events ?? []).map(
      ({ uid, start, end, summary, description, location, status }) => {
        const time = (value: { date: Date; type?: string }) =>
          value.type === 'DATE' ? value.date.toISOString().slice(0, 10) : value.date.toISOString();
        return {
          uid,
          start: time(start),
          end: end ? time(end) : undefined,
          summary,
          description,
          location,
          status,
        };
      },
    ),
};

const localDay = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

/** Lists the parsers that read other events than the first one, and says if there are fewer events than expected. */
export function parserDifferences(calendar: string, minEvents = 1): string[] {
  const [[, readFirst], ...others] = Object.entries(calendarReaders) as [
    [string, (calendar: string) => ParsedEvent[]],
    ...[string, (calendar: string) => ParsedEvent[]][],
  ];
  const events = readFirst(calendar);
  return [
    ...(events.length < minEvents ? [`There are ${events.length} events.`] : []),
    ...others
      .filter(([, read]) => !isDeepStrictEqual(read(calendar), events))
      .map(
        ([name, read]) => `${name}: ${JSON.stringify(read(calendar))} instead of ${JSON.stringify(events)}`,
      ),
  ];
}
