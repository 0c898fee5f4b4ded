import { expect, test } from 'vitest';
import { agendaOf, inSix, versionOf } from '../../../tests/support/content.ts';
import { applyEdits } from './edits.ts';
import { type Move, planMove } from './move.ts';
import { moveEdits } from './move-edits.ts';

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

const movedDays = (id: string, move: Partial<Move>) => {
  const plan = planMove(agenda, { item: id, following: false, ...move });
  return 'problem' in plan ? plan.problem : plan.moved.map(({ after }) => after.date);
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

test('an item that starts after midnight goes to the next day of the agenda', () => {
  expect(moved('end-1', { by: 600 })).toEqual(['end-1 01:00']);
  expect(movedDays('end-1', { by: 600 })).toEqual(['2024-03-14']);
  expect(movedDays('end-1', { to: '00:30' })).toEqual(['2024-03-14']);
  expect(movedDays('sharing', { to: '23:00' })).toEqual(['2024-03-14']);
  expect(movedDays('sharing', { by: -690 })).toEqual(['2024-03-13']);
  expect(moved('sharing', { by: -690 })).toEqual(['sharing 22:30–23:30']);
});

const night = agendaOf({
  'agenda.*.md': [
    '---\ntitle: Agenda\n---\n\n## 2024-03-13\n\n',
    item('22:00–23:30', 'presentation', 'talk'),
    item('23:30–00:30', 'panel', 'panel-1'),
    item('00:30–01:00', 'closing', 'end-1'),
    '## 2024-03-14\n\n',
    item('10:00–11:00', 'sharing', 'sharing'),
  ].join(''),
});

test('an item stays below its heading if the items before it last past midnight', () => {
  const inNight = (id: string, move: Partial<Move>) => {
    const plan = planMove(night, { item: id, following: false, ...move });
    if ('problem' in plan) return plan.problem;
    return plan.moved.map(({ id: own, after }) => `${after.date} ${own} ${after.start}–${after.end}`);
  };
  expect(inNight('talk', { by: 45, following: true })).toEqual([
    '2024-03-13 talk 22:45–00:15',
    '2024-03-13 panel-1 00:15–01:15',
    '2024-03-13 end-1 01:15–01:45',
  ]);
  expect(inNight('end-1', { by: -60 })).toEqual(['2024-03-13 end-1 23:30–24:00']);
  expect(inNight('end-1', { to: '23:45' })).toEqual(['2024-03-13 end-1 23:45–00:15']);
  expect(inNight('end-1', { to: '01:00' })).toEqual(['2024-03-13 end-1 01:00–01:30']);
  expect(inNight('talk', { to: '00:15' })).toEqual(['2024-03-13 talk 00:15–01:45']);
  // Nothing before it lasts until then.
  expect(inNight('panel-1', { by: 60 })).toEqual(['2024-03-14 panel-1 00:30–01:30']);
  expect(inNight('end-1', { day: '2024-03-14', to: '09:00' })).toEqual(['2024-03-14 end-1 09:00–09:30']);
});

test('impossible moves are rejected with a reason', () => {
  expect(moved('floor', { day: '2024-03-15' })).toContain('no day 2024-03-15');
  expect(moved('sharing', { by: 840 })).toBe(
    '#sharing would be on 2024-03-15, from 00:00 to 01:00, which cannot be written below 2024-03-14. Add the heading "## 2024-03-15" in all languages, or choose another time; with --day and --to, it moves to another day.',
  );
  expect(moved('talk', { by: -601 })).toContain('#talk would be on 2024-03-12, from 23:59 to 00:59');
  expect(moved('talk', { by: 0 })).toBe('#talk is there already.');
});

test('time without items absorbs a move like a break', () => {
  const withGaps = agendaOf({
    'agenda.*.md': [
      '---\ntitle: Agenda\n---\n\n## 2024-03-13\n\n',
      item('10:00–11:00', 'presentation', 'talk'),
      item('11:10–13:00', 'panel', 'panel-1'),
      item('15:00', 'opening', 'start-1'),
      item('15:30–16:00', 'panel', 'panel-2'),
      '## 2024-03-14\n\n',
      item('10:00–11:00', 'sharing', 'sharing'),
    ].join(''),
  });
  const movedIds = (id: string, by: number) => {
    const plan = planMove(withGaps, { item: id, by, following: true });
    return 'problem' in plan ? plan.problem : plan.moved.map((each) => each.id);
  };
  expect(movedIds('talk', 9)).toEqual(['talk']);
  expect(movedIds('talk', 10)).toEqual(['talk', 'panel-1']);
  expect(movedIds('talk', -15)).toEqual(['talk', 'panel-1']);
  expect(movedIds('talk', 120)).toEqual(['talk', 'panel-1', 'start-1', 'panel-2']);
  // An item without an end may last until the next one.
  expect(movedIds('start-1', 10)).toEqual(['start-1', 'panel-2']);
});

const inRooms = agendaOf({
  'meeting.yaml': ['deadlines:', `rooms:\n  - id: red\n${inSix('name', 'Red', '    ')}\ndeadlines:`],
  'circular.*.md': null,
  'agenda.*.md': [
    '---\ntitle: Agenda\n---\n\n## 2024-03-13\n\n',
    item('10:00–11:00', 'presentation', 'talk'),
    item('10:15–10:45', 'side-event', 'walk').replace('`#walk`', '`#walk` `in #red`'),
    item('11:00–12:00', 'panel', 'panel-1'),
    item('11:30–12:00', 'side-event', 'film').replace('`#film`', '`#film` `in #red`'),
    '## 2024-03-14\n\n',
    item('10:00–11:00', 'sharing', 'sharing'),
  ].join(''),
});

test.each([
  [undefined, ['talk 10:40–11:40', 'panel-1 11:40–12:40']],
  ['plenary', ['talk 10:40–11:40', 'panel-1 11:40–12:40']],
  ['red', ['talk 10:40–11:40', 'walk 10:55–11:25', 'film 12:10–12:40']],
  ['all', ['talk 10:40–11:40', 'walk 10:55–11:25', 'panel-1 11:40–12:40', 'film 12:10–12:40']],
])('the items that follow in the room %s move', (room, expected) => {
  const plan = planMove(inRooms, { item: 'talk', by: 40, following: true, ...(room && { room }) });
  expect(
    'problem' in plan ? plan : plan.moved.map(({ id, after }) => `${id} ${after.start}–${after.end}`),
  ).toEqual(expected);
});

test('a room in which nothing takes place is reported', () => {
  expect(planMove(inRooms, { item: 'talk', by: 40, following: true, room: 'blue' })).toEqual({
    problem: 'The agenda has no item in the room #blue.',
  });
});

test('items of other rooms keep their times, and all are in the order in which they start', () => {
  const texts = {
    'meeting.yaml': ['deadlines:', `rooms:\n  - id: red\n${inSix('name', 'Red', '    ')}\ndeadlines:`],
    'circular.*.md': null,
    'agenda.*.md': [
      '---\ntitle: Agenda\n---\n\n## 2024-03-13\n\n',
      item('10:00–11:00', 'presentation', 'talk'),
      item('10:15–10:45', 'side-event', 'walk').replace('`#walk`', '`#walk` `in #red`'),
      item('11:00–12:00', 'panel', 'panel-1'),
      '## 2024-03-14\n\n',
      item('10:00–11:00', 'sharing', 'sharing'),
    ].join(''),
  } as const;
  const version = versionOf(texts, 'agenda.en.md');
  const plan = planMove(agendaOf(texts), { item: 'talk', by: 40, following: true });
  if ('problem' in plan) throw new Error(plan.problem);
  const text = applyEdits(version.source, moveEdits(version, version.source, plan.moved));
  expect(text.match(/^##.*$/gm)).toEqual([
    '## 2024-03-13',
    '### 10:15–10:45 Item',
    '### 10:40–11:40 Item',
    '### 11:40–12:40 Item',
    '## 2024-03-14',
    '### 10:00–11:00 Item',
  ]);
});
