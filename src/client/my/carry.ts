/** The list taken along: as an address, a QR code, a calendar. */
import { addresses, below } from '../../core/model/addresses.ts';
import { copyButton } from '../agenda/options.ts';
import { fragmentOf } from '../agenda/stars.ts';
import { saveCalendar } from '../calendars.ts';
import { publicAddress } from '../canonical-url.ts';
import { button, element } from '../dom.ts';
import { readText } from '../fetch-text.ts';
import type { Words } from '../words.ts';
import { mergeCalendars } from './calendar.ts';
import type { MyItem } from './meetings.ts';

type Say = (text: string) => void;

/** @param items those on the list that can be loaded @param keys all of them */
export function carry(
  items: readonly MyItem[],
  keys: readonly string[],
  { my: words, agenda }: Words,
  base: string,
  say: Say,
): HTMLElement {
  const url = `${publicAddress()}#${fragmentOf(keys)}`;
  const field = element('input', { readonly: '', value: url });
  field.addEventListener('focus', () => field.select());
  const row = element('p', { class: 'row' });
  if ('clipboard' in navigator) row.append(copyButton(url, words.copy, agenda.item.copied, say));
  if ('share' in navigator)
    row.append(
      button(agenda.item.share, () => void navigator.share({ title: words.title, url }).catch(() => {})),
    );
  row.append(
    codeButton(url, words),
    button(words.download, () => void download(items, words, base, say)),
  );
  return element(
    'section',
    { class: 'carry' },
    element('h2', {}, words.otherDevice),
    element('p', {}, words.otherDeviceHint),
    element('label', {}, words.address, field),
    row,
  );
}

function codeButton(url: string, words: Words['my']): HTMLButtonElement {
  const made = button(
    words.qr,
    async () => {
      const shown = made.parentElement?.nextElementSibling;
      made.setAttribute('aria-expanded', String(!shown));
      if (shown) shown.remove();
      else made.parentElement?.after((await import('./qr.ts')).drawCode(url, words.qr));
    },
    { 'aria-expanded': 'false' },
  );
  return made;
}

async function download(items: readonly MyItem[], words: Words['my'], base: string, say: Say): Promise<void> {
  try {
    const texts = await Promise.all(items.map((item) => calendarOf(item, base)));
    saveCalendar(mergeCalendars(texts, words.title), 'my-agenda.ics');
  } catch {
    say(words.failed);
  }
}

const calendarOf = ({ language, meeting, item }: MyItem, base: string): Promise<string> =>
  readText(below(base, addresses.itemCalendar(language, meeting, item.id)));
