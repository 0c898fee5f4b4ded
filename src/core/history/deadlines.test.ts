import { expect, test } from 'vitest';
import { check, validSite } from '../../../tests/support/content.ts';
import { type Language, languageTags } from '../model/languages.ts';
import type { Meeting } from '../model/model.ts';
import { deadlineRecords } from './deadlines.ts';
import { type Change, type History, meetingFile } from './history.ts';

const validMeeting = (): Meeting => {
  const [meeting] = check(validSite).site?.meetings ?? [];
  if (!meeting) throw new Error('The valid site has no meeting.');
  return meeting;
};
const settingsOf = (meeting: Meeting) => ({ file: meetingFile(meeting), deadlines: meeting.deadlines });
const field = (name: string, before: string | null, after: string | null): Change => ({
  type: 'field',
  field: `deadlines.0.${name}`,
  before,
  after,
});

/** The deadline moves a day, then a commit replaces it by the one that the meeting has now. */
const historyIn = (languages: readonly Language[], { deadlines: [current] }: Meeting): History => ({
  coverage: 'complete',
  head: null,
  files: {
    'meetings/session/meeting.yaml': [
      {
        date: '2024-01-03T00:00:00Z',
        commit: '3',
        changes: [
          field('id', 'papers', 'names'),
          field('date', '2024-01-20', '2024-02-01'),
          ...languages.map((tag) => field(`title.${tag}`, `Papers ${tag}`, current?.title[tag] ?? null)),
        ],
      },
      {
        date: '2024-01-02T00:00:00Z',
        commit: '2',
        changes: [field('date', '2024-01-19', '2024-01-20')],
      },
      { date: '2024-01-01T00:00:00Z', commit: '1', changes: [{ type: 'created' }] },
    ],
  },
});

const removed = {
  sequence: 2,
  modified: '2024-01-03T00:00:00Z',
  removed: '2024-01-03T00:00:00Z',
};

test('a removed deadline keeps its last date and title', () => {
  const meeting = validMeeting();
  const [names, papers] = deadlineRecords(
    historyIn(languageTags, meeting),
    settingsOf(meeting),
    languageTags,
  );
  expect(names).toMatchObject({ deadline: { id: 'names' }, sequence: 0, modified: '2024-01-03T00:00:00Z' });
  expect(papers).toMatchObject({
    ...removed,
    deadline: { id: 'papers', date: '2024-01-20', title: { fr: 'Papers fr' } },
  });
});

test('a removed deadline needs titles in the languages of the site only', () => {
  const complete = validMeeting();
  const meeting: Meeting = {
    ...complete,
    deadlines: complete.deadlines.map((deadline) => ({ ...deadline, title: { en: 'Names' } })),
  };
  const records = deadlineRecords(historyIn(['en'], meeting), settingsOf(meeting), ['en']);
  expect(records).toHaveLength(2);
  expect(records[1]).toMatchObject({
    ...removed,
    deadline: { id: 'papers', date: '2024-01-20', title: { en: 'Papers en' } },
  });
});

test('an hour that is added or moved counts as a change of the date', () => {
  const { deadlines, ...complete } = validMeeting();
  const [current] = deadlines;
  if (!current) throw new Error('The meeting has no deadline.');
  const revision = (day: number, before: string, after: string) => ({
    date: `2024-01-0${day}T00:00:00Z`,
    commit: String(day),
    changes: [field('date', before, after)],
  });
  const history = (...files: ReturnType<typeof revision>[]): History => ({
    coverage: 'complete',
    head: null,
    files: { 'meetings/session/meeting.yaml': files },
  });
  const [timed] = deadlineRecords(
    history(
      revision(3, '2024-02-01T18:00', '2024-02-01T17:00'),
      revision(2, '2024-02-01', '2024-02-01T18:00'),
    ),
    settingsOf({ ...complete, deadlines: [{ ...current, time: '17:00' }] }),
    languageTags,
  );
  expect(timed).toMatchObject({ sequence: 2, isTimed: true, modified: '2024-01-03T00:00:00Z' });
  const [noLonger] = deadlineRecords(
    history(revision(2, '2024-02-01T18:00', '2024-02-01')),
    settingsOf({ ...complete, deadlines }),
    languageTags,
  );
  expect(noLonger).toMatchObject({ sequence: 1, isTimed: true });
});
