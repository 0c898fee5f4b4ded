import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { itemCalendar } from './item-calendar.ts';

const event = (item: string) => [
  'BEGIN:VEVENT',
  `UID:${item}`,
  'DTSTAMP:20240101T000000Z',
  'DTSTART:20240313T091000Z',
  `URL:https://example.org/a-long-address-that-is-folded/agenda/#${item.slice(0, 3)}`,
  ` ${item.slice(3)}`,
  'END:VEVENT',
];
const agenda = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//Office//A name that is folded over two lines because it is longer tha',
  ' n that//EN',
  'NAME:All of it',
  'SOURCE;VALUE=URI:https://example.org/agenda.ics',
  ...['panel-1', 'panel-10', 'end-1'].flatMap(event),
  'END:VCALENDAR',
  '',
].join('\r\n');

test.for(['panel-1', 'end-1'])(
  'the calendar of %s contains only that item, and none of the properties of the agenda calendar',
  (item) => {
    const component = new ICAL.Component(ICAL.parse(itemCalendar(agenda, item)));
    expect(component.getAllSubcomponents('vevent').map((each) => each.getFirstPropertyValue('uid'))).toEqual([
      item,
    ]);
    expect(component.getAllProperties().map(({ name }) => name)).toEqual(['version', 'prodid']);
    expect(component.getFirstPropertyValue('prodid')).toContain('longer than that');
  },
);
