import { inSix } from '../../../../tests/support/content.ts';
import { invalid, valid } from '../../../../tests/support/rule-tester.ts';

const room = (id: string, marked = id) => `  - id: ${marked}\n${inSix('name', id, '    ')}\n`;

invalid('warning room-unused', 'No item is in the room #blue.', {
  'meeting.yaml': ['deadlines:', `rooms:\n${room('red')}${room('blue', '⟦blue⟧')}deadlines:`],
  'agenda.*.md': ['`closing` `#end`', '`closing` `#end` `in #red`'],
});

valid('rooms before the meeting has an agenda', {
  'meeting.yaml': ['deadlines:', `rooms:\n${room('red')}deadlines:`],
  'agenda.*.md': null,
  'circular.*.md': null,
});
