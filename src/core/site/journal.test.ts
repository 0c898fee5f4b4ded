import { expect, test } from 'vitest';
import type { Meeting, Register } from '../model/model.ts';
import { journalDays, journalYears, listedYears } from './journal.ts';

const meeting = (id: string, days: string[], facts: Partial<Meeting> = {}): Meeting =>
  ({
    id,
    days,
    start: days[0],
    end: days.at(-1),
    status: 'confirmed',
    deadlines: [],
    ...facts,
  }) as unknown as Meeting;

const outline = (meetings: Meeting[], registers: Register[] = []) =>
  journalDays({ meetings, registers }).map(({ date, meetings: held, deadlines }) => [
    date,
    ...held.map(({ meeting: { id }, isHeld }) => (isHeld ? id : `(${id})`)),
    ...deadlines.map(({ id }) => id),
  ]);

test('has the days of meetings and deadlines in order, over all meetings and registers', () => {
  const due = (id: string, date: string) => [{ id, date, title: {} }];
  const first = meeting('first', ['2025-10-28', '2025-10-29'], {
    deadlines: due('names', '2025-10-10'),
  } as never);
  const second = meeting('second', ['2025-10-29']);
  const register = { id: 'measures', deadlines: due('updates', '2025-10-29') } as unknown as Register;
  expect(outline([first, second], [register])).toEqual([
    ['2025-10-10', 'names'],
    ['2025-10-28', 'first'],
    ['2025-10-29', 'first', 'second', 'updates'],
  ]);
});

test('deadlines with an hour precede those that are due by the end of the day', () => {
  const deadlines = [
    { id: 'day', date: '2025-10-10' },
    { id: 'evening', date: '2025-10-10', time: '18:00' },
    { id: 'tokyo', date: '2025-10-10', time: '20:00', timeZone: 'Asia/Tokyo' },
  ];
  const first = meeting('first', [], { timeZone: 'Europe/Zurich', deadlines } as never);
  expect(outline([first])).toEqual([['2025-10-10', 'tokyo', 'evening', 'day']]);
});

test('a meeting that was cancelled or has no new dates is not held on its days', () => {
  for (const status of ['cancelled', 'postponed'] as const)
    expect(outline([meeting('first', ['2025-10-28'], { status })])).toEqual([['2025-10-28', '(first)']]);
  for (const status of ['tentative', 'online'] as const)
    expect(outline([meeting('first', ['2025-10-28'], { status })])).toEqual([['2025-10-28', 'first']]);
});

test('a meeting that was postponed to new dates is held on these, and not on those before', () => {
  const facts = { status: 'postponed', previousStart: '2025-10-27', previousEnd: '2025-10-28' } as const;
  expect(outline([meeting('first', ['2025-10-28', '2025-10-29'], facts)])).toEqual([
    ['2025-10-27', '(first)'],
    ['2025-10-28', 'first'],
    ['2025-10-29', 'first'],
  ]);
});

test('the first page lists the latest years, at least three, as long as they are few days', () => {
  const site = (days: string[]) => ({ meetings: [meeting('first', days)], registers: [] });
  const daysOf = (year: number, count: number) =>
    Array.from({ length: count }, (_, index) =>
      new Date(Date.UTC(year, 0, 1 + index)).toISOString().slice(0, 10),
    );
  const few = site([2020, 2021, 2022, 2023, 2024].flatMap((year) => daysOf(year, 2)));
  expect(listedYears(few).map(({ year }) => year)).toEqual(['2024', '2023', '2022', '2021', '2020']);
  const many = site([2020, 2021, 2022, 2023, 2024].flatMap((year) => daysOf(year, 200)));
  expect(listedYears(many).map(({ year }) => year)).toEqual(['2024', '2023', '2022']);
  expect(journalYears(many).map(({ days }) => days.length)).toEqual([200, 200, 200, 200, 200]);
});
