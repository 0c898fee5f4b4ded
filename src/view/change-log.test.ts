import { expect, test } from 'vitest';
import { versionOf } from '../../tests/support/content.ts';
import type { Change, History } from '../core/history/history.ts';
import { noHistory } from '../core/history/history.ts';
import type { Meeting } from '../core/model/model.ts';
import { translator } from '../i18n/t.ts';
import { changedItems, changeLog, meetingLog } from './change-log.ts';

const version = versionOf({}, 'agenda.en.md');
const rooms = [{ id: 'red', name: { en: 'Red Room' } }];
const meeting = { id: version.meeting, timeZone: 'Europe/Zurich', rooms } as unknown as Meeting;
const [day] = version.body.type === 'agenda' ? version.body.days : [];
const [item, other] = day?.items ?? [];
if (!day || !item || !other) throw new Error('The agenda of the valid site has two items.');

const historyOf = (...revisions: [date: string, changes: Change[]][]): History => ({
  coverage: 'complete',
  head: null,
  files: {
    [version.file]: [
      ...revisions.map(([date, changes]) => ({ date, commit: '', changes })),
      { date: '2024-01-01T00:00:00Z', commit: '', changes: [{ type: 'created' as const }] },
    ],
  },
});
const log = (history: History) => changeLog(translator('en', {}), 'en', meeting, version, history);
const plain = (text: string) => text.replace(/[\u2066-\u2069]/gu, '');
const logLines = (...changes: Change[]) =>
  log(historyOf(['2024-03-12T09:00:00Z', changes])).flatMap(({ entries }) =>
    entries.map(({ subject, part, sentences }) =>
      plain(`${part ?? ''} ${subject}: ${sentences.join('; ')}`).trim(),
    ),
  );

const slot = { date: day.date, start: '15:00', end: '16:00' };
const { id, title } = item;

test('does not log the first publication, or anything without a history', () => {
  expect(log(noHistory)).toEqual([]);
  expect(log(historyOf())).toEqual([]);
  expect(changedItems(historyOf(), meeting, version)).toEqual(new Map());
});

test('describes a change of time with both times, and with the days if they differ', () => {
  const after = { ...slot, start: '15:30', end: null };
  expect(logLines({ type: 'item-moved', id, title, before: slot, after })).toEqual([
    `${id} ${title}: rescheduled from 15:00–16:00 to 15:30`,
  ]);
  const later = { ...after, date: '2024-03-14' };
  expect(
    logLines({ type: 'item-moved', id, title, before: { ...slot, date: '2024-03-13' }, after: later }),
  ).toEqual([`${id} ${title}: rescheduled from Wed 13 March 15:00–16:00 to Thu 14 March 15:30`]);
});

test('describes all changes of an item in one entry', () => {
  expect(
    logLines(
      { type: 'item-renamed', id, before: 'Former title', after: title },
      { type: 'text', id },
      { type: 'item-added', id: other.id, title: other.title, slot },
    ),
  ).toEqual([
    `${id} ${title}: title changed (previously “Former title”); text revised`,
    `${other.id} ${other.title}: added`,
  ]);
});

test('describes a removed item with its time and without a link', () => {
  const removed = {
    type: 'item-removed',
    id: 'gone',
    title: 'Gone',
    slot: { ...slot, date: '2024-03-13' },
    kinds: [],
  } as const;
  expect(logLines({ ...removed, kinds: [] })).toEqual(['Gone (Wed 13 March 15:00–16:00): removed']);
});

test('describes fields in words, and those of the meeting in the language of the page only', () => {
  expect(logLines({ type: 'field', field: 'status', before: 'provisional', after: 'final' })).toEqual([
    'Status: Final (previously Provisional)',
  ]);
  const shared: History = {
    ...historyOf(),
    files: {
      [`meetings/${version.meeting}/meeting.yaml`]: [
        {
          date: '2024-03-12T09:00:00Z',
          commit: '',
          changes: [
            { type: 'field', field: 'venue.en', before: 'Hall A', after: 'Hall B' },
            { type: 'field', field: 'venue.fr', before: 'Salle A', after: 'Salle B' },
            { type: 'field', field: 'deadlines.0.date', before: '2024-01-01', after: '2024-01-02' },
          ],
        },
      ],
    },
  };
  expect(log(shared).flatMap(({ entries }) => entries)).toEqual([
    { subject: 'Venue', part: undefined, sentences: ['Hall B (previously Hall A)'] },
  ]);
});

test("groups changes by the days of the meeting's zone", () => {
  const history = historyOf(
    ['2024-03-12T23:30:00Z', [{ type: 'text', id }]],
    ['2024-03-12T22:30:00Z', [{ type: 'text', id: other.id }]],
  );
  expect(log(history).map(({ date, instant }) => [date, instant])).toEqual([
    ['2024-03-13', '2024-03-12T23:30:00Z'],
    ['2024-03-12', '2024-03-12T22:30:00Z'],
  ]);
  expect(changedItems(history, meeting, version)).toEqual(
    new Map([
      [id, { date: '2024-03-13', added: false }],
      [other.id, { date: '2024-03-12', added: false }],
    ]),
  );
});

test('describes the status of the meeting, which is not that of the agenda', () => {
  const shared: History = {
    ...historyOf(),
    files: {
      [`meetings/${version.meeting}/meeting.yaml`]: [
        {
          date: '2024-03-12T09:00:00Z',
          commit: 'c',
          changes: [
            { type: 'field', field: 'status', before: null, after: 'cancelled' },
            { type: 'field', field: 'statusReason.en', before: null, after: 'A storm.' },
            { type: 'field', field: 'statusReason.fr', before: null, after: 'Une tempête.' },
          ],
        },
        {
          date: '2024-03-11T09:00:00Z',
          commit: 'b',
          changes: [{ type: 'field', field: 'status', before: null, after: 'confirmed' }],
        },
      ],
    },
  };
  expect(meetingLog(translator('en', {}), 'en', meeting, shared)).toEqual(log(shared));
  expect(log(shared).map(({ entries }) => entries)).toEqual([
    [
      { subject: 'Status of the meeting', part: undefined, sentences: ['Cancelled (previously Confirmed)'] },
      { subject: 'Reason', part: undefined, sentences: ['A storm.'] },
    ],
  ]);
});

test('describes another room, with another time too', () => {
  const room = { ...slot, room: 'red' };
  expect(logLines({ type: 'item-moved', id, title, before: slot, after: room })).toEqual([
    `${id} ${title}: room changed from Plenary to Red Room`,
  ]);
  const after = { ...slot, start: '15:30', room: 'former' };
  expect(logLines({ type: 'item-moved', id, title, before: room, after })).toEqual([
    `${id} ${title}: rescheduled from 15:00–16:00 to 15:30–16:00; room changed from Red Room to former`,
  ]);
});
