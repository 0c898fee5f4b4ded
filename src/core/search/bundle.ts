/** The files of a language's bundle that are not Pagefind's own: `src/shell/search-bundle.ts` writes what the browser reads. */

import type { Language } from '../model/languages.ts';

/** Pagefind's files begin with these bytes when they are unpacked. */
export const pagefindSignature = 'pagefind_dcd';

/** `pages.packed`: what the index is called, and what narrows and sorts results, for each page of it. */
export interface PagesTable {
  /** What Pagefind calls the index, in the names of its files; `null` where no page is in it. */
  index: string | null;
  /** Ids of the meetings. */
  meetings: string[];
  types: string[];
  /** Code points, in hexadecimal, for which there is a list of words. */
  words: string[];
  /** Id in the index; meeting and type, as places in the lists above; ISO 8601 date; name of the document, if it is one. */
  pages: [id: string, meeting: number, type: number, date: string, document: string][];
}

/** A word of the texts: a line of `words/<code point>.packed`, its parts parted by tabs. */
export interface ListedWord {
  fold: string;
  /** Stems, parted by a blank: a word that the texts also write as two has two. Empty where it is the fold. */
  stem: string;
  /** How many pages have it. Empty for one. */
  pages: number;
  /** As it is spelt. Empty where that is the fold. */
  written: string;
}

export const wordLine = ({ fold, stem, pages, written }: ListedWord): string =>
  [fold, stem === fold ? '' : stem, pages === 1 ? '' : pages, written === fold ? '' : written]
    .join('\t')
    .trimEnd();

export function listedWord(line: string): ListedWord {
  const [fold = '', stem = '', pages = '', written = ''] = line.split('\t');
  return { fold, stem: stem || fold, pages: Number(pages || 1), written: written || fold };
}

/** Words stand together by the letter that they begin with. */
export const listOf = (fold: string): string => (fold.codePointAt(0) ?? 0).toString(16);

/** `glossary.packed`, the reviewed list, and `titles.packed`, the titles of the site: what is called so in one language is called so in another. */
export type Glossary = Partial<Record<Language, string>>[];

/** Id of the heading of a page in the index. No part of a document can have it. */
export const titleId = '-title';

/** The symbol of the document itself, as against one that its text names. */
export const symbolMark = 'data-pagefind-meta="symbol"';
