import { inSix } from '../../../../tests/support/content.ts';
import { invalid, valid } from '../../../../tests/support/rule-tester.ts';

invalid('error time-overlap', 'The item starts at 10:45, before the previous one ends at 11:00.', {
  'agenda.*.md': [
    ['10:00–11:00', '⟪10:00–11:00⟫'],
    ['11:00–11:30', '⟦10:45–11:30⟧'],
  ],
});

// The day whose heading is lost is not missing as well.
invalid('error time-overlap', 'The item starts at 10:00, before the previous one ends at 11:30.', {
  'agenda.*.md': [
    ['## 2024-03-14\n\n', ''],
    ['11:00–11:30', '⟪11:00–11:30⟫'],
    ['10:00–10:30', '⟦10:00–10:30⟧'],
  ],
});

// Points in time have an order too.
invalid('error time-overlap', 'The item starts at 09:00, earlier than the previous one at 10:00.', {
  'meeting.yaml': ['hours: 10:00–18:00\n', ''],
  'agenda.*.md': [
    ['10:00–10:30', '⟪10:00⟫'],
    ['### 18:00', '### ⟦09:00⟧'],
  ],
});

// The item of the day before lasts past midnight.
invalid('error time-overlap', 'The item starts at 00:30, before the previous one ends at 01:30.', {
  'meeting.yaml': ['hours: 10:00–18:00\n', ''],
  'agenda.*.md': [
    ['11:00–11:30', '⟪23:00–01:30⟫'],
    ['10:00–10:30', '⟦00:30–01:00⟧'],
  ],
});

valid('an item that starts when the previous one ends, or that is a point in time', {
  'meeting.yaml': ['hours: 10:00–18:00', 'hours: 10:00–19:00'],
  'agenda.*.md': [
    ['10:00–10:30', '18:00'],
    ['### 18:00 End', '### 18:00–18:05 End'],
  ],
});

const room = (id: string) => `  - id: ${id}\n${inSix('name', id, '    ')}\n`;
const rooms = ['deadlines:', `rooms:\n${room('red')}${room('blue')}deadlines:`] as const;
const inRooms = (panel: string, answers: string) =>
  [
    ['10:00–11:00 Panel', panel],
    ['11:00–11:30 Answers', answers],
    ['`panel` `#panel-1`', '`panel` `#panel-1` `in #red`'],
  ] as const;

invalid(
  'error time-overlap',
  'The item in #red starts at 10:30, before the previous one there ends at 11:00.',
  {
    'meeting.yaml': ['deadlines:', `rooms:\n${room('red')}deadlines:`],
    'agenda.*.md': [
      ...inRooms('⟪10:00–11:00⟫ Panel', '⟦10:30–11:30⟧ Answers'),
      ['`of #panel-1`', '`of #panel-1` `in #red`'],
    ],
  },
);

// An item in another room is between the two, and the first of them lasts past midnight.
invalid(
  'error time-overlap',
  'The item in #red starts at 00:30, before the previous one there ends at 01:30.',
  {
    'meeting.yaml': [rooms, ['hours: 10:00–18:00\n', '']],
    'agenda.*.md': [
      ...inRooms('⟪22:00–01:30⟫ Panel', '23:00–23:30 Answers'),
      ['`of #panel-1`', '`of #panel-1` `in #blue`'],
      ['### 10:00–10:30 Neurons', '### ⟦00:30–01:00⟧ Neurons'],
      ['`#neurons`', '`#neurons` `in #red`'],
    ],
  },
);

// Rooms change nothing in the order of the items.
invalid('error time-overlap', 'The item starts at 10:30, earlier than the previous one at 11:00.', {
  'meeting.yaml': rooms,
  'agenda.*.md': [
    ...inRooms('⟪11:00–12:00⟫ Panel', '⟦10:30–11:30⟧ Answers'),
    ['`of #panel-1`', '`of #panel-1` `in #blue`'],
  ],
});

valid('items in several rooms and in plenary at the same time', {
  'meeting.yaml': rooms,
  'agenda.*.md': [
    ...inRooms('10:00–11:00 Panel', '10:30–11:30 Answers'),
    ['`of #panel-1`', '`of #panel-1` `in #blue`'],
  ],
});
