import { itemRoom } from './item-room.ts';
import { roomDuplicate } from './room-duplicate.ts';
import { roomParity } from './room-parity.ts';
import { roomUnused } from './room-unused.ts';

/** The rules of this group, in the order in which the help lists them. */
export const roomsRules = [itemRoom, roomParity, roomDuplicate, roomUnused];
