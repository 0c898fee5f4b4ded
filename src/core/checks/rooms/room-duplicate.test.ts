import { inSix } from '../../../../tests/support/content.ts';
import { invalid } from '../../../../tests/support/rule-tester.ts';

const room = (id: string, name: string) => `  - id: ${id}\n${inSix('name', name, '    ')}\n`;
const used = [
  ['`panel` `#panel-1`', '`panel` `#panel-1` `in #red`'],
  ['`closing` `#end`', '`closing` `#end` `in #blue`'],
] as const;

invalid('error room-duplicate', 'The rooms #blue and #red have the same name, "Salon, العربية".', {
  'meeting.yaml': [
    'deadlines:',
    `rooms:\n${room('⟪red⟫', 'Salon')}${room('⟦blue⟧', 'salon').replace('salon, العربية', 'Salon, العربية')}deadlines:`,
  ],
  'agenda.*.md': used,
});
