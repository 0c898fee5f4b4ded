import { expect, test } from 'vitest';
import { inSix, siteWith } from '../../tests/support/content.ts';
import { currentScheduleVersion } from '../core/site/schedule.ts';
import { groupParallelItems } from './parallel-items.ts';

const room = (id: string) => `  - id: ${id}\n${inSix('name', id, '    ')}\n`;

/** Groups the items of a day: `12:30–14:00 kind id room`. */
function groupsOf(lines: readonly string[]) {
  const items = lines.map((line) => {
    const [times, kind, id, place] = line.split(' ');
    return `### ${times} Title\n\n\`${kind}\` \`#${id}\`${place ? ` \`in #${place}\`` : ''}\n`;
  });
  const { meetings } = siteWith({
    'meeting.yaml': [
      ['deadlines:', `rooms:\n${room('red')}${room('blue')}deadlines:`],
      ['hours: 10:00–18:00\n', ''],
    ],
    'circular.*.md': null,
    'agenda.*.md': `---\ntitle: Agenda\n---\n\n## 2024-03-13\n\n${items.join('\n')}\n## 2024-03-14\n\n### 10:00 End\n\n\`closing\` \`#end\`\n`,
  });
  const [meeting] = meetings;
  const [day] = (meeting && currentScheduleVersion(meeting, 'en')?.body.days) ?? [];
  return groupParallelItems(day?.items ?? [], meeting ?? { rooms: [] }).map(({ items, parallel }) => [
    items.map(({ id }) => id).join(' '),
    ...(parallel
      ? [`${parallel.start}–${parallel.end}`, parallel.lanes.map((lane) => lane ?? 'plenary').join(' ')]
      : []),
  ]);
}

test('items of several rooms that overlap are a group, and the others follow one another', () => {
  expect(
    groupsOf([
      '10:00–10:30 opening opening',
      '10:30–11:00 panel first',
      '11:00–12:30 panel second',
      '11:30–12:00 side-event talk blue',
      '12:00–13:00 side-event walk red',
      '13:00–14:00 panel third',
      '14:00–15:00 presentation fourth red',
    ]),
  ).toEqual([
    ['opening first'],
    ['second talk walk', '11:30–13:00'.replace('11:30', '11:00'), 'plenary red blue'],
    ['third fourth'],
  ]);
});

test('a break during which something takes place has no room of its own', () => {
  expect(
    groupsOf([
      '12:00–14:00 break lunch',
      '12:15–13:00 side-event talk blue',
      '12:15–13:00 side-event walk red',
    ]),
  ).toEqual([['lunch talk walk', '12:00–14:00', 'red blue']]);
});

test('a meeting without parallel items has one group', () => {
  expect(groupsOf(['10:00–11:00 panel first', '11:00–12:00 panel second'])).toEqual([['first second']]);
});
