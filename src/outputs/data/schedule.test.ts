import { expect, test } from 'vitest';
import { agendaOf, check, edited, validSite, versionOf } from '../../../tests/support/content.ts';
import { inRooms } from '../../../tests/support/meetings/rooms.ts';
import { inState } from '../../../tests/support/meetings/states.ts';
import { scheduleProblems } from '../../../tests/support/validators/schedule.ts';
import { type Change, type History, noHistory } from '../../core/history/history.ts';
import type { Meeting } from '../../core/model/model.ts';
import type { MeetingState } from '../../core/site/meeting-state.ts';
import { translator } from '../../i18n/t.ts';
import { uidOf } from '../calendar/uid.ts';
import { scheduleJson } from './schedule.ts';

const url = 'https://conversation.example.org/base';

const meetingOf = (edits = {}): Meeting => {
  const [meeting] = check(edited(validSite, edits)).site?.meetings ?? [];
  if (!meeting) throw new Error('The site has errors.');
  return meeting;
};

const scheduleOf = (meeting: Meeting, edits = {}, history: History = noHistory, name = 'agenda.fr.md') =>
  scheduleJson(meeting, versionOf(edits, name), agendaOf(edits, name), {
    history,
    url,
    t: translator('fr', {}),
  });

test('the schedule is valid by the c3voc schema', () => {
  expect(scheduleProblems(scheduleOf(meetingOf()))).toEqual([]);
});

test.for([
  ['a guid', ['"guid":"', '"guid":"x']],
  ['a duration', ['"duration":"01:00"', '"duration":"PT1H"']],
  ['a duration that is not from beginning to end', ['"duration":"01:00"', '"duration":"01:30"']],
  ['a day that ends before its events', ['"day_end":"2024-03-13T11:30', '"day_end":"2024-03-13T10:30']],
  ['a day that begins after its events', ['"day_start":"2024-03-13T10:00', '"day_start":"2024-03-13T10:30']],
  ['an instant without an offset', ['10:00:00+01:00"', '10:00:00"']],
  ['another hour', ['"start":"10:00"', '"start":"09:00"']],
  ['a member too few', ['"subtitle":null,', '']],
  ['a member too many', ['"subtitle":null,', '"subtitle":null,"more":1,']],
] as const)('the schema rejects an invalid schedule: %s', ([, [right, wrong]]) => {
  const text = JSON.stringify(scheduleOf(meetingOf()));
  expect(text).toContain(right);
  expect(scheduleProblems(JSON.parse(text.replace(right, wrong)))).not.toEqual([]);
});

test('an event has the UID of the calendars, local times and the address of the item', () => {
  const { schedule } = scheduleOf(meetingOf());
  const [day] = schedule.conference.days;
  expect(day).toMatchObject({
    index: 1,
    date: '2024-03-13',
    day_start: '2024-03-13T10:00:00+01:00',
    day_end: '2024-03-13T11:30:00+01:00',
  });
  expect(Object.values(day?.rooms ?? {})[0]?.[0]).toMatchObject({
    guid: uidOf('session', 'panel-1'),
    date: '2024-03-13T10:00:00+01:00',
    start: '10:00',
    end: '2024-03-13T11:00:00+01:00',
    duration: '01:00',
    slug: 'session-panel-1',
    url: `${url}/fr/meetings/session/agenda/#panel-1`,
    title: 'Panel',
    type: 'panel',
    language: 'fr',
  });
});

test('a point in time has no end and a duration of zero', () => {
  const { schedule } = scheduleOf(meetingOf());
  const event = Object.values(schedule.conference.days.at(-1)?.rooms ?? {})[0]?.at(-1);
  expect(event).toMatchObject({ slug: 'session-end', duration: '00:00' });
  expect(event).not.toHaveProperty('end');
});

test('an item keeps its guid and id when its time and title change', () => {
  const before = scheduleOf(meetingOf()).schedule.conference.days[0];
  const after = scheduleOf(meetingOf(), {
    'agenda.*.md': ['### 10:00–11:00 Panel', '### 10:30–10:45 Another'],
  }).schedule.conference.days[0];
  const ids = (day: typeof before) =>
    Object.values(day?.rooms ?? {}).flatMap((events) => events.map(({ guid, id }) => ({ guid, id })));
  expect(ids(after)).toEqual(ids(before));
});

