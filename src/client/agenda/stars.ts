/** The items that a reader has starred, as `meeting/item`, so that the list is the same in all languages. */
import type { Store } from './store.ts';
import { overlaps, type Span, spansOf } from './time.ts';

/** Each with its time as an interval of ISO 8601; empty until its agenda was read. */
export type Stars = Readonly<Record<string, string>>;

export const readStars = (store: Store): Stars => store.read<Stars>('stars', {});

export function setStar(store: Store, key: string, interval: string | undefined): void {
  const { [key]: _gone, ...others } = readStars(store);
  store.write('stars', interval === undefined ? others : { ...others, [key]: interval });
}

/** What else is starred for the same time. */
export function clashesOf(stars: Stars, key: string): string[] {
  const own = spanOf(stars[key]);
  if (!own) return [];
  return Object.keys(stars).filter((other) => {
    const span = other === key ? undefined : spanOf(stars[other]);
    return span !== undefined && overlaps(own, span);
  });
}

const spanOf = (interval: string | undefined): Span | undefined =>
  interval ? spansOf(interval)[0] : undefined;

/** An address carries the selection behind its `#`, which browsers send to no server: `meeting:item,item;meeting:item`. */
export function fragmentOf(keys: readonly string[]): string {
  const meetings = Map.groupBy(keys, (key) => key.split('/')[0] ?? '');
  const parts = [...meetings].map(
    ([meeting, own]) => `${meeting}:${own.map((key) => key.split('/')[1]).join(',')}`,
  );
  return parts.join(';');
}

/** What does not look like such a selection is left out: anyone can write an address. */
export function keysIn(fragment: string): string[] {
  const pairs = fragment
    .replace(/^#/, '')
    .split(';')
    .flatMap((part) => {
      const [meeting = '', items = ''] = part.split(':');
      return items.split(',').map((item) => [meeting, item] as const);
    });
  return [
    ...new Set(pairs.filter((pair) => pair.every((word) => isWord.test(word))).map((pair) => pair.join('/'))),
  ];
}

const isWord = /^[a-z0-9][a-z0-9-]*$/;
