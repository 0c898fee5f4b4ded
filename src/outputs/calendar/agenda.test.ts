import { expect, test } from 'vitest';
import {
  agendaCalendar,
  eventLines,
  propertyValue,
  smallCalendars,
  unfoldedLines,
} from '../../../tests/support/calendars.ts';
import { asProgramme, inSix } from '../../../tests/support/content.ts';
import { inRooms } from '../../../tests/support/meetings/rooms.ts';

test('the calendar of an item', () => {
  const all = smallCalendars({
    'meeting.yaml': [
      'hours: 10:00–18:00\n',
      'hours: 10:00–18:00\nwebcast:\n  url: https://example.org/live?a=1,2;b\n',
    ],
  });
  expect(unfoldedLines(all.get('/en/meetings/session/agenda/qa-1.ics') ?? '')).toMatchInlineSnapshot(`
    [
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//Rostrum//Calendars//EN",
      "CALSCALE:GREGORIAN",
      "NAME;LANGUAGE=en:Talk\\, English\\, 1st session: Answers",
      "X-WR-CALNAME:Talk\\, English\\, 1st session: Answers",
      "DESCRIPTION;LANGUAGE=en:First session\\, English",
      "X-WR-CALDESC:First session\\, English",
      "URL:https://conversation.example.org/en/meetings/session/agenda/",
      "SOURCE;VALUE=URI:https://conversation.example.org/en/meetings/session/agenda/qa-1.ics",
      "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
      "X-PUBLISHED-TTL:PT1H",
      "BEGIN:VEVENT",
      "UID:fb0389c5-3760-590d-843f-2d850779afe9",
      "DTSTAMP:19700101T000000Z",
      "SEQUENCE:0",
      "STATUS:TENTATIVE",
      "DTSTART:20240313T100000Z",
      "DTEND:20240313T103000Z",
      "SUMMARY;LANGUAGE=en:Answers",
      "LOCATION;LANGUAGE=en:Geneva\\, English",
      "DESCRIPTION;LANGUAGE=en:Wednesday\\, 13 March 2024\\, 11:00–11:30\\, Geneva\\, English time (UTC+1)\\n\\nFirst session\\, English\\n\\nhttps://conversation.example.org/en/meetings/session/agenda/#qa-1",
      "CATEGORIES;LANGUAGE=en:Questions and answers",
      "COLOR:cornflowerblue",
      "URL:https://conversation.example.org/en/meetings/session/agenda/#qa-1",
      "TRANSP:OPAQUE",
      "RELATED-TO:3d4bebc3-5739-5863-b1b9-aebd1a2e213d",
      "CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO;LABEL=Watch the webcast;LANGUAGE=en:https://example.org/live?a=1,2;b",
      "END:VEVENT",
      "END:VCALENDAR",
    ]
  `);
});

test('the status of an agenda is the status of its events', () => {
  const statusOf = (status: string) =>
    propertyValue(
      eventLines(
        agendaCalendar(smallCalendars({ 'agenda.*.md': ['status: provisional', `status: ${status}`] })),
        '#panel-1',
      ),
      'STATUS',
    );
  expect(['provisional', 'final', 'withdrawn\nreason: Postponed'].map(statusOf)).toEqual([
    'TENTATIVE',
    'CONFIRMED',
    'CANCELLED',
  ]);
});

test('breaks and points in time are transparent, and a point in time has no end', () => {
  const calendar = agendaCalendar(
    smallCalendars({ 'agenda.*.md': ['`presentation` `fireside-chat`', '`break`'] }),
  );
  const events = ['#panel-1', '#neurons', '#end'].map((end) => eventLines(calendar, end));
  expect(events.map((event) => propertyValue(event, 'TRANSP'))).toEqual([
    'OPAQUE',
    'TRANSPARENT',
    'TRANSPARENT',
  ]);
  expect(events.map((event) => propertyValue(event, 'DTEND'))).toEqual([
    '20240313T100000Z',
    '20240314T093000Z',
    undefined,
  ]);
});

