/** The words of a page, and what of them is shown: titles and excerpts with the hits in them. */
import { shownText } from '../../core/search-text.ts';
import type { Anchor, Fragment } from './pagefind.ts';

export interface Stretch {
  text: string;
  hit: boolean;
}

/** The words of a page, and which of them are hits in the part at hand. */
export interface Words {
  list: string[];
  /** What stands between two words: nothing in Chinese. */
  between: string;
  hits: Set<number>;
}

/** Pagefind ends what has no full stop with a Latin one, also in Chinese. */
const latinStop = /(?<=[\p{sc=Han}）》”]\u200B?)\.\s*(?=\u200B|$)/gu;

/** Words are counted as Pagefind counts them. */
export function wordsOf(raw: string): Words {
  const text = raw.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
  const chinese = text.includes('\u200B');
  const list = chinese ? text.replace(latinStop, '。').split('\u200B') : text.split(/\s+/);
  return { list, between: chinese ? '' : ' ', hits: new Set() };
}

/** The place of the first word after an element. */
export function after({ list }: Words, { location, text }: Pick<Anchor, 'location' | 'text'>): number {
  let left = letters(text);
  let place = location;
  while (left > 0 && place < list.length) {
    left -= letters(list[place] ?? '');
    place += 1;
  }
  // In Chinese, the full stop that Pagefind puts behind a heading is a word of its own.
  return /^[.。]\s*$/.test(list[place] ?? '') ? place + 1 : place;
}

export const letters = (text: string): number => text.replace(/[^\p{L}\p{N}]/gu, '').length;

/** So many words make two or three lines. */
const excerptLength = ({ between }: Words): number => (between ? 30 : 50);
/** Words before the first hit. */
const lead = 6;

export function excerpt(anchor: Anchor | undefined, { anchors, meta }: Fragment, words: Words): Stretch[] {
  const start = after(words, anchor ?? { location: 0, text: meta.title });
  const next = anchors.find((other) => isHeading(other) && endsPart(other, anchor));
  const end = next?.location ?? words.list.length;
  const size = excerptLength(words);
  const places = [...words.hits].filter((place) => place >= start && place < end);
  const count = (from: number) => places.filter((place) => place >= from && place < from + size).length;
  const densest =
    places.map((place) => place - lead).sort((a, b) => count(b) - count(a) || a - b)[0] ?? start;
  const from = Math.max(start, Math.min(densest, end - size));
  const to = Math.min(end, from + size);
  return [
    ...(from > start ? [{ text: '… ', hit: false }] : []),
    ...stretches(words, from, to),
    ...(to < end ? [{ text: ' …', hit: false }] : []),
  ];
}

const isHeading = ({ element }: Anchor): boolean => /^h\d$/.test(element);
const endsPart = (other: Anchor, anchor: Anchor | undefined): boolean =>
  !anchor || (other.location > anchor.location && other.element <= anchor.element);

/** Words as text, the hits without the punctuation around them. */
export function stretches({ list, between, hits }: Words, from: number, to: number): Stretch[] {
  const result: Stretch[] = [];
  const add = (text: string, hit: boolean) => {
    const last = result.at(-1);
    if (last?.hit === hit) last.text += text;
    else if (text) result.push({ text, hit });
  };
  for (let place = from; place < to; place += 1) {
    const word = shownText(list[place] ?? '');
    const [, before = '', core = '', behind = ''] =
      /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}\p{M}]*)$/su.exec(word) ?? [];
    if (place > from) add(between, false);
    add(before, false);
    add(core, hits.has(place));
    add(behind, false);
  }
  return result;
}
