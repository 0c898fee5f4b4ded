import { inSix } from '../../../../tests/support/content.ts';
import { invalid, valid } from '../../../../tests/support/rule-tester.ts';

const room = (id: string) => `  - id: ${id}\n${inSix('name', id, '    ')}\n`;
const rooms = ['deadlines:', `rooms:\n${room('red')}${room('blue-2')}deadlines:`] as const;
const both = (line: string) =>
  [
    ['`panel` `#panel-1`', '`panel` `#panel-1` `in #red`'],
    ['`closing` `#end`', line],
  ] as const;

invalid('error item-room', 'The meeting has no room #blue-3. Did you mean #blue-2?', {
  'meeting.yaml': rooms,
  'agenda.*.md': both('⟦`closing` `#end` `in #blue-3`⟧'),
});
invalid('error item-room', 'The meeting has no room #library. Its rooms are #red, #blue-2.', {
  'meeting.yaml': rooms,
  'agenda.*.md': both('⟦`closing` `in #library` `#end`⟧'),
});
invalid('error item-room', 'The item is in #library, but the meeting has no rooms.', {
  'agenda.*.md': ['`closing` `#end`', '⟦`closing` `#end` `in #library`⟧'],
});
invalid('error item-room', '"in #blue 2" does not name a room.', {
  'meeting.yaml': ['deadlines:', `rooms:\n${room('red')}deadlines:`],
  'agenda.*.md': both('`closing` `#end` ⟦`in #blue 2`⟧'),
});
for (const word of [
  'in: #red',
  'In #red',
  'in#red',
  'at #red',
  'room red',
  'dans #red',
  'Salle: red',
  'в #red',
])
  invalid('error item-room', `"${word}" does not name a room.`, {
    'meeting.yaml': ['deadlines:', `rooms:\n${room('red')}deadlines:`],
    'agenda.*.md': both(`\`closing\` \`#end\` ⟦\`${word}\`⟧`),
  });
invalid('error code-words', 'A backtick ` is missing on this line, so its words are not recognized.', {
  'meeting.yaml': ['deadlines:', `rooms:\n${room('red')}deadlines:`],
  'agenda.*.md': both('⟦`closing` `#end` in #red⟧'),
});
invalid('error item-room', 'The item is in two rooms: #blue-2 and #red.', {
  'meeting.yaml': rooms,
  'agenda.*.md': both('`closing` `#end` `in #blue-2` ⟦`in #red`⟧'),
});

// In one language only, it is not also reported as another room than in the others.
invalid('error item-room', 'The meeting has no room #blue-22. Did you mean #blue-2?', {
  'meeting.yaml': rooms,
  'agenda.*.md': both('`closing` `#end` `in #blue-2`'),
  'agenda.fr.md': ['`closing` `#end` `in #blue-2`', '⟦`closing` `#end` `in #blue-22`⟧'],
});

valid('items in rooms and in plenary', {
  'meeting.yaml': rooms,
  'agenda.*.md': both('`closing` `#end` `in blue-2`'),
});
