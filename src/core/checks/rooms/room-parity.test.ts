import { inSix } from '../../../../tests/support/content.ts';
import { invalid } from '../../../../tests/support/rule-tester.ts';

const room = (id: string) => `  - id: ${id}\n${inSix('name', id, '    ')}\n`;
const rooms = ['deadlines:', `rooms:\n${room('red')}${room('blue')}deadlines:`] as const;
const inRooms = [
  ['`panel` `#panel-1`', '`panel` `#panel-1` `in #red`'],
  ['`closing` `#end`', '`closing` `#end` `in #blue`'],
] as const;

invalid('error room-parity', 'Item #end is in #red here but in #blue in agenda.en.md:31:1.', {
  'meeting.yaml': rooms,
  'agenda.*.md': inRooms,
  'agenda.en.md': ['`closing` `#end` `in #blue`', '⟪`closing` `#end` `in #blue`⟫'],
  'agenda.fr.md': ['`closing` `#end` `in #blue`', '⟦`closing` `#end` `in #red`⟧'],
});
invalid('error room-parity', 'Item #panel-1 has no room here but is in #red in agenda.en.md:12:1.', {
  'meeting.yaml': rooms,
  'agenda.*.md': inRooms,
  'agenda.en.md': ['`panel` `#panel-1` `in #red`', '⟪`panel` `#panel-1` `in #red`⟫'],
  'agenda.zh.md': ['`panel` `#panel-1` `in #red`', '⟦`panel` `#panel-1`⟧'],
});
invalid('error room-parity', 'Item #qa-1 is in #blue here but has no room in agenda.en.md:21:1.', {
  'meeting.yaml': rooms,
  'agenda.*.md': inRooms,
  'agenda.en.md': ['`qa` `#qa-1` `of #panel-1`', '⟪`qa` `#qa-1` `of #panel-1`⟫'],
  'agenda.ar.md': ['`qa` `#qa-1` `of #panel-1`', '⟦`qa` `#qa-1` `of #panel-1` `in #blue`⟧'],
});
