/** Checks that the rooms of items are among those of their meeting. */
import { agendasOf, itemsOf } from '../../site/traverse.ts';
import { closestWord } from '../../text/suggest.ts';
import type { MeetingCheck } from '../check.ts';
import { itemRoom } from './item-room.ts';

export const checkItemRoom: MeetingCheck = (site, report) => {
  for (const { meeting, agenda } of agendasOf(site)) {
    if (!meeting.settings) continue;
    const rooms = meeting.settings.rooms.map(({ id }) => id);
    for (const { item } of itemsOf(agenda)) {
      const { room, annotationsSpan: span } = item;
      if (room === undefined || rooms.includes(room)) continue;
      const nearest = closestWord(room, rooms);
      if (rooms.length === 0) report({ rule: itemRoom, message: 'none', span, data: { room } });
      else if (nearest) report({ rule: itemRoom, message: 'similar', span, data: { room, nearest } });
      else {
        const list = rooms.map((id) => `#${id}`).join(', ');
        report({ rule: itemRoom, message: 'unknown', span, data: { room, rooms: list } });
      }
    }
  }
};
