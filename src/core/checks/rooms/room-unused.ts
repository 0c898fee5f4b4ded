import { defineRule } from '../../diagnostics/rule.ts';
import type { ParsedItem } from '../../model/model.ts';
import { agendasOf, itemsOf } from '../../site/traverse.ts';
import type { MeetingCheck } from '../check.ts';

/** Each room is that of an item, once the meeting has items with rooms. */
export const roomUnused = defineRule({
  id: 'room-unused',
  severity: 'warning',
  messages: {
    en: 'No item is in the room #{room}.',
    fr: 'Aucun point n’est dans la salle #{room}.',
  },
  hint: {
    en: 'Write `in #{room}` below the heading of the items that take place there, or remove the room from meeting.yaml.',
    fr: 'Écrivez `in #{room}` sous le titre des points qui s’y tiennent, ou retirez la salle de meeting.yaml.',
  },
});

export const checkRoomUnused: MeetingCheck = (site, report) => {
  const items = [...agendasOf(site)].flatMap(({ agenda }): ParsedItem[] =>
    itemsOf(agenda).map(({ item }) => item),
  );
  const used = new Set(items.flatMap(({ room }) => room ?? []));
  for (const { settings } of site.meetings) {
    const rooms = settings?.rooms ?? [];
    const hasUnknown = [...used].some((room) => rooms.every(({ id }) => id !== room));
    // A room whose name is misspelt in the agenda is used. Before the programme is known, no room is.
    if (items.length === 0 || hasUnknown) continue;
    for (const { id, span } of rooms)
      if (!used.has(id)) report({ rule: roomUnused, span, data: { room: id } });
  }
};
