/** Reads the name of a time zone beside a time, or elsewhere in the title. */
import type { Scanner } from './scanner.ts';
import * as words from './time-words.ts';
import { zoneNames, zoneOfTitle } from './zone-words.ts';

/** Moves past the name of a time zone, and returns it; `null` if there is none. */
export function takeZone(scanner: Scanner): string | null {
  for (const pattern of zoneNames) {
    const { offset } = scanner;
    const zone = scanner.take(pattern)?.[0].trim() ?? '';
    if (zone !== '' && !(zoneOfTitle.test(zone) && scanner.test(words.lowerCaseWord))) return zone;
    scanner.offset = offset;
  }
  return null;
}

export function peekZone(scanner: Scanner): string | null {
  const { offset } = scanner;
  const zone = takeZone(scanner);
  scanner.offset = offset;
  return zone;
}
