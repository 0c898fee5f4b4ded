/** The bar at the bottom of the window: says how old a saved page is, or that a newer version is available. */
import sheet from '../../styles/offline.css?url';
import { button, element, loadStyleSheet } from '../dom.ts';
import { interpolate, loadWords } from '../words.ts';
import { formatDateTime } from './format.ts';

export type Notice = { type: 'saved-copy'; asOf: number } | { type: 'update-ready' };

/** @param words address of the interface text */
export async function showNotice(notice: Notice, words: string): Promise<void> {
  const [{ offline }] = await Promise.all([loadWords(words), loadStyleSheet(sheet)]);
  const bar = document.querySelector('.offline-bar') ?? element('div', { class: 'offline-bar' });
  const line = element('p', { role: 'status' });
  bar.replaceChildren(line);
  document.body.append(bar);
  if (notice.type === 'saved-copy')
    line.append(interpolate(offline.asOf, { time: formatDateTime(notice.asOf) }));
  else {
    line.append(offline.updateReady);
    bar.append(
      button(offline.show, () => location.reload()),
      button(offline.later, () => bar.remove()),
    );
  }
}
