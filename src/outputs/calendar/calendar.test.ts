import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { convertIcsCalendar } from 'ts-ics';
import { describe, expect, test } from 'vitest';
import { check, type Edits, edited, soundSite } from '../../../tests/support/content.ts';
import { completeMeetings, readFixture, selectMeetings } from '../../../tests/support/fixture.ts';
import type { compile } from '../../core/compile.ts';
import { type History, noHistory } from '../../core/history/history.ts';
import { calendarLinks } from '../../core/model/addresses.ts';
import { type Language, languageTags } from '../../core/model/languages.ts';
import type { AgendaItem, Site } from '../../core/model/model.ts';
import { calendarWords } from '../../i18n/calendar.ts';
import { calendarFiles } from './calendar.ts';
import { uidOf } from './uid.ts';

const real = soundOr(check(selectMeetings(await readFixture(), completeMeetings)));

function soundOr({ site, diagnostics }: ReturnType<typeof compile>): Site {
  if (!site) throw new Error(JSON.stringify(diagnostics, null, 2));
  return site;
}

const calendars = (site: Site, language: Language, history: History = noHistory): Map<string, string> =>
  new Map(
    [...calendarFiles({ site, history, words: calendarWords(language) })].map(({ address, text }) => [
      address,
      text,
    ]),
  );

/** The small site of the tests, with what is special here. */
const small = (edits: Edits = {}, language: Language = 'en', history: History = noHistory) =>
  calendars(soundOr(check(edited(soundSite, edits))), language, history);

const agendaOf = (all: ReadonlyMap<string, string>) => all.get('/en/meetings/session/agenda.ics') ?? '';

/** Unfolded lines. */
const linesOf = (calendar: string): string[] => calendar.replaceAll('\r\n ', '').trimEnd().split('\r\n');

/** Lines of the entry whose address ends so. */
function entryOf(calendar: string, end: string): string[] {
  const entries = linesOf(calendar).join('\n').split('BEGIN:VEVENT\n').slice(1);
  const found = entries.find((entry) =>
    entry.split('\n').some((line) => /^URL:/.test(line) && line.endsWith(end)),
  );
  return found?.split('\n') ?? [];
}

const valueIn = (entry: readonly string[], name: string): string | undefined =>
  entry.find((line) => line.startsWith(`${name}:`) || line.startsWith(`${name};`))?.replace(/^[^:]*:/, '');

// ---- Octets -------------------------------------------------------------------------------------------

const texts = /^(SUMMARY|LOCATION|DESCRIPTION|NAME|X-WR-CALNAME|X-WR-CALDESC|CONTACT)[;:]/;

/** What RFC 5545 3.1 says of bytes, read without anybody's parser. */
function faultsIn(calendar: string): string[] {
  const bytes = new TextEncoder().encode(calendar);
  const faults: string[] = [];
  let start = 0;
  for (const [at, byte] of bytes.entries()) {
    if (byte === 0x0d && bytes[at + 1] !== 0x0a) faults.push(`CR alone at ${at}`);
    if (byte !== 0x0a) continue;
    if (bytes[at - 1] !== 0x0d) faults.push(`LF alone at ${at}`);
    const line = bytes.subarray(start, at - 1);
    if (line.length > 75) faults.push(`${line.length} octets at ${start}`);
    if (line.length === 0) faults.push(`empty line at ${start}`);
    // A cut sequence does not decode.
    new TextDecoder('utf-8', { fatal: true }).decode(line);
    start = at + 1;
  }
  if (start !== bytes.length) faults.push('no line end at the end');
  const open: string[] = [];
  for (const line of linesOf(calendar)) {
    if (!/^[A-Z-]+(;[A-Z-]+=("[^"]*"|[^";:]*))*:/.test(line)) faults.push(`no content line: ${line}`);
    const value = line.replace(/^[A-Z-]+(;[A-Z-]+=("[^"]*"|[^";:]*))*:/, '');
    if (texts.test(line) && /(?<!\\)(\\\\)*(?:[;,]|\\[^\\;,n])/.test(value.replace(/\\[\\;,n]/g, '')))
      faults.push(`not escaped: ${line}`);
    if (/\p{Cc}/u.test(line)) faults.push(`control character: ${line}`);
    if (line.startsWith('BEGIN:')) open.push(line.slice(6));
    if (line.startsWith('END:') && open.pop() !== line.slice(4)) faults.push(`unbalanced: ${line}`);
  }
  return [...faults, ...open];
}

test.each(languageTags)('the octets of every calendar in %s hold to RFC 5545', (language) => {
  for (const [address, calendar] of calendars(real, language))
    expect([address, ...faultsIn(calendar)]).toEqual([address]);
});

