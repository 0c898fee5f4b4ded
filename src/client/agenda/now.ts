/** What is on and what comes next: marks the item, and says it above the days. `#now` leads to what is on. */
import { element, instantsOf, itemsIn, titleOf } from '../dom.ts';
import { fill, locale } from '../words.ts';
import { inWords, phaseOf, type Span, spansOf, standing } from './time.ts';

const anchor = element('span', { id: 'now' });

/** @param clock the element that says it; its sentences and the intervals of the meeting stand in its data */
export function createNow(clock: HTMLElement): (now: number) => void {
  const items = timedItems();
  const line = element('p');
  clock.prepend(line);
  let isFirst = true;
  return (now) => {
    const { current, next } = standing(items, now);
    for (const [place, { item }] of items.entries())
      mark(item, current.includes(place), clock.dataset['on'] ?? '');
    const isOn = current.length > 0;
    const nearest = items[current[0] ?? next ?? -1];
    (phaseOf(intervals(clock), now) === 'after' || !nearest ? clock : nearest.item).prepend(anchor);
    line.replaceChildren(...sentence(clock, now, isOn ? nearest?.item : undefined, items[next ?? -1]?.item));
    if (isFirst && location.hash === '#now') anchor.scrollIntoView();
    isFirst = false;
  };
}

interface TimedItem extends Span {
  item: HTMLElement;
}

const timedItems = (): TimedItem[] => itemsIn(document).map((item) => ({ item, ...spanOf(item) }));

/** Marks what is on, by word and shape. */
export function markCurrent(now: number, word: string, items: readonly TimedItem[] = timedItems()): void {
  const { current } = standing(items, now);
  for (const [place, { item }] of items.entries()) mark(item, current.includes(place), word);
}

function spanOf(item: Element): Span {
  const [start, end] = instantsOf(item);
  return { start: Date.parse(start), end: Date.parse(end) };
}

const intervals = (clock: HTMLElement): Span[] => spansOf(clock.dataset['intervals'] ?? '');

function mark(item: HTMLElement, isCurrent: boolean, word: string): void {
  if (item.classList.contains('now') === isCurrent) return;
  item.classList.toggle('now', isCurrent);
  if (!isCurrent) {
    item.removeAttribute('aria-current');
    item.querySelector('.badge')?.remove();
    return;
  }
  item.setAttribute('aria-current', 'time');
  item.querySelector('.time')?.append(element('span', { class: 'badge' }, word));
}

function sentence(
  { dataset }: HTMLElement,
  now: number,
  current: Element | undefined,
  next: Element | undefined,
): (Node | string)[] {
  const spans = spansOf(dataset['intervals'] ?? '');
  const phase = phaseOf(spans, now);
  const upcoming = spans.find(({ start }) => start > now);
  const wait = upcoming ? inWords(upcoming.start - now, locale) : '';
  if (phase === 'before') return [fill(dataset['starts'] ?? '', { in: wait })];
  if (phase === 'after') return [dataset['over'] ?? ''];
  const parts: (Node | string)[] = [];
  if (current) parts.push(told('current', dataset['on'], '#now', titleOf(current)));
  else if (phase === 'open') parts.push(element('strong', { class: 'on' }, dataset['on'] ?? ''));
  if (next) parts.push(told('next', dataset['next'], `#${next.id}`, `${timeOf(next)} ${titleOf(next)}`));
  if (phase === 'between') parts.push(next ? wait : fill(dataset['starts'] ?? '', { in: wait }));
  return parts;
}

const told = (name: string, word = '', href: string, text: string): Node =>
  element(
    'span',
    { class: name },
    element('strong', name === 'current' ? { class: 'on' } : {}, word),
    ' ',
    element('a', { href }, text),
  );

const timeOf = (item: Element): string => item.querySelector('.time time')?.textContent ?? '';
