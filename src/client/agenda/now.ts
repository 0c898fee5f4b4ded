/**
 * Marks the current items of an agenda, and names them and the next one above the days. The address `#now` leads to the
 * first current item.
 */
import { element, readData } from '../dom.ts';
import { interpolate, locale } from '../words.ts';
import {
  currentAndNext,
  formatTimeUntil,
  type Interval,
  isWholeDay,
  parseIntervals,
  phaseAt,
} from './intervals.ts';
import { agendaItems, itemInstants, itemTitle } from './items.ts';

const anchor = element('span', { id: 'now' });

interface TimedItem extends Interval {
  item: HTMLElement;
}

/** @param clock whose data attributes hold the sentences and the intervals of the meeting @returns the function that updates it */
export function createNow(clock: HTMLElement): (now: number) => void {
  const meeting = parseIntervals(readData(clock, 'intervals'));
  // The meeting does not take place.
  if (meeting.length === 0) return () => {};
  const items = timedItems();
  const line = element('p');
  clock.prepend(line);
  let isFirstUpdate = true;
  return (now) => {
    const { current, next } = currentAndNext(items, now);
    markItems(items, current, readData(clock, 'on'));
    const nearest = current[0] ?? next;
    (phaseAt(meeting, now) === 'after' || !nearest ? clock : nearest.item).prepend(anchor);
    line.replaceChildren(
      ...statusLine(
        clock,
        meeting,
        now,
        current.map(({ item }) => item),
        next?.item,
      ),
    );
    if (isFirstUpdate && location.hash === '#now') anchor.scrollIntoView();
    isFirstUpdate = false;
  };
}

/** Marks the current items of the page. @param label the text of the badge */
export function markCurrentItems(now: number, label: string): void {
  const items = timedItems();
  markItems(items, currentAndNext(items, now).current, label);
}

/** Returns the items with their times, without those of meetings that do not take place. */
const timedItems = (): TimedItem[] =>
  agendaItems(document).flatMap((item) => {
    const instants = item.closest('[data-state="off"]') ? null : itemInstants(item);
    return instants ? [{ item, start: Date.parse(instants[0]), end: Date.parse(instants[1]) }] : [];
  });

function markItems(items: readonly TimedItem[], current: readonly TimedItem[], label: string): void {
  for (const each of items) markItem(each.item, current.includes(each), label);
}

function markItem(item: HTMLElement, isCurrent: boolean, label: string): void {
  if (item.hasAttribute('aria-current') === isCurrent) return;
  if (!isCurrent) {
    item.removeAttribute('aria-current');
    item.querySelector('.badge')?.remove();
    return;
  }
  item.setAttribute('aria-current', 'time');
  item.querySelector('.item-time')?.append(element('span', { class: 'badge' }, label));
}

function statusLine(
  clock: HTMLElement,
  meeting: readonly Interval[],
  now: number,
  current: readonly Element[],
  next: Element | undefined,
): (Node | string)[] {
  const phase = phaseAt(meeting, now);
  const upcoming = meeting.find(({ start }) => start > now);
  const timeUntil = upcoming ? formatTimeUntil(upcoming.start - now, locale, !isWholeDay(upcoming)) : '';
  const starts = () => interpolate(readData(clock, 'starts'), { in: timeUntil });
  if (phase === 'before') return [starts()];
  if (phase === 'after') return [readData(clock, 'over')];
  const parts: (Node | string)[] = [];
  const links = current.map((item, index) =>
    element('a', { href: index === 0 ? '#now' : `#${item.id}` }, itemTitle(item)),
  );
  if (links.length > 0) parts.push(labelled('current', readData(clock, 'on'), links));
  else if (phase === 'open') parts.push(element('strong', { class: 'badge' }, readData(clock, 'on')));
  if (next) {
    const text = `${startTime(next)} ${itemTitle(next)}`;
    parts.push(labelled('next', readData(clock, 'next'), [element('a', { href: `#${next.id}` }, text)]));
  }
  if (phase === 'between') parts.push(next ? timeUntil : starts());
  return parts;
}

const labelled = (name: 'current' | 'next', label: string, links: readonly Node[]): Node =>
  element(
    'span',
    { class: `clock-${name}` },
    element('strong', name === 'current' ? { class: 'badge' } : {}, label),
    ...links.flatMap((link, index) => [index === 0 ? ' ' : ' · ', link]),
  );

const startTime = (item: Element): string => item.querySelector('.item-time time')?.textContent ?? '';
