import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import {
  agendaCalendar,
  calendarsOf,
  contentLineProblems,
  eventLines,
  identityLines,
  propertyValue,
  smallCalendars,
  unfoldedLines,
} from '../../../tests/support/calendars.ts';
import { check, publishable } from '../../../tests/support/content.ts';
import { completeMeetings, readFixture, selectMeetings } from '../../../tests/support/fixture.ts';
import { inState, meetingStates } from '../../../tests/support/meetings/states.ts';
import { calendarReaders, parserDifferences } from '../../../tests/support/validators/calendars.ts';
import { languageTags } from '../../core/model/languages.ts';
import type { AgendaItem } from '../../core/model/model.ts';
import { uidOf } from './uid.ts';

const site = publishable(check(selectMeetings(await readFixture(), completeMeetings)));

test.each(languageTags)('the content lines of every calendar in %s follow RFC 5545', (language) => {
  for (const [address, calendar] of calendarsOf(site, language))
    expect([address, ...contentLineProblems(calendar)]).toEqual([address]);
});

test('syntax characters and long words of a title are escaped and folded', () => {
  const title = `a;b,c\\d "e" \\n <f> 😀 ${'汉字'.repeat(60)} ${'كلمة'.repeat(40)}`;
  const all = smallCalendars({
    'agenda.*.md': [
      '10:00–11:00 Panel',
      `10:00–11:00 ${title.replaceAll('\\', '\\\\').replace('<f>', '\\<f>')}`,
    ],
  });
  for (const calendar of all.values()) expect(contentLineProblems(calendar)).toEqual([]);
  const event = new ICAL.Component(ICAL.parse(agendaCalendar(all))).getFirstSubcomponent('vevent');
  expect(event?.getFirstPropertyValue('summary')).toBe(title);
});

// ---- Foreign parsers ----------------------------------------------------------------------------------

const utc = (instant: string | null) => (instant === null ? undefined : new Date(instant).toISOString());

test.each(languageTags)('three parsers read the same from every calendar in %s', (language) => {
  for (const [address, calendar] of calendarsOf(site, language))
    expect([address, ...parserDifferences(calendar)]).toEqual([address]);
});

test.each(meetingStates)(
  'three parsers read the same from every calendar of a meeting that is %s',
  (state) => {
    for (const language of languageTags)
      for (const [address, calendar] of smallCalendars(inState(state), language))
        expect([address, ...contentLineProblems(calendar), ...parserDifferences(calendar, 0)]).toEqual([
          address,
        ]);
  },
);

describe.each(Object.entries(calendarReaders))('%s', (_name, read) => {
  test.each(languageTags)('reads the instants and titles of every agenda in %s', (language) => {
    const all = calendarsOf(site, language);
    for (const meeting of site.meetings) {
      const body = meeting.documents.find(({ type }) => type === 'agenda')?.versions[language]?.body;
      if (body?.type !== 'agenda') continue;
      const items = body.days.flatMap((day) => day.items);
      const expected = ({ startInstant, endInstant, title }: AgendaItem) => [
        utc(startInstant),
        utc(endInstant),
        title,
      ];
      const found = read(all.get(`/${language}/meetings/${meeting.id}/agenda.ics`) ?? '');
      expect(found.map(({ start, end, summary }) => [start, end, summary])).toEqual(items.map(expected));
    }
  });
});

test('ical.js reads the same from what it writes again', () => {
  for (const calendar of calendarsOf(site, 'ar').values()) {
    const read = ICAL.parse(calendar);
    expect(ICAL.parse(ICAL.stringify(read))).toEqual(read);
  }
});

// ---- Identity -----------------------------------------------------------------------------------------

test('an event has the same UID and SEQUENCE in every language and calendar', () => {
  const byLanguage = languageTags.map((tag) =>
    [...calendarsOf(site, tag)].map(([address, calendar]) => [address.slice(3), ...identityLines(calendar)]),
  );
  for (const each of byLanguage) expect(each).toEqual(byLanguage[0]);
  const english = calendarsOf(site, 'en');
  const agenda = english.get('/en/meetings/forum-9/agenda.ics') ?? '';
  expect(agenda).toContain(identityLines(english.get('/en/meetings/forum-9/agenda/qa-2.ics') ?? '')[0]);
  expect(new Set(identityLines(agenda).filter((line) => line.startsWith('UID'))).size).toBe(
    agenda.split('BEGIN:VEVENT').length - 1,
  );
});

test('the UID of an item depends only on the ids of meeting and item', () => {
  const event = eventLines(agendaCalendar(smallCalendars()), '#panel-1');
  expect(propertyValue(event, 'UID')).toBe(uidOf('session', 'panel-1'));
  const elsewhere = smallCalendars({
    '/site.yaml': ['https://conversation.example.org', 'https://other.example.net/base'],
    'agenda.*.md': [
      ['10:00–11:00 Panel', '10:30–11:00 Discussion'],
      ['`panel` `#panel-1`', '`keynote` `#panel-1`'],
    ],
  });
  expect(propertyValue(eventLines(agendaCalendar(elsewhere), '#panel-1'), 'UID')).toBe(
    propertyValue(event, 'UID'),
  );
});

test('hours in an Arabic description read from right to left', () => {
  const arabic = calendarsOf(site, 'ar').get('/ar/meetings/forum-9/agenda/panel-1.ics') ?? '';
  expect(unfoldedLines(arabic).join()).toContain('\u206710:10–11:30\u2069');
  expect(calendarsOf(site, 'fr').get('/fr/meetings/forum-9/agenda/panel-1.ics')).not.toMatch(
    /[\u2066-\u2069]/,
  );
});
