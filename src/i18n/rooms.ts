/** The rooms of a meeting in words. */

import { type Language, textIn } from '../core/model/languages.ts';
import { plenary } from '../core/model/meeting.ts';
import type { Agenda, Room } from '../core/model/model.ts';
import type { Translate } from './t.ts';

interface HasRooms {
  rooms: readonly Room[];
}

/** Returns the name of a room; its id if the meeting no longer has it. */
export function roomName(language: Language, { rooms }: HasRooms, id: string): string {
  const room = rooms.find((each) => each.id === id);
  return room ? textIn(room.name, language) : id;
}

/** Returns the name of the room of an item, or says that it is held in plenary; `undefined` in a meeting without rooms. */
export const roomOrPlenary = (
  t: Translate,
  language: Language,
  meeting: HasRooms,
  id: string | undefined,
): string | undefined =>
  id !== undefined
    ? roomName(language, meeting, id)
    : meeting.rooms.length > 0
      ? t('agenda.plenary')
      : undefined;

/** The rooms by which readers filter an agenda: those of its items by id, and the plenary; none if all are in one room. */
export function roomFilter(
  t: Translate,
  language: Language,
  meeting: HasRooms,
  { days }: Agenda,
): Record<string, string> {
  const used = new Set(days.flatMap(({ items }) => items.map(({ room }) => room)));
  if (used.size < 2) return {};
  const rooms = meeting.rooms.filter(({ id }) => used.has(id));
  return {
    ...(used.has(undefined) && { [plenary]: t('agenda.plenary') }),
    ...Object.fromEntries(rooms.map(({ id, name }) => [id, textIn(name, language)])),
  };
}
