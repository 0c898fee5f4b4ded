import { expect, test } from 'vitest';
import { calendarLinks } from './addresses.ts';

test('a calendar is downloaded with https and subscribed to with webcal', () => {
  expect(calendarLinks('https://example.org/base', '/en/calendar.ics')).toEqual({
    save: 'https://example.org/base/en/calendar.ics',
    subscribe: 'webcal://example.org/base/en/calendar.ics',
  });
});
