/** Adds a star to each item, which puts it on the reader's own agenda, and warns if two starred items overlap. */
import { button, element } from '../dom.ts';
import type { LocalStore } from '../local-store.ts';
import { interpolate, type Words } from '../words.ts';
import { icon, icons } from './controls.ts';
import { agendaItems, itemInstants, itemTitle } from './items.ts';
import { overlappingKeys, readStars, refreshStar, setStar } from './stars.ts';

interface StarredItem {
  key: string;
  item: HTMLElement;
  star: HTMLButtonElement;
}

/**
 * @param meeting id of the meeting
 * @param href address of the reader's agenda
 * @returns the link to the reader's agenda, with the number of its items
 */
export function addStarButtons(
  meeting: string,
  href: string,
  { my: words }: Words,
  store: LocalStore,
): HTMLElement {
  const count = element('span', { class: 'star-count' });
  const items = agendaItems(document).flatMap((item): StarredItem[] => {
    const key = `${meeting}/${item.id}`;
    const interval = itemInstants(item)?.join('/');
    if (!interval) return [];
    const star = starButton(interpolate(words.star, { title: itemTitle(item) }), () => {
      setStar(store, key, key in readStars(store) ? undefined : interval);
      update();
    });
    item.querySelector('.item-options')?.before(star);
    refreshStar(store, key, interval);
    return [{ key, item, star }];
  });
  const update = () => {
    const stars = readStars(store);
    count.textContent = String(Object.keys(stars).length || '');
    for (const { key, item, star } of items) {
      star.setAttribute('aria-pressed', String(key in stars));
      item.querySelector('.overlap-warning')?.remove();
      if (overlappingKeys(stars, key).length === 0) continue;
      const warning = element('p', { class: 'overlap-warning' }, element('a', { href }, words.overlap));
      item.querySelector('h3')?.after(warning);
    }
  };
  store.onChange('stars', update);
  update();
  return element(
    'a',
    { class: 'agenda-tool', href },
    icon(icons.star),
    element('span', {}, words.title, ' ', count),
  );
}

export const starButton = (label: string, onClick: () => void): HTMLButtonElement =>
  button(icon(icons.star), onClick, { class: 'star', 'aria-label': label });
