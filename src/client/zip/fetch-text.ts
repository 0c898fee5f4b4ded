/** Stands in for `client/fetch-text.ts` in a ZIP: files of the site are texts in scripts that the page has loaded (`outputs/zip/data.ts`). */
import type { TextsByAddress } from '../../outputs/zip/data.ts';
import { itemCalendar } from '../item-calendar.ts';

declare global {
  var texts: TextsByAddress | undefined;
}

/** The calendar of an item, `<calendar>#<item>`, is extracted from that of the agenda. */
export async function fetchText(address: string): Promise<string> {
  const [file = '', item] = address.split('#');
  const text = globalThis.texts?.[file];
  if (text === undefined) throw new Error(`${address} is not in this folder.`);
  return item ? itemCalendar(text, item) : text;
}
