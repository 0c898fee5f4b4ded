import { expect, test } from 'vitest';
import { check, soundSite } from '../../../tests/support/content.ts';
import { languageTags } from '../model/languages.ts';
import type { Meeting } from '../model/model.ts';
import type { Change, History, Revision } from './history.ts';
import { deadlineRecords, isRecent, itemSequences, latest, meetingSequence } from './sequence.ts';

const [meeting] = check(soundSite).site?.meetings ?? [];

/** Changes of a file, the oldest first, a day apart. */
const revisions = (...commits: Change[][]): Revision[] =>
  commits
    .map((changes, index) => ({ date: `2024-01-0${index + 1}T00:00:00Z`, commit: String(index), changes }))
    .filter(({ changes }) => changes.length > 0)
    .reverse();

const historyOf = (files: Record<string, Revision[]>): History => ({ reach: 'whole', head: null, files });
const settings = (...commits: Change[][]) =>
  historyOf({ 'meetings/session/meeting.yaml': revisions(...commits) });
const field = (name: string, before: string, after: string): Change => ({
  type: 'field',
  field: name,
  before,
  after,
});

const slot = (start: string) => ({ date: '2024-03-13', start, end: null });
const moved = (before: string, after: string): Change => ({
  type: 'item-moved',
  id: 'end',
  title: 'End',
  before: slot(before),
  after: slot(after),
});
const agendas = (en: Change[][], fr: Change[][]) =>
  historyOf({
    'meetings/session/agenda.en.md': revisions(...en),
    'meetings/session/agenda.fr.md': revisions(...fr),
  });
const sequence = (history: History) => itemSequences(history, 'session', [['agenda']]).of('end');

test('a move counts once, whether the languages come together or one after the other', () => {
  const created: Change[] = [{ type: 'created' }];
  const twice = [created, [moved('10:00', '11:00')], [moved('11:00', '10:00')]];
  expect(sequence(agendas(twice, twice))).toBe(2);
  expect(
    sequence(agendas([created, [moved('10:00', '11:00')]], [created, [], [moved('10:00', '11:00')]])),
  ).toBe(1);
  expect(sequence(agendas(twice, [[], [], [], created]))).toBe(2);
});

test('two moves in commits of one second count as two', () => {
  const commits = [[moved('10:00', '11:00')], [moved('11:00', '12:00')]];
  const history = agendas(commits, commits);
  const atOnce = Object.entries(history.files).map(([file, all]) => [
    file,
    all.map((revision) => ({ ...revision, date: '2024-01-01T00:00:00Z' })),
  ]);
  expect(sequence({ ...history, files: Object.fromEntries(atOnce) })).toBe(2);
});

test('a place or a day that changes counts for the meeting', () => {
  const history = settings(
    [{ type: 'created' }],
    [field('place.en', 'Bern', 'Geneva')],
    [field('theme.en', 'a', 'b')],
    [field('start', '2024-03-12', '2024-03-13'), field('end', '2024-03-13', '2024-03-14')],
  );
  expect(meetingSequence(history, meeting as Meeting)).toBe(2);
  expect(sequence(history)).toBe(1);
});

test('a deadline that was taken out keeps its last day and words', () => {
  const gone = [
    field('deadlines.0.id', 'papers', 'names'),
    field('deadlines.0.date', '2024-01-20', '2024-02-01'),
    ...languageTags.map((tag) =>
      field(`deadlines.0.title.${tag}`, `Papers ${tag}`, meeting?.deadlines[0]?.title[tag] ?? ''),
    ),
  ];
  const [names, papers] = deadlineRecords(
    settings([{ type: 'created' }], [field('deadlines.0.date', '2024-01-19', '2024-01-20')], gone),
    meeting as Meeting,
  );
  expect(names).toMatchObject({ deadline: { id: 'names' }, sequence: 0, modified: '2024-01-03T00:00:00Z' });
  expect(papers).toMatchObject({
    deadline: { id: 'papers', date: '2024-01-20', title: { fr: 'Papers fr' } },
    sequence: 2,
    modified: '2024-01-03T00:00:00Z',
    removed: '2024-01-03T00:00:00Z',
  });
});

test('what was taken out is recent for ninety days before the newest commit', () => {
  const history: History = { reach: 'whole', head: '2024-04-01T00:00:00Z', files: {} };
  expect(isRecent(history, '2024-01-02T00:00:00Z')).toBe(true);
  expect(isRecent(history, '2024-01-01T00:00:00Z')).toBe(false);
});

test('the latest of instants', () => {
  expect(latest([null, '2024-01-02T00:00:00Z', undefined, '2024-01-01T00:00:00Z'])).toBe(
    '2024-01-02T00:00:00Z',
  );
  expect(latest([])).toBeNull();
});
