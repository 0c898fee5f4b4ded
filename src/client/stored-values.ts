/**
 * The values that the site stores in a browser. Other versions of the site and other scripts of the host can have
 * written anything under the same names, so each value is checked here when it is read.
 */
import { isSelectionKey } from './my/selection.ts';

/** The time of each starred item (`meeting/item`) as an interval of ISO 8601; empty until the agenda of the item has been read. */
export type Stars = Readonly<Record<string, string>>;

/** The choice of a second time zone. */
export interface ZoneChoice {
  on: boolean;
  /** IANA name; left out for the reader's own zone. */
  zone?: string;
}

/** The instant (ISO 8601 in UTC) of the newest change that the reader saw, by path of the page; empty if the page listed no changes. */
type Visits = Readonly<Record<string, string>>;

export interface StoredValues {
  stars: Stars;
  zone: ZoneChoice;
  visits: Visits;
  /** The tag of the language that was last read in a ZIP; empty if there is none. */
  language: string;
}

type Validators = { readonly [Name in keyof StoredValues]: (value: unknown) => StoredValues[Name] };

/** Return the valid part of what was stored. */
export const validators: Validators = {
  stars: (value) => stringsOf(value, isSelectionKey),
  visits: (value) => stringsOf(value, (path) => path.startsWith('/')),
  language: (value) => (typeof value === 'string' ? value : ''),
  zone(value) {
    const { on, zone } = Object(value);
    return { on: on === true, ...(isTimeZone(zone) && { zone }) };
  },
};

const stringsOf = (value: unknown, isKey: (key: string) => boolean): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries<unknown>(Object(value)).filter(
      (entry): entry is [string, string] => isKey(entry[0]) && typeof entry[1] === 'string',
    ),
  );

/** Tests for the name of a zone. Without a name, there would be the reader's own. */
function isTimeZone(name: unknown): boolean {
  try {
    return !!name && !!new Intl.DateTimeFormat('en', { timeZone: `${name}` });
  } catch {
    return false;
  }
}
