import { expect, test } from 'vitest';
import { agendaOf } from '../../../tests/support/content.ts';
import { type Move, planMove } from './move.ts';

const item = (times: string, kind: string, id: string) => `### ${times} Item\n\n\`${kind}\` \`#${id}\`\n\n`;

const agenda = agendaOf({
  'agenda.*.md': [
    '---\ntitle: Agenda\n---\n\n## 2024-03-13\n\n',
    item('10:00–11:00', 'presentation', 'talk'),
    item('11:00–11:15', 'break', 'coffee'),
    item('11:15–12:30', 'panel', 'panel-1'),
    item('12:30–14:00', 'break', 'lunch'),
    item('14:00–15:00', 'open-floor', 'floor'),
    item('15:00', 'closing', 'end-1'),
    '## 2024-03-14\n\n',
    item('10:00–11:00', 'sharing', 'sharing'),
  ].join(''),
});

const moved = (id: string, move: Partial<Move>) => {
  const plan = planMove(agenda, { item: id, following: false, ...move });
  if ('problem' in plan) return plan.problem;
  return plan.moved.map(({ id: own, after }) => `${own} ${after.start}${after.end ? `–${after.end}` : ''}`);
};

test('an item moves alone and keeps its length', () => {
  expect(moved('talk', { by: -20 })).toEqual(['talk 09:40–10:40']);
  expect(moved('talk', { to: '10:30' })).toEqual(['talk 10:30–11:30']);
  expect(moved('end-1', { by: 5 })).toEqual(['end-1 15:05']);
});

test('following items move too, up to the first break that is long enough', () => {
  expect(moved('talk', { by: 10, following: true })).toEqual(['talk 10:10–11:10', 'coffee 11:10–11:15']);
  expect(moved('talk', { by: 15, following: true })).toEqual([
    'talk 10:15–11:15',
    'coffee 11:15–11:30',
    'panel-1 11:30–12:45',
    'lunch 12:45–14:00',
  ]);
  expect(moved('coffee', { by: -5, following: true })).toEqual([
    'coffee 10:55–11:10',
    'panel-1 11:10–12:25',
    'lunch 12:25–14:00',
  ]);
  expect(moved('floor', { by: 30, following: true })).toEqual(['floor 14:30–15:30', 'end-1 15:30']);
});

test('an item moves to another day, at the same time or at another', () => {
  expect(moved('floor', { day: '2024-03-14' })).toEqual(['floor 14:00–15:00']);
  expect(moved('floor', { day: '2024-03-14', to: '11:00' })).toEqual(['floor 11:00–12:00']);
});

test('an item that moves towards the night can end past midnight', () => {
  expect(moved('floor', { to: '23:00' })).toEqual(['floor 23:00–24:00']);
  expect(moved('floor', { to: '23:30' })).toEqual(['floor 23:30–00:30']);
});

test('impossible moves are rejected with a reason', () => {
  expect(moved('floor', { day: '2024-03-15' })).toContain('no day 2024-03-15');
  expect(moved('floor', { by: 600 })).toContain(
    '#floor would not stay on its day: it would be from 24:00 to 25:00.',
  );
  expect(moved('talk', { by: -601 })).toContain('from -1:59');
  expect(moved('talk', { by: 0 })).toBe('#talk is there already.');
});
