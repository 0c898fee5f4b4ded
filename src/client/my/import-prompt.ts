/** Asks whether to add the list that an address brings from another device. Nothing is added without consent. */
import { readStars, setStar } from '../agenda/stars.ts';
import { button, element } from '../dom.ts';
import type { LocalStore } from '../local-store.ts';
import { interpolate, pluralForm, type Words } from '../words.ts';
import { intervalOf, type LoadedItems } from './items.ts';
import { parseSelection } from './selection.ts';

/** Returns what an address brings that is not starred yet; `null` if the address brings no list. */
export function keysToImport(fragment: string, store: LocalStore): string[] | null {
  const keys = parseSelection(fragment);
  const stars = readStars(store);
  return keys.length === 0 ? null : keys.filter((key) => !(key in stars));
}

/** @param onAnswer runs after the reader has answered */
export function importPrompt(
  { items, failed }: LoadedItems,
  { my: words }: Words,
  store: LocalStore,
  onAnswer: () => void,
): HTMLElement {
  if (items.length === 0)
    return element('p', { class: 'notice' }, failed.length > 0 ? words.failed : words.nothingOffered);
  const close = () => {
    // Drop the list from the address, so that a reload does not ask again.
    history.replaceState(history.state, '', location.pathname + location.search);
    onAnswer();
  };
  const add = () => {
    for (const item of items) setStar(store, item.key, intervalOf(item));
    close();
  };
  const title = interpolate(pluralForm(words, 'offered', items.length), { count: String(items.length) });
  return element(
    'section',
    { class: 'notice' },
    element('h2', { tabindex: '-1' }, title),
    element('ul', {}, ...items.map(({ item }) => element('li', {}, item.title))),
    element('p', { class: 'button-row' }, button(words.add, add), button(words.decline, close)),
  );
}
