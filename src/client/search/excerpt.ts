/** Titles and excerpts of a page, with the matching words marked. */
import { pieceSeparator } from '../../core/search/bundle.ts';
import type { Anchor, Fragment } from '../../core/search/pagefind/format.ts';

/** A run of text that is marked as a match, or not. */
export interface TextRun {
  text: string;
  isHit: boolean;
}

/** The pieces of a page, each a word with the characters around it, and the positions of those that match. */
export interface Pieces {
  list: string[];
  hits: ReadonlySet<number>;
}

export const piecesOf = ({ content }: Pick<Fragment, 'content'>): string[] => content.split(pieceSeparator);

/** Returns the position of the first piece after an element. */
export const endOfAnchor = ({ location, length }: Pick<Anchor, 'location' | 'length'>): number =>
  location + length;

/** In units of `textWidth`, enough for two or three lines. */
const excerptWidth = 230;
/** The context before the first match. */
const contextWidth = 40;

/** Returns the width of a text in Latin characters. Chinese ones are wide. */
const textWidth = (text: string): number => text.length + (text.match(/\p{sc=Han}/gu)?.length ?? 0) * 1.5;

/** Returns the stretch between two positions of a page that contains the most matches. */
export function excerpt({ list, hits }: Pieces, start: number, end: number): TextRun[] {
  /** Returns the position that is a width away from another one. */
  const move = (from: number, width: number, step: 1 | -1): number => {
    let position = from;
    for (let remaining = width; position >= start && position <= end; position += step) {
      remaining -= textWidth(list[step > 0 ? position : position - 1] ?? '');
      if (remaining < 0) break;
    }
    return Math.min(Math.max(position, start), end);
  };
  const positions = [...hits].filter((position) => position >= start && position < end).sort((a, b) => a - b);
  const countHits = (from: number) => {
    const to = move(from, excerptWidth, 1);
    return positions.filter((position) => position >= from && position < to).length;
  };
  const densest = positions
    .map((position) => move(position, contextWidth, -1))
    .sort((a, b) => countHits(b) - countHits(a) || a - b)[0];
  const latest = move(end, excerptWidth, -1);
  const from = Math.min(densest ?? start, latest);
  const to = move(from, excerptWidth, 1);
  return [
    ...(from > start ? [{ text: '… ', isHit: false }] : []),
    ...toRuns({ list, hits }, from, to),
    ...(to < end ? [{ text: '…', isHit: false }] : []),
  ];
}

/** Joins pieces. Marks of matches leave out punctuation. */
export function toRuns({ list, hits }: Pieces, from: number, to: number): TextRun[] {
  const runs: TextRun[] = [];
  const add = (text: string, isHit: boolean) => {
    const last = runs.at(-1);
    if (last?.isHit === isHit) last.text += text;
    else if (text) runs.push({ text, isHit });
  };
  for (const [offset, piece] of list.slice(from, to).entries()) {
    const [, before = piece, word = '', after = ''] = wordInPiece.exec(piece) ?? [];
    add(before, false);
    add(word, hits.has(from + offset));
    add(after, false);
  }
  return runs;
}

/** The last run of letters and digits: an article may precede it (“l’intelligence”). */
const wordInPiece =
  /^(.*?)(?<![\p{L}\p{M}\p{N}])([\p{L}\p{M}\p{N}]+(?:[.,٬\u00A0\u202F]\p{N}+)*)([^\p{L}\p{M}\p{N}]*)$/su;
