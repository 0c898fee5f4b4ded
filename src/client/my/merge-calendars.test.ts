import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { mergeCalendars } from './merge-calendars.ts';

const calendar = (...uids: string[]) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Office//A name that is folded over two lines because it is longer tha',
    ' n that//EN',
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    ...uids.flatMap((uid) => [
      'BEGIN:VEVENT',
      `UID:${uid}`,
      'DTSTAMP:20240101T000000Z',
      'DTSTART:20240313T091000Z',
      'SUMMARY:BEGIN:VEVENT is text here',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
    '',
  ].join('\r\n');

test('merges the events of several calendars without duplicates', () => {
  const merged = mergeCalendars([calendar('a', 'b'), calendar('b'), calendar('c')], 'Mine, all; mine');
  const component = new ICAL.Component(ICAL.parse(merged));
  expect(component.getAllSubcomponents('vevent').map((event) => event.getFirstPropertyValue('uid'))).toEqual([
    'a',
    'b',
    'c',
  ]);
  expect(component.getFirstPropertyValue('prodid')).toContain('longer than that');
  expect(merged).toContain('NAME:Mine\\, all\\; mine\r\n');
  expect(merged.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});
