/**
 * Calendars to save. Browsers ask no service worker for what they download, so a saved calendar would be out of
 * reach without a network: the page reads it and hands it over.
 */
import { element } from './dom.ts';
import { readText } from './fetch-text.ts';

addEventListener('click', (event) => {
  const { target } = event;
  const address = target instanceof Element ? target.closest('a[download]')?.getAttribute('href') : null;
  // In a ZIP, that of an item is named `agenda.ics#<item>`.
  const [, file, item] = /([^/]+)\.ics(?:#(.+))?$/.exec(address ?? '') ?? [];
  if (!address || !file) return;
  event.preventDefault();
  // As it would be without this.
  const browse = () => location.assign(address);
  readText(address).then((text) => saveCalendar(text, `${item ?? file}.ics`), browse);
});

export function saveCalendar(text: string, name: string): void {
  const href = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
  element('a', { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
