/** The rooms of a meeting in words. */
import { type Language, textIn } from '../core/model/languages.ts';
import type { Room } from '../core/model/model.ts';
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
