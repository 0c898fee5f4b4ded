import { expect, test } from 'vitest';
import type { Change, History, Revision } from './history.ts';
import { countStatusChanges, statusModified, statusSteps } from './status-steps.ts';

type Fields = Record<string, [before: string | null, after: string | null]>;

/** The history of a meeting, the oldest commit first, with a day between them. */
const historyOf = (...commits: (Fields | 'created')[]): History => ({
  coverage: 'complete',
  head: null,
  files: {
    'meetings/session/meeting.yaml': commits
      .map((commit, index): Revision => {
        const changes: Change[] =
          commit === 'created'
            ? [{ type: 'created' }]
            : Object.entries(commit).map(([field, [before, after]]) => ({
                type: 'field',
                field,
                before,
                after,
              }));
        return { date: `2024-01-0${index + 1}T00:00:00Z`, commit: String(index), changes };
      })
      .reverse(),
  },
});

const meeting = { id: 'session', start: '2024-03-13' };
const confirmed = { ...meeting, status: 'confirmed' } as const;

test('a meeting that was postponed without new dates, to new dates, and once more', () => {
  const history = historyOf(
    'created',
    { status: [null, 'postponed'] },
    { start: ['2024-03-06', '2024-03-10'], previousStart: [null, '2024-03-06'] },
    { start: ['2024-03-10', '2024-03-13'], 'theme.en': ['Tides', 'Floods'] },
    { 'theme.en': ['Floods', 'Tides'] },
  );
  const postponed = { ...meeting, status: 'postponed', previousStart: '2024-03-06' } as const;
  expect(
    statusSteps(history, postponed).map(({ date, before, after }) => [date.slice(8, 10), before, after]),
  ).toEqual([
    ['04', 'rescheduled', 'rescheduled'],
    ['03', 'postponed', 'rescheduled'],
    ['02', 'confirmed', 'postponed'],
    ['01', null, 'confirmed'],
  ]);
  expect(countStatusChanges(history, postponed)).toBe(3);
});

test('other changes, and a status that names the default, are no steps', () => {
  const history = historyOf(
    'created',
    { start: ['2024-03-06', '2024-03-13'] },
    { status: [null, 'confirmed'] },
  );
  expect(statusSteps(history, confirmed)).toHaveLength(1);
  expect(countStatusChanges(history, confirmed)).toBe(0);
});

test('a status that a commit could not have is the default', () => {
  const history = historyOf('created', { status: ['maybe', 'cancelled'] });
  expect(statusSteps(history, { ...meeting, status: 'cancelled' })[0]).toMatchObject({ before: 'confirmed' });
});

test('a meeting without a history has no steps', () => {
  expect(statusSteps(historyOf(), confirmed)).toEqual([]);
  expect(statusModified(historyOf(), confirmed)).toBeNull();
});

test('a change of the reason alone is a modification and no step', () => {
  const history = historyOf(
    'created',
    { 'statusReason.en': ['Storm', 'A storm'] },
    { 'theme.en': ['a', 'b'] },
  );
  expect(statusModified(history, meeting)).toBe('2024-01-02T00:00:00Z');
  expect(statusSteps(history, { ...meeting, status: 'cancelled' })).toHaveLength(1);
});
