/** An address can carry a list from another device. Nothing is added before the reader has said so. */

import { keysIn, readStars, setStar } from '../agenda/stars.ts';
import type { Store } from '../agenda/store.ts';
import { button, element } from '../dom.ts';
import { fill, plural, type Words } from '../words.ts';
import type { Loaded, MyItem } from './meetings.ts';

/** What the address brings, as far as it is not on the list already; `null` where it brings no list. */
export function offeredKeys(fragment: string, store: Store): string[] | null {
  const keys = keysIn(fragment);
  const stars = readStars(store);
  return keys.length === 0 ? null : keys.filter((key) => !(key in stars));
}

/** @param loaded what the address brings @param done when the reader has answered */
export function offer(
  { items, failed }: Loaded,
  { my: words }: Words,
  store: Store,
  done: () => void,
): HTMLElement {
  const answer = (isWanted: boolean) => () => {
    for (const item of items) if (isWanted) setStar(store, item.key, intervalOf(item));
    // What was answered is not asked again.
    history.replaceState(history.state, '', location.pathname + location.search);
    done();
  };
  if (items.length === 0)
    return element('p', { class: 'notice' }, failed.length > 0 ? words.failed : words.nothingOffered);
  const title = fill(plural(words, 'offered', items.length), { count: String(items.length) });
  return element(
    'section',
    { class: 'notice' },
    element('h2', { tabindex: '-1' }, title),
    element('ul', {}, ...items.map(({ item }) => element('li', {}, item.title))),
    element('p', { class: 'row' }, button(words.add, answer(true)), button(words.decline, answer(false))),
  );
}

const intervalOf = ({ item: { start, end } }: MyItem): string => `${start}/${end ?? start}`;