test('the description lists speakers, documents and recordings', () => {
  const lists = [
    'Abstract.',
    '',
    '- Ada & *Bo* `speaker`',
    '',
    '* [Slides](https://example.org/slides) `document`',
    '',
    '+ [Film](https://example.org/film) `recording`',
  ];
  const calendar = agendaCalendar(smallCalendars({ 'agenda.*.md': ['Abstract.', lists.join('\n')] }));
  expect(propertyValue(eventLines(calendar, '#panel-1'), 'DESCRIPTION')).toContain(
    String.raw`\n\nSpeakers\n- Ada & Bo\n\nDocuments\n- Slides https://example.org/slides\n\nRecordings\n- Film https://example.org/film\n\n`,
  );
});

test('only online registration and a webcast with an address are conferences', () => {
  const conferences = (fields: string) =>
    unfoldedLines(agendaCalendar(smallCalendars({ 'meeting.yaml': ['hours:', `${fields}hours:`] }))).filter(
      (line) => line.startsWith('CONFERENCE'),
    );
  expect(conferences('')).toEqual([]);
  expect(conferences('webcast:\n  live: true\n')).toEqual([]);
  expect(conferences('registration:\n  - mode: in-person\n    url: https://example.org/a\n')).toEqual([]);
  const online = conferences('registration:\n  - mode: online\n    url: https://example.org/b\n');
  expect(new Set(online)).toEqual(
    new Set(['CONFERENCE;VALUE=URI;LABEL=Register to attend online;LANGUAGE=en:https://example.org/b']),
  );
});

test('an agenda has a calendar, and each of its items', () => {
  const all = smallCalendars();
  expect([...all.keys()]).toEqual([
    '/en/calendar.ics',
    '/en/meetings/session/deadlines.ics',
    '/en/meetings/session/agenda.ics',
    '/en/meetings/session/agenda/panel-1.ics',
    '/en/meetings/session/agenda/qa-1.ics',
    '/en/meetings/session/agenda/neurons.ics',
    '/en/meetings/session/agenda/end.ics',
  ]);
  const titles = (address: string) =>
    unfoldedLines(all.get(address) ?? '').flatMap((line) =>
      line.startsWith('SUMMARY') ? [line.replace(/.*:/, '')] : [],
    );
  expect(titles('/en/meetings/session/agenda.ics').slice(-2)).toEqual(['Neurons', 'End']);
  expect(titles('/en/meetings/session/agenda/end.ics')).toEqual(['End']);
});

test('an agenda has no calendar in a language that it lacks, but its meeting has an event', () => {
  const french = smallCalendars({ 'agenda.fr.md': null, 'circular.fr.md': null }, 'fr');
  expect([...french.keys()]).toEqual(['/fr/calendar.ics', '/fr/meetings/session/deadlines.ics']);
  expect(french.get('/fr/calendar.ics')).toContain('DTSTART;VALUE=DATE:20240313');
});

test('a meeting is one event over all its days, and a deadline lasts a day', () => {
  const series = smallCalendars().get('/en/calendar.ics') ?? '';
  const meeting = eventLines(series, '/session/');
  expect([propertyValue(meeting, 'DTSTART'), propertyValue(meeting, 'DTEND')]).toEqual([
    '20240313',
    '20240315',
  ]);
  expect(propertyValue(meeting, 'DESCRIPTION')).toContain(
    String.raw`10:00–18:00 each day\, Geneva\, English time (UTC+1)`,
  );
  const deadline = eventLines(series, '#names');
  expect([propertyValue(deadline, 'DTSTART'), propertyValue(deadline, 'DTEND')]).toEqual([
    '20240201',
    '20240202',
  ]);
  expect(propertyValue(deadline, 'RELATED-TO')).toBe(propertyValue(meeting, 'UID'));
  expect([meeting, deadline].map((event) => propertyValue(event, 'TRANSP'))).toEqual([
    'TRANSPARENT',
    'TRANSPARENT',
  ]);
});

test('a deadline with an hour is a point in time, in the zone of the meeting or in another', () => {
  const inZone = (zone: string) =>
    eventLines(
      smallCalendars({ 'meeting.yaml': ['date: 2024-02-01', `date: 2024-02-01T18:00${zone}`] }).get(
        '/en/calendar.ics',
      ) ?? '',
      '#names',
    );
  const [geneva, tokyo] = [inZone(''), inZone('[Asia/Tokyo]')];
  expect(propertyValue(geneva, 'DTSTART')).toBe('20240201T170000Z');
  expect(propertyValue(tokyo, 'DTSTART')).toBe('20240201T090000Z');
  expect(geneva.some((line) => line.startsWith('DTEND'))).toBe(false);
  expect(propertyValue(geneva, 'DESCRIPTION')).toContain(
    String.raw`Thursday\, 1 February 2024\, 18:00\, Geneva\, English time (UTC+1)`,
  );
  expect(propertyValue(tokyo, 'DESCRIPTION')).toContain(String.raw`18:00\, Japan Standard Time (UTC+9)`);
});

