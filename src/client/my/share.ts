/** Lets the reader take the list to another device: as an address, a QR code or a calendar. */
import { addresses, below } from '../../core/model/addresses.ts';
import { type Announce, copyButton } from '../agenda/share-options.ts';
import { saveCalendar } from '../calendars.ts';
import { canonicalUrl } from '../canonical-url.ts';
import { button, element } from '../dom.ts';
import { fetchText } from '../fetch-text.ts';
import type { Words } from '../words.ts';
import type { MyItem } from './items.ts';
import { mergeCalendars } from './merge-calendars.ts';
import { formatSelection } from './selection.ts';

/** @param items the starred items that could be loaded @param keys all starred items */
export function shareSection(
  items: readonly MyItem[],
  keys: readonly string[],
  { my: words, agenda }: Words,
  base: string,
  announce: Announce,
): HTMLElement {
  const url = `${canonicalUrl()}#${formatSelection(keys)}`;
  const field = element('input', { readonly: '', value: url });
  field.addEventListener('focus', () => field.select());
  const row = element('p', { class: 'button-row' });
  if ('clipboard' in navigator) row.append(copyButton(url, words.copy, agenda.item.copied, announce));
  if ('share' in navigator)
    row.append(
      button(agenda.item.share, () => void navigator.share({ title: words.title, url }).catch(() => {})),
    );
  row.append(
    qrCodeButton(url, words),
    button(words.download, () => void downloadCalendar(items, words, base, announce)),
  );
  return element(
    'section',
    { class: 'my-share' },
    element('h2', {}, words.otherDevice),
    element('p', {}, words.otherDeviceHint),
    element('label', {}, words.address, field),
    row,
  );
}

/** Creates a button that shows and hides a QR code below its row. */
function qrCodeButton(url: string, words: Words['my']): HTMLButtonElement {
  const created = button(
    words.qr,
    async () => {
      const row = created.parentElement;
      const code = row?.nextElementSibling;
      created.setAttribute('aria-expanded', String(!code));
      if (code) code.remove();
      else row?.after((await import('./qr.ts')).drawQrCode(url, words.qr));
    },
    { 'aria-expanded': 'false' },
  );
  return created;
}

async function downloadCalendar(
  items: readonly MyItem[],
  words: Words['my'],
  base: string,
  announce: Announce,
): Promise<void> {
  try {
    const calendars = items.map(({ language, meeting, type, item }) =>
      fetchText(below(base, addresses.itemCalendar(language, meeting, type, item.id))),
    );
    saveCalendar(mergeCalendars(await Promise.all(calendars), words.title), 'my-agenda.ics');
  } catch {
    announce(words.failed);
  }
}