test('signs of the syntax, long words and control characters in a text harm nothing', () => {
  const title = `a;b,c\\d "e" \\n <f> 😀 ${'汉字'.repeat(60)} ${'كلمة'.repeat(40)}\u0007`;
  const all = small({
    'agenda.*.md': [
      '10:00–11:00 Panel',
      `10:00–11:00 ${title.replaceAll('\\', '\\\\').replace('<f>', '\\<f>')}`,
    ],
  });
  for (const calendar of all.values()) expect(faultsIn(calendar)).toEqual([]);
  const event = new ICAL.Component(ICAL.parse(agendaOf(all))).getFirstSubcomponent('vevent');
  expect(event?.getFirstPropertyValue('summary')).toBe(title.replace('\u0007', ''));
});

// ---- Foreign parsers ----------------------------------------------------------------------------------

/** What three programs understand, in one form. Days of all-day entries come as dates. */
interface Understood {
  uid: string;
  start: string;
  end: string | undefined;
  summary: string;
  description: string | undefined;
  location: string | undefined;
  status: string | undefined;
}

const readers: Record<string, (calendar: string) => Understood[]> = {
  'ical.js': (calendar) =>
    new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents('vevent').map((component) => {
      const word = (name: string) =>
        (component.getFirstPropertyValue(name) ?? undefined) as string | undefined;
      const time = (name: string) => {
        const value = component.getFirstPropertyValue(name) as ICAL.Time | null;
        return value?.isDate ? value.toString() : value?.toJSDate().toISOString();
      };
      return {
        uid: word('uid') ?? '',
        start: time('dtstart') ?? '',
        end: time('dtend'),
        summary: word('summary') ?? '',
        description: word('description'),
        location: word('location'),
        status: word('status'),
      };
    }),
  'node-ical': (calendar) =>
    Object.values(nodeIcal.sync.parseICS(calendar))
      .filter((part) => part?.type === 'VEVENT')
      .map(({ uid, start, end, datetype, summary, description, location, status }) => {
        const word = (value: unknown) =>
          (typeof value === 'object' && value && 'val' in value ? value.val : value) as string | undefined;
        const time = (date: Date) => (datetype === 'date' ? localDay(date) : date.toISOString());
        return {
          uid,
          start: time(start),
          end: end && end > start ? time(end) : undefined,
          summary: word(summary) ?? '',
          description: word(description),
          location: word(location),
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

const utc = (instant: string | null) => (instant === null ? undefined : new Date(instant).toISOString());

test.each(languageTags)('three programs understand the same in %s', (language) => {
  const [first, ...others] = Object.values(readers);
  for (const [address, calendar] of calendars(real, language)) {
    const understood = first?.(calendar);
    expect(understood?.length, address).toBeGreaterThan(0);
    for (const read of others) expect([address, read(calendar)]).toEqual([address, understood]);
  }
});

describe.each(Object.entries(readers))('%s', (_name, read) => {
  test.each(languageTags)('reads the instants and titles of each agenda in %s', (language) => {
    const all = calendars(real, language);
    for (const meeting of real.meetings) {
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

test('what ical.js writes again, it reads the same', () => {
  for (const calendar of calendars(real, 'ar').values()) {
    const read = ICAL.parse(calendar);
    expect(ICAL.parse(ICAL.stringify(read))).toEqual(read);
  }
});

// ---- Identity -----------------------------------------------------------------------------------------

const idsIn = (calendar: string) =>
  linesOf(calendar).flatMap((line) => (/^(UID|SEQUENCE):/.test(line) ? [line] : []));

test('an entry has one UID and one SEQUENCE in six languages and in every calendar', () => {
  const byLanguage = languageTags.map((tag) =>
    [...calendars(real, tag)].map(([address, calendar]) => [address.slice(3), ...idsIn(calendar)]),
  );
  for (const each of byLanguage) expect(each).toEqual(byLanguage[0]);
  const english = calendars(real, 'en');
  const whole = english.get('/en/meetings/forum-9/agenda.ics') ?? '';
  expect(whole).toContain(idsIn(english.get('/en/meetings/forum-9/agenda/qa-2.ics') ?? '')[0]);
  expect(new Set(idsIn(whole).filter((line) => line.startsWith('UID'))).size).toBe(
    whole.split('BEGIN:VEVENT').length - 1,
  );
});

test('the UID depends on meeting and item alone', () => {
  const event = entryOf(agendaOf(small()), '#panel-1');
  expect(valueIn(event, 'UID')).toBe(uidOf('session', 'panel-1'));
  const elsewhere = small({
    '/site.yaml': ['https://conversation.example.org', 'https://other.example.net/base'],
    'agenda.*.md': [
      ['10:00–11:00 Panel', '10:30–11:00 Discussion'],
      ['`panel` `#panel-1`', '`keynote` `#panel-1`'],
    ],
  });
  expect(valueIn(entryOf(agendaOf(elsewhere), '#panel-1'), 'UID')).toBe(valueIn(event, 'UID'));
});

// ---- Entries ------------------------------------------------------------------------------------------

test('an item of an agenda', () => {
  const all = small({
    'meeting.yaml': [
      'hours: 10:00–18:00\n',
      'hours: 10:00–18:00\nwebcast:\n  url: https://example.org/live?a=1,2;b\n',
    ],
  });
  expect(linesOf(all.get('/en/meetings/session/agenda/qa-1.ics') ?? '')).toMatchInlineSnapshot(`
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

test('the state of the agenda is that of its items', () => {
  const statusOf = (status: string) =>
    valueIn(
      entryOf(agendaOf(small({ 'agenda.*.md': ['status: provisional', `status: ${status}`] })), '#panel-1'),
      'STATUS',
    );
  expect(['provisional', 'final', 'withdrawn\nreason: Postponed'].map(statusOf)).toEqual([
    'TENTATIVE',
    'CONFIRMED',
    'CANCELLED',
  ]);
});

test('breaks and points in time take no time; a point in time has no end', () => {
  const calendar = agendaOf(small({ 'agenda.*.md': ['`presentation` `fireside-chat`', '`break`'] }));
  const shown = ['#panel-1', '#neurons', '#end'].map((end) => entryOf(calendar, end));
  expect(shown.map((entry) => valueIn(entry, 'TRANSP'))).toEqual(['OPAQUE', 'TRANSPARENT', 'TRANSPARENT']);
  expect(shown.map((entry) => valueIn(entry, 'DTEND'))).toEqual([
    '20240313T100000Z',
    '20240314T093000Z',
    undefined,
  ]);
});

test('speakers, documents and recordings stand in the description', () => {
  const lists = [
    'Abstract.',
    '',
    '- Ada & *Bo* `speaker`',
    '',
    '* [Slides](https://example.org/slides) `document`',
    '',
    '+ [Film](https://example.org/film) `recording`',
  ];
  const calendar = agendaOf(small({ 'agenda.*.md': ['Abstract.', lists.join('\n')] }));
  expect(valueIn(entryOf(calendar, '#panel-1'), 'DESCRIPTION')).toContain(
    String.raw`\n\nSpeakers\n- Ada & Bo\n\nDocuments\n- Slides https://example.org/slides\n\nRecordings\n- Film https://example.org/film\n\n`,
  );
});

test('a conference only where the content has an address for it', () => {
  const conferences = (fields: string) =>
    linesOf(agendaOf(small({ 'meeting.yaml': ['hours:', `${fields}hours:`] }))).filter((line) =>
      line.startsWith('CONFERENCE'),
    );
  expect(conferences('')).toEqual([]);
  expect(conferences('webcast:\n  live: true\n')).toEqual([]);
  expect(conferences('registration:\n  - mode: in-person\n    url: https://example.org/a\n')).toEqual([]);
  const online = conferences('registration:\n  - mode: online\n    url: https://example.org/b\n');
  expect(new Set(online)).toEqual(
    new Set(['CONFERENCE;VALUE=URI;LABEL=Register to attend online;LANGUAGE=en:https://example.org/b']),
  );
});

test('a day, a kind and an item have their own calendars', () => {
  const all = small();
  expect([...all.keys()]).toEqual([
    '/en/calendar.ics',
    '/en/meetings/session/deadlines.ics',
    '/en/meetings/session/agenda.ics',
    '/en/meetings/session/agenda/day/2024-03-13.ics',
    '/en/meetings/session/agenda/day/2024-03-14.ics',
    '/en/meetings/session/agenda/kind/panel.ics',
    '/en/meetings/session/agenda/kind/qa.ics',
    '/en/meetings/session/agenda/kind/presentation.ics',
    '/en/meetings/session/agenda/kind/fireside-chat.ics',
    '/en/meetings/session/agenda/kind/closing.ics',
    '/en/meetings/session/agenda/panel-1.ics',
    '/en/meetings/session/agenda/qa-1.ics',
    '/en/meetings/session/agenda/neurons.ics',
    '/en/meetings/session/agenda/end.ics',
  ]);
  const titles = (address: string) =>
    linesOf(all.get(address) ?? '').flatMap((line) =>
      line.startsWith('SUMMARY') ? [line.replace(/.*:/, '')] : [],
    );
  expect(titles('/en/meetings/session/agenda/day/2024-03-14.ics')).toEqual(['Neurons', 'End']);
  expect(titles('/en/meetings/session/agenda/kind/fireside-chat.ics')).toEqual(['Neurons']);
  expect(titles('/en/meetings/session/agenda/end.ics')).toEqual(['End']);
});

test('an agenda that lacks a language has no calendar in it; its meeting has an entry', () => {
  const french = small({ 'agenda.fr.md': null, 'circular.fr.md': null }, 'fr');
  expect([...french.keys()]).toEqual(['/fr/calendar.ics', '/fr/meetings/session/deadlines.ics']);
  expect(french.get('/fr/calendar.ics')).toContain('DTSTART;VALUE=DATE:20240313');
});

test('a meeting is one entry over all its days, a deadline lasts a day', () => {
  const series = small().get('/en/calendar.ics') ?? '';
  const meeting = entryOf(series, '/session/');
  expect([valueIn(meeting, 'DTSTART'), valueIn(meeting, 'DTEND')]).toEqual(['20240313', '20240315']);
  expect(valueIn(meeting, 'DESCRIPTION')).toContain(
    String.raw`10:00–18:00 each day\, Geneva\, English time (UTC+1)`,
  );
  const deadline = entryOf(series, '#names');
  expect([valueIn(deadline, 'DTSTART'), valueIn(deadline, 'DTEND')]).toEqual(['20240201', '20240202']);
  expect(valueIn(deadline, 'RELATED-TO')).toBe(valueIn(meeting, 'UID'));
  expect([meeting, deadline].map((entry) => valueIn(entry, 'TRANSP'))).toEqual([
    'TRANSPARENT',
    'TRANSPARENT',
  ]);
});

test('hours in an Arabic line are isolated', () => {
  const arabic = calendars(real, 'ar').get('/ar/meetings/forum-9/agenda/panel-1.ics') ?? '';
  expect(linesOf(arabic).join()).toContain('\u206610:10–11:30\u2069');
  expect(calendars(real, 'fr').get('/fr/meetings/forum-9/agenda/panel-1.ics')).not.toMatch(/[\u2066-\u2069]/);
});

// ---- History ------------------------------------------------------------------------------------------

test('without a history everything is as old as can be', () => {
  const event = entryOf(agendaOf(small()), '#panel-1');
  expect(['DTSTAMP', 'LAST-MODIFIED', 'SEQUENCE'].map((name) => valueIn(event, name))).toEqual([
    '19700101T000000Z',
    undefined,
    '0',
  ]);
});

const slot = { date: '2024-03-13', start: '12:00', end: '12:30' };
const removal = (head: string): History => ({
  reach: 'whole',
  head,
  files: Object.fromEntries(
    languageTags.map((tag) => [
      `meetings/session/agenda.${tag}.md`,
      [
        {
          date: '2024-02-10T08:00:00Z',
          commit: 'b',
          changes: [{ type: 'item-removed', id: 'debate', title: 'Debate', slot, kinds: ['sharing'] }],
        },
        { date: '2024-01-10T08:00:00Z', commit: 'a', changes: [{ type: 'created' }] },
      ],
    ]),
  ),
});

test('an item that was taken out is told as cancelled for ninety days of the history', () => {
  const all = small({}, 'en', removal('2024-05-10T08:00:00Z'));
  const event = entryOf(agendaOf(all), '#debate');
  expect(
    ['STATUS', 'SEQUENCE', 'DTSTART', 'DTEND', 'DTSTAMP', 'TRANSP'].map((name) => valueIn(event, name)),
  ).toEqual(['CANCELLED', '1', '20240313T110000Z', '20240313T113000Z', '20240210T080000Z', 'TRANSPARENT']);
  for (const part of ['debate', 'day/2024-03-13', 'kind/sharing'])
    expect(all.get(`/en/meetings/session/agenda/${part}.ics`)).toContain('STATUS:CANCELLED');
  for (const calendar of all.values()) expect(faultsIn(calendar)).toEqual([]);
  expect(agendaOf(small({}, 'en', removal('2024-05-11T08:00:00Z')))).not.toContain('CANCELLED');
});

test('a revised agenda goes on where the former one ended: the same entries, one change later', () => {
  const former = removal('2024-02-21T08:00:00Z');
  const created = [{ date: '2024-02-20T08:00:00Z', commit: 'c', changes: [{ type: 'created' as const }] }];
  const history: History = {
    ...former,
    files: {
      ...former.files,
      ...Object.fromEntries(languageTags.map((tag) => [`meetings/session/agenda-rev-1.${tag}.md`, created])),
    },
  };
  const revised = (soundSite['meetings/session/agenda.en.md'] ?? '')
    .replace('title: Agenda', 'title: Agenda\nrevises: agenda')
    .replace(/### 11:00[^#]*`qa`.*\n\n/, '')
    .replace('10:00–11:00', '10:30–11:30');
  const all = small({ 'agenda-rev-1.en.md': revised }, 'en', history);
  const before = agendaOf(small({}, 'en', former));
  const values = (id: string, calendar: string) =>
    ['UID', 'STATUS', 'SEQUENCE', 'DTSTART'].map((name) => valueIn(entryOf(calendar, `#${id}`), name));
  const [uid] = values('panel-1', before);
  expect(values('panel-1', agendaOf(all))).toEqual([uid, 'TENTATIVE', '1', '20240313T093000Z']);
  expect(values('qa-1', agendaOf(all)).slice(1, 3)).toEqual(['CANCELLED', '1']);
  // Taken out of the former one ten days earlier.
  expect(values('debate', agendaOf(all)).slice(1, 3)).toEqual(['CANCELLED', '2']);
  expect(entryOf(agendaOf(all), '#panel-1').join()).toContain('/en/meetings/session/agenda-rev-1/#panel-1');
});

test('a language that the revision lacks is told its times, in the words that it has, and no address is lost', () => {
  const revised = (soundSite['meetings/session/agenda.en.md'] ?? '')
    .replace('title: Agenda', 'title: Agenda\nrevises: agenda')
    .replace('10:00–11:00 Panel', '10:30–11:00 A panel')
    .replace(
      '### 11:00–11:30 Answers\n\n`qa` `#qa-1` `of #panel-1`',
      '### 11:00–12:00 Debate\n\n`panel` `#debate`',
    );
  const before: Edits = { 'agenda.fr.md': ['10:00–11:00 Panel', '10:00–11:00 Échanges'] };
  const after: Edits = { ...before, 'agenda-rev-1.en.md': revised, 'agenda-rev-1.ru.md': revised };
  const created = [{ date: '2024-02-20T08:00:00Z', commit: 'c', changes: [{ type: 'created' as const }] }];
  const history: History = {
    reach: 'whole',
    head: '2024-02-21T08:00:00Z',
    files: Object.fromEntries(
      ['en', 'ru'].map((tag) => [`meetings/session/agenda-rev-1.${tag}.md`, created]),
    ),
  };
  const [en, fr] = (['en', 'fr'] as const).map((tag) => small(after, tag, history));
  const calendar = fr?.get('/fr/meetings/session/agenda.ics') ?? '';
  const values = (id: string, ...names: string[]) =>
    names.map((name) => valueIn(entryOf(calendar, `#${id}`), name));
  expect(faultsIn(calendar)).toEqual([]);
  expect(values('panel-1', 'SUMMARY', 'DTSTART', 'SEQUENCE')).toEqual(['Échanges', '20240313T093000Z', '1']);
  expect(values('debate', 'SUMMARY', 'DTSTART')).toEqual(['Table ronde', '20240313T100000Z']);
  expect(values('qa-1', 'STATUS', 'SUMMARY')).toEqual(['CANCELLED', 'Answers']);
  expect(idsIn(calendar)).toEqual(idsIn(agendaOf(en ?? new Map())));
  for (const address of small(before, 'fr').keys()) expect([...(fr?.keys() ?? [])]).toContain(address);
});

test('an agenda that has another name now goes on counting', () => {
  const before = { date: '2024-03-13', start: '09:00', end: null };
  const after = { ...before, start: '10:00' };
  const move = { type: 'item-moved', id: 'panel-1', title: 'Panel', before, after } as const;
  const revisions = [{ date: '2024-02-10T08:00:00Z', commit: 'a', changes: [move] }];
  const history: History = {
    reach: 'whole',
    head: '2024-02-21T08:00:00Z',
    files: { 'meetings/session/programme.en.md': revisions },
  };
  const moved: Edits = { '/moved.yaml': '- from: session/programme\n  to: session/agenda\n' };
  const all = small(moved, 'en', history);
  expect(valueIn(entryOf(agendaOf(all), '#panel-1'), 'SEQUENCE')).toBe('1');
});

// ---- Addresses ----------------------------------------------------------------------------------------

test('a calendar is saved from one address and subscribed to at the other', () => {
  expect(calendarLinks('https://example.org/base', '/en/calendar.ics')).toEqual({
    save: 'https://example.org/base/en/calendar.ics',
    subscribe: 'webcal://example.org/base/en/calendar.ics',
  });
});