test('an event has speakers, documents and recordings, with absolute addresses', () => {
  const edits = {
    'agenda.fr.md': [
      '`of #panel-1`',
      '`of #panel-1`\n\n- Ada & Bob `speaker`\n- [Note](note.fr.md) `document`\n- [Film](https://example.org/film) `recording`',
    ] as const,
  };
  const schedule = scheduleOf(meetingOf(), edits);
  const event = Object.values(schedule.schedule.conference.days[0]?.rooms ?? {})[0]?.[1];
  expect(event?.persons).toEqual([{ name: 'Ada & Bob' }]);
  expect(event?.attachments).toEqual([
    { type: 'paper', url: 'https://conversation.example.org/fr/meetings/session/note/', title: 'Note' },
  ]);
  expect(event?.links).toEqual([{ type: 'media', url: 'https://example.org/film', title: 'Film' }]);
  expect(scheduleProblems(schedule)).toEqual([]);
});

test('the version is the instant of the last change, or else a digest of the text', () => {
  const revision = { date: '2024-02-01T10:00:00Z', commit: 'a', changes: [{ type: 'created' as const }] };
  const history: History = {
    coverage: 'complete',
    head: revision.date,
    files: { 'meetings/session/agenda.fr.md': [revision] },
  };
  expect(scheduleOf(meetingOf(), {}, history).schedule.version).toBe('2024-02-01T10:00:00Z');
  expect(scheduleOf(meetingOf()).schedule.version).toHaveLength(12);
});

test('days are those of the meeting, also before the agenda has all of them', () => {
  const meeting = { ...meetingOf(), start: '2024-03-12', end: '2024-03-19' };
  const { daysCount, days } = scheduleOf(meeting).schedule.conference;
  // Without the weekend.
  expect([daysCount, days.map(({ index, date }) => [index, date])]).toEqual([
    6,
    [
      [2, '2024-03-13'],
      [3, '2024-03-14'],
    ],
  ]);
  expect(scheduleProblems(scheduleOf(meeting))).toEqual([]);
});

test('the titles of what does not take place say so, and nothing else is different', () => {
  const titles = (state: MeetingState) => {
    const schedule = scheduleOf(meetingOf(inState(state)), inState(state));
    expect(scheduleProblems(schedule)).toEqual([]);
    const { title, description, days } = schedule.schedule.conference;
    return [title, description, days[0]?.rooms['Hall, Français']?.[0]?.title];
  };
  expect(titles('confirmed')).toEqual(['First session, Français', undefined, 'Panel']);
  expect(titles('postponed')).toEqual([
    'First session, Français (reportée)',
    'Cette réunion a été reportée à une date ultérieure, qui sera annoncée. Storm, Français',
    'Panel (reportée)',
  ]);
  expect(titles('tentative')).toEqual([
    'First session, Français',
    'Cette réunion n’est pas encore confirmée.',
    'Panel',
  ]);
});

test('a change of the status is another version of the schedule', () => {
  const change: Change = { type: 'field', field: 'status', before: null, after: 'cancelled' };
  const history: History = {
    coverage: 'complete',
    head: null,
    files: {
      'meetings/session/meeting.yaml': [{ date: '2024-02-20T08:00:00Z', commit: 'b', changes: [change] }],
      'meetings/session/agenda.fr.md': [
        { date: '2024-01-10T08:00:00Z', commit: 'a', changes: [{ type: 'created' }] },
      ],
    },
  };
  const meeting = meetingOf(inState('cancelled'));
  expect(scheduleOf(meeting, inState('cancelled'), history).schedule.version).toBe('2024-02-20T08:00:00Z');
});

test('each room has its events, and the plenary keeps the guid of a meeting without rooms', () => {
  const schedule = scheduleOf(meetingOf(inRooms), inRooms);
  expect(scheduleProblems(schedule)).toEqual([]);
  const { rooms, days } = schedule.schedule.conference;
  expect(rooms).toEqual([
    { name: 'Plénière', guid: uidOf('session', 'rooms', '1') },
    { name: 'Red Room, Français', guid: uidOf('session', 'rooms', 'red') },
    { name: 'Blue Room, Français', guid: uidOf('session', 'rooms', 'blue') },
  ]);
  expect(days[0]?.day_end).toBe('2024-03-13T11:30:00+01:00');
  const inRoom = (day: number) =>
    Object.entries(days[day]?.rooms ?? {}).map(([name, events]) => [name, ...events.map(({ slug }) => slug)]);
  expect(inRoom(0)).toEqual([
    ['Red Room, Français', 'session-panel-1'],
    ['Blue Room, Français', 'session-qa-1'],
  ]);
  expect(inRoom(1)).toEqual([['Plénière', 'session-neurons', 'session-end']]);
  expect(days[0]?.rooms['Blue Room, Français']?.[0]?.subtitle).toBe('À huis clos');
  const [plenary] = scheduleOf(meetingOf()).schedule.conference.rooms;
  expect(plenary?.guid).toBe(rooms[0]?.guid);
});
