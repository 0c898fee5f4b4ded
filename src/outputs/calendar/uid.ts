/** Identifiers of meetings and their parts that stay the same when a time, position, language or address changes. */
import { v5 } from 'uuid';
import { memoize } from '../../core/memoize.ts';

/** Never change this: calendars and feeds would show every entry a second time. */
const namespace = 'b66d8f14-7c1e-4c55-9a52-5f0d3b9c7e21';

/**
 * Returns the UUIDv5 (RFC 9562, 5.5) of a meeting or of a part of it: `UID` in calendars, `guid` in `schedule.json`,
 * `id` in feeds.
 *
 * @param meeting id of the meeting
 * @param part id of an agenda item; for other parts, what it is and its id
 */
export function uidOf(meeting: string, ...part: readonly string[]): string {
  return uuidOf([meeting, ...part].join('/'));
}

/** Memoized: every language and many files need the same UUID. */
const uuidOf = memoize((name: string) => v5(name, namespace));
