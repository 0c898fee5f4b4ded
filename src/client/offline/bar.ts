/** The line at the foot of the window: a copy and how old it is, or that there is a newer version. */
import sheet from '../../styles/offline.css?url';
import { button, element, loadStyleSheet } from '../dom.ts';
import { interpolate, loadWords } from '../words.ts';
import { moment } from './format.ts';

/** @param about when the copy was taken; `null` where a newer version is ready */
export async function show(address: string, about: { asOf: number } | null): Promise<void> {
  const [{ offline }] = await Promise.all([loadWords(address), loadStyleSheet(sheet)]);
  const bar = document.querySelector('.offline-bar') ?? element('div', { class: 'offline-bar' });
  const line = element('p', { role: 'status' });
  bar.replaceChildren(line);
  document.body.append(bar);
  if (about) line.append(interpolate(offline.asOf, { time: moment(about.asOf) }));
  else {
    line.append(offline.updateReady);
    bar.append(
      button(offline.show, () => location.reload()),
      button(offline.later, () => bar.remove()),
    );
  }
}
