/** Identifiers of meetings and their parts that outlive a change of time, order, language or address. */
import { v5 } from 'uuid';
import { memoize } from '../../core/memoize.ts';

/** Of Rostrum. With another one, every calendar and feed would show everything twice. */
const namespace = 'b66d8f14-7c1e-4c55-9a52-5f0d3b9c7e21';

/**
 * UUIDv5 (RFC 9562 5.5) of a meeting, of an agenda item, or of another part: `UID` in calendars, `guid` in
 * `schedule.json`, ids in feeds.
 *
 * @param meeting id of the meeting @param part id of the item; or what the part is, and its id
 */
export function uidOf(meeting: string, ...part: readonly string[]): string {
  return uuidOf([meeting, ...part].join('/'));
}

/** Memoized: six languages and many files ask for the same. */
const uuidOf = memoize((name: string) => v5(name, namespace));