test('a meeting during which the clocks change has both offsets in its event, and each item its own', () => {
  const calendars = smallCalendars({
    'meeting.yaml': [
      ['start: 2024-03-13', 'start: 2024-03-30'],
      ['end: 2024-03-14', 'end: 2024-03-31'],
      ['hours: 10:00–18:00', 'hours: 00:30–18:00'],
    ],
    'agenda.*.md': [
      ['## 2024-03-13', '## 2024-03-30'],
      ['## 2024-03-14', '## 2024-03-31'],
      ['10:00–10:30 Neurons', '01:30–03:30 Neurons'],
    ],
  });
  const description = (address: string, event: string) =>
    propertyValue(eventLines(calendars.get(address) ?? '', event), 'DESCRIPTION');
  expect(description('/en/calendar.ics', '/session/')).toContain(
    'UTC+1 (30 March 2024) and UTC+2 (31 March 2024)',
  );
  expect(description('/en/meetings/session/agenda.ics', '#neurons')).toContain(
    String.raw`01:30–03:30\, Geneva\, English time (UTC+1)`,
  );
  expect(description('/en/meetings/session/agenda.ics', '#end')).toContain('(UTC+2)');
});

test('an item of a kind that the site adds', () => {
  const calendar = smallCalendars(
    {
      '/site.yaml': ['url:', `kinds:\n${inSix('signing', 'Signing', '  ')}\nurl:`],
      'agenda.*.md': ['`closing` `#end`', '`signing` `#end`'],
    },
    'fr',
  ).get('/fr/meetings/session/agenda/end.ics');
  expect(unfoldedLines(calendar ?? '')).toEqual(
    expect.arrayContaining(['CATEGORIES;LANGUAGE=fr:Signing\\, Français', 'COLOR:slategray']),
  );
});

test('the calendars of a programme have its name, and the events of an agenda', () => {
  const [ofAgenda, ofProgramme] = [smallCalendars(), smallCalendars(asProgramme)];
  const named = (address: string) => address.replace('/agenda', '/programme');
  expect([...ofProgramme.keys()]).toEqual([...ofAgenda.keys()].map(named));
  const address = '/en/meetings/session/agenda.ics';
  const renamed = (line: string) =>
    line.replaceAll('/session/agenda', '/session/programme').replace(/: Agenda$/, ': Programme');
  expect(unfoldedLines(ofProgramme.get(named(address)) ?? '')).toEqual(
    unfoldedLines(ofAgenda.get(address) ?? '').map(renamed),
  );
});

test('an item has its room before the place of the meeting, and nobody follows a closed one from afar', () => {
  const webcast = [
    'hours: 10:00–18:00\n',
    'hours: 10:00–18:00\nwebcast:\n  url: https://example.org/live\n',
  ] as const;
  const calendar = agendaCalendar(
    smallCalendars({
      ...inRooms,
      'meeting.yaml': [inRooms['meeting.yaml'] as readonly [string, string], webcast],
    }),
  );
  const property = (item: string, name: string) => propertyValue(eventLines(calendar, item), name);
  expect(['#panel-1', '#qa-1', '#neurons'].map((item) => property(item, 'LOCATION'))).toEqual([
    'Red Room\\, English\\, Geneva\\, English',
    'Blue Room\\, English\\, Geneva\\, English',
    'Geneva\\, English',
  ]);
  expect(property('#qa-1', 'DESCRIPTION')).toContain('\\n\\nClosed to the public\\n\\n');
  expect(property('#panel-1', 'DESCRIPTION')).not.toContain('Closed to the public');
  expect([property('#panel-1', 'CONFERENCE'), property('#qa-1', 'CONFERENCE')]).toEqual([
    'https://example.org/live',
    undefined,
  ]);
});
