/**
 * The files of a language's search bundle, beside those of Pagefind: `src/shell/build/search/bundle.ts` writes what the
 * browser reads.
 */
import type { Language } from '../model/languages.ts';
import type { IndexHead } from './pagefind/format.ts';

/** Separates the pieces in the text of a fragment. Readers do not see it, and texts are indexed without it. */
export const pieceSeparator = '\u200B';

/**
 * `pages.packed`: the head of the index, and the properties of its pages by which results are narrowed and sorted. Each
 * shard has one; that of the newest shard, which is at the address of the bundle, also describes the others.
 */
export interface PagesTable {
  /** The older shards, the oldest first. Not there if there is only one. */
  shards?: ShardHead[];
  /** `null` for an index without pages. */
  index: IndexHead | null;
  /** Ids of the meetings. */
  meetings: string[];
  types: string[];
  /** Code points, in hexadecimal, for which there is a list of words. */
  words: string[];
  /** In the order of the index: id in the index; positions of meeting and type in the lists above; ISO 8601 date; name of the document, or empty. */
  pages: [id: string, meeting: number, type: number, date: string, document: string][];
}

/** The properties of a shard that a search reads before it opens the shard. */
export interface ShardHead {
  /** Folder below that of the bundle, with a slash at the end. */
  folder: string;
  pageCount: number;
  /** Number of words of all its pages. */
  wordCount: number;
  chunks: IndexHead['chunks'];
}

/** A word of the texts: a line of `words/<code point>.packed`, with tabs between its fields. */
export interface ListedWord {
  /** As listed and typed. */
  folded: string;
  /** Stems, separated by spaces: two for a word that the texts also write as two. Left empty if equal to `folded`. */
  stem: string;
  /** Number of pages that contain it. Left empty if 1. */
  pages: number;
  /** As spelt. Left empty if equal to `folded`. */
  written: string;
  /** Numbers of the shards that contain it, in ascending order, in base 36 and separated by spaces. Left empty for all. */
  shards?: readonly number[];
}

export const formatWordLine = ({ folded, stem, pages, written, shards = [] }: ListedWord): string =>
  [
    folded,
    stem === folded ? '' : stem,
    pages === 1 ? '' : pages,
    written === folded ? '' : written,
    shards.map((number) => number.toString(shardNumberBase)).join(' '),
  ]
    .join('\t')
    .trimEnd();

export function parseWordLine(line: string): ListedWord {
  const [folded = '', stem, pages, written, shards] = line.split('\t');
  return {
    folded,
    stem: stem || folded,
    pages: Number(pages || 1),
    written: written || folded,
    ...(shards && { shards: shards.split(' ').map((number) => Number.parseInt(number, shardNumberBase)) }),
  };
}

const shardNumberBase = 36;

/** Returns the name of the list that contains a word: the code point of its first letter, in hexadecimal. */
export const wordListName = (folded: string): string => (folded.codePointAt(0) ?? 0).toString(16);

/**
 * Terms with their counterparts in other languages: `glossary.packed` holds the reviewed ones, `titles.packed` the
 * titles of the site.
 */
export type Glossary = readonly Partial<Record<Language, string>>[];

/** Ids in the index of what results show apart from the text. No part of a document can have them. */
export const titleId = '-title';
export const symbolId = '-symbol';
export const dateId = '-date';
/** @param item id of an agenda item */
export const timeId = (item: string): string => `-time-${item}`;
export const kindsId = (item: string): string => `-kinds-${item}`;

/** Marks the symbol of a document itself, as opposed to one that its text mentions. */
export const symbolAttribute = 'data-pagefind-meta="symbol"';
