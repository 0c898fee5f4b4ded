/** In a ZIP: what the page would fetch from the site lies in scripts that were loaded before (`outputs/zip/data.ts`). */
import type { Texts } from '../../outputs/zip/data.ts';
import { itemCalendar } from '../item-calendar.ts';

declare global {
  var texts: Texts | undefined;
}

/** The calendar of one item, as `<calendar>#<item>`, is an entry of the whole one. */
export async function fetchText(address: string): Promise<string> {
  const [file = '', item] = address.split('#');
  const text = globalThis.texts?.[file];
  if (text === undefined) throw new Error(`${address} is not in this folder`);
  return item ? itemCalendar(text, item) : text;
}
