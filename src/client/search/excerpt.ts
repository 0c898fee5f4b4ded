/** The pieces of a page, and what of them is shown: titles and excerpts with the hits in them. */
import type { Anchor, Fragment } from './pagefind.ts';

export interface Stretch {
  text: string;
  hit: boolean;
}

/** The pieces of a page, each a word with the signs around it, and which of them are hits. */
export interface Pieces {
  list: string[];
  hits: ReadonlySet<number>;
}

export const piecesOf = ({ content }: Pick<Fragment, 'content'>): string[] => content.split('\u200B');

/** The place of the first piece after an element. */
export const after = ({ location, length }: Pick<Anchor, 'location' | 'length'>): number => location + length;

/** So many characters make two or three lines; Chinese ones are wide. */
const excerptLength = 230;
const widthOf = (text: string): number => text.length + (text.match(/\p{sc=Han}/gu)?.length ?? 0) * 1.5;
/** Characters before the first hit. */
const lead = 40;

/** The stretch of a part, from place to place, in which most of the hits stand. */
export function excerpt({ list, hits }: Pieces, start: number, end: number): Stretch[] {
  const reach = (from: number, width: number, step: 1 | -1): number => {
    let place = from;
    for (let left = width; place >= start && place <= end; place += step) {
      left -= widthOf(list[step > 0 ? place : place - 1] ?? '');
      if (left < 0) break;
    }
    return Math.min(Math.max(place, start), end);
  };
  const places = [...hits].filter((place) => place >= start && place < end).sort((a, b) => a - b);
  const count = (from: number) => {
    const to = reach(from, excerptLength, 1);
    return places.filter((place) => place >= from && place < to).length;
  };
  const densest = places
    .map((place) => reach(place, lead, -1))
    .sort((a, b) => count(b) - count(a) || a - b)[0];
  const tail = reach(end, excerptLength, -1);
  const from = Math.min(densest ?? start, tail);
  const to = reach(from, excerptLength, 1);
  return [
    ...(from > start ? [{ text: '… ', hit: false }] : []),
    ...stretches({ list, hits }, from, to),
    ...(to < end ? [{ text: '…', hit: false }] : []),
  ];
}

/** Pieces as text, the hits without the signs around them. */
export function stretches({ list, hits }: Pieces, from: number, to: number): Stretch[] {
  const result: Stretch[] = [];
  const add = (text: string, hit: boolean) => {
    const last = result.at(-1);
    if (last?.hit === hit) last.text += text;
    else if (text) result.push({ text, hit });
  };
  for (let place = from; place < to; place += 1) {
    const piece = list[place] ?? '';
    const [, before = piece, word = '', behind = ''] = wordInPiece.exec(piece) ?? [];
    add(before, false);
    add(word, hits.has(place));
    add(behind, false);
  }
  return result;
}

/** The last run of letters and digits: an article may stand before it (“l’intelligence”). */
const wordInPiece = /^(.*?)([\p{L}\p{M}\p{N}]+(?:[.,٬\u00A0\u202F]\p{N}+)*)([^\p{L}\p{M}\p{N}]*)$/su;
