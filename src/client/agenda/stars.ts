/** The items that a reader has starred, as `meeting/item`, which is the same in all languages. */
import type { LocalStore } from '../local-store.ts';
import type { Stars } from '../stored-values.ts';
import { type Interval, overlaps, parseIntervals } from './intervals.ts';

export const readStars = (store: LocalStore): Stars => store.read('stars');

/** @param interval time of the item; `undefined` removes the star */
export function setStar(store: LocalStore, key: string, interval: string | undefined): void {
  const { [key]: _removed, ...others } = readStars(store);
  store.write('stars', interval === undefined ? others : { ...others, [key]: interval });
}

/** Updates the stored time of a starred item whose agenda has changed. */
export function refreshStar(store: LocalStore, key: string, interval: string): void {
  const stored = readStars(store)[key];
  if (stored !== undefined && stored !== interval) setStar(store, key, interval);
}

/** Returns the other starred items that overlap with an item. */
export function overlappingKeys(stars: Stars, key: string): string[] {
  const interval = intervalOf(stars[key]);
  if (!interval) return [];
  return Object.keys(stars).filter((other) => {
    const otherInterval = other === key ? undefined : intervalOf(stars[other]);
    return otherInterval !== undefined && overlaps(interval, otherInterval);
  });
}

const intervalOf = (text: string | undefined): Interval | undefined =>
  text ? parseIntervals(text)[0] : undefined;
