/** The valid site with two rooms: a panel and its questions at the same time, the second closed to the public. */
import { type Edits, inSix } from '../content.ts';

const room = (id: string, name: string) => `  - id: ${id}\n${inSix('name', name, '    ')}\n`;

export const inRooms: Edits = {
  'meeting.yaml': ['deadlines:', `rooms:\n${room('red', 'Red Room')}${room('blue', 'Blue Room')}deadlines:`],
  'agenda.*.md': [
    ['`panel` `#panel-1`', '`panel` `#panel-1` `in #red`'],
    ['11:00–11:30 Answers', '10:30–11:30 Answers'],
    ['`of #panel-1`', '`of #panel-1` `in #blue` `closed`'],
  ],
};
