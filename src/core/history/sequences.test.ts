import { expect, test } from 'vitest';
import { check, validSite } from '../../../tests/support/content.ts';
import type { Change, History, Revision } from './history.ts';
import { itemSequences, meetingSequence } from './sequences.ts';

const created: Change = { type: 'created' };
const slot = (start: string) => ({ date: '2024-03-13', start, end: null });
const moved = (before: string, after: string): Change => ({
  type: 'item-moved',
  id: 'end',
  title: 'End',
  before: slot(before),
  after: slot(after),
});
const field = (name: string, before: string | null, after: string | null): Change => ({
  type: 'field',
  field: name,
  before,
  after,
});

/** Returns the revisions of a file, the oldest commit first in `commits`, with a day between them. */
const revisions = (commits: readonly Change[][]): Revision[] =>
  commits
    .map((changes, index) => ({ date: `2024-01-0${index + 1}T00:00:00Z`, commit: String(index), changes }))
    .filter(({ changes }) => changes.length > 0)
    .reverse();
const historyOf = (files: Record<string, readonly Change[][]>): History => ({
  coverage: 'complete',
  head: null,
  files: Object.fromEntries(Object.entries(files).map(([path, commits]) => [path, revisions(commits)])),
});
const agendas = (en: Change[][], fr: Change[][]): History =>
  historyOf({ 'meetings/session/agenda.en.md': en, 'meetings/session/agenda.fr.md': fr });
const [session] = check(validSite).site?.meetings ?? [];
if (!session) throw new Error('The valid site has no meeting.');
const sequenceOfEnd = (history: History) => itemSequences(history, session, [['agenda']]).of('end');

test.each<[string, number, Change[][], Change[][]]>([
  [
    'in all languages at once',
    2,
    [[created], [moved('10:00', '11:00')], [moved('11:00', '10:00')]],
    [[created], [moved('10:00', '11:00')], [moved('11:00', '10:00')]],
  ],
  [
    'in one language after the other',
    1,
    [[created], [moved('10:00', '11:00')]],
    [[created], [], [moved('10:00', '11:00')]],
  ],
  [
    'before a translation exists',
    2,
    [[created], [moved('10:00', '11:00')], [moved('11:00', '10:00')]],
    [[], [], [], [created]],
  ],
])('counts each move of an item once: %s', (_, expected, en, fr) => {
  expect(sequenceOfEnd(agendas(en, fr))).toBe(expected);
});

test('counts two moves in two commits of the same second', () => {
  const commits = [[moved('10:00', '11:00')], [moved('11:00', '12:00')]];
  const history = agendas(commits, commits);
  const inOneSecond = Object.entries(history.files).map(([file, fileRevisions]) => [
    file,
    fileRevisions.map((revision) => ({ ...revision, date: '2024-01-01T00:00:00Z' })),
  ]);
  expect(sequenceOfEnd({ ...history, files: Object.fromEntries(inOneSecond) })).toBe(2);
});

test('counts changes of the location and the days of a meeting', () => {
  const history = historyOf({
    'meetings/session/meeting.yaml': [
      [created],
      [field('place.en', 'Bern', 'Geneva')],
      [field('theme.en', 'a', 'b')],
      [field('start', '2024-03-12', '2024-03-13'), field('end', '2024-03-13', '2024-03-14')],
    ],
  });
  expect(meetingSequence(history, session)).toBe(2);
  expect(sequenceOfEnd(history)).toBe(1);
});

test('counts changes of the status of a meeting for its event and those of its items, but not of the reason', () => {
  const history = historyOf({
    'meetings/session/meeting.yaml': [
      [created],
      [field('status', null, 'confirmed')],
      [field('status', 'confirmed', 'cancelled'), field('statusReason.en', null, 'Storm')],
      [field('statusReason.en', 'Storm', 'A storm')],
      [field('status', 'cancelled', null), field('statusReason.en', 'A storm', null)],
    ],
  });
  expect(meetingSequence(history, session)).toBe(2);
  expect(sequenceOfEnd(history)).toBe(2);
});

test('another room is another place, in all languages at once', () => {
  const before = slot('10:00');
  const change: Change = {
    type: 'item-moved',
    id: 'end',
    title: 'End',
    before,
    after: { ...before, room: 'red' },
  };
  expect(sequenceOfEnd(agendas([[created], [change]], [[created], [], [change]]))).toBe(1);
});
