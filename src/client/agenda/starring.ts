/** A star beside each item puts it on the reader's own agenda, and warns where two items are at the same time. */
import { button, element, icon, icons, instantsOf, itemsIn, titleOf } from '../dom.ts';
import { fill, type Words } from '../words.ts';
import { clashesOf, readStars, setStar } from './stars.ts';
import type { Store } from './store.ts';

/** @param meeting its id @param href address of the reader's agenda @returns the link there, with the number of its items */
export function createStarring(
  meeting: string,
  href: string,
  { my: words }: Words,
  store: Store,
): HTMLElement {
  const count = element('span', { class: 'count' });
  const items = itemsIn(document).map((item) => {
    const key = `${meeting}/${item.id}`;
    const interval = instantsOf(item).join('/');
    const star = starButton(fill(words.star, { title: titleOf(item) }), () => {
      setStar(store, key, key in readStars(store) ? undefined : interval);
      show();
    });
    item.querySelector('.options')?.before(star);
    // The agenda may have changed since the item was starred.
    if ((readStars(store)[key] ?? interval) !== interval) setStar(store, key, interval);
    return { item, star, key };
  });
  const show = () => {
    const stars = readStars(store);
    count.textContent = String(Object.keys(stars).length || '');
    for (const { item, star, key } of items) {
      star.setAttribute('aria-pressed', String(key in stars));
      item.querySelector('.clash')?.remove();
      if (clashesOf(stars, key).length === 0) continue;
      item
        .querySelector('h3')
        ?.after(element('p', { class: 'clash' }, element('a', { href }, words.overlap)));
    }
  };
  store.onChange('stars', show);
  show();
  return element(
    'a',
    { class: 'tool', href },
    icon(icons.star),
    element('span', {}, words.title, ' ', count),
  );
}

export const starButton = (label: string, action: () => void): HTMLButtonElement =>
  button(icon(icons.star), action, { class: 'star', 'aria-label': label });
