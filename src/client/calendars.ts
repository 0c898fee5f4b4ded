/**
 * Makes links to calendars work offline. Browsers do not pass downloads through the service worker, so the page reads
 * a saved calendar itself and hands it to the browser as a file.
 */
import { element } from './dom.ts';
import { fetchText } from './fetch-text.ts';

addEventListener('click', (event) => {
  const { target } = event;
  const address = target instanceof Element ? target.closest('a[download]')?.getAttribute('href') : null;
  // In a ZIP, the calendar of an item is addressed as `agenda.ics#<item>`.
  const [, file, item] = /([^/]+)\.ics(?:#(.+))?$/.exec(address ?? '') ?? [];
  if (!address || !file) return;
  event.preventDefault();
  const followLink = () => location.assign(address);
  fetchText(address).then((text) => saveCalendar(text, `${item ?? file}.ics`), followLink);
});

const objectUrlLifetimeMs = 60_000;

export function saveCalendar(text: string, fileName: string): void {
  const href = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
  element('a', { href, download: fileName }).click();
  setTimeout(() => URL.revokeObjectURL(href), objectUrlLifetimeMs);
}
