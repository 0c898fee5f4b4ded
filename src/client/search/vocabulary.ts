/** The words of the texts in one language: which of them a typed word means, and which it may have been meant for. */
import { type ListedWord, type PagesTable, parseWordLine, wordListName } from '../../core/search/bundle.ts';
import type { Word } from '../../core/search/words.ts';
import { readPacked } from './gunzip.ts';
import { once } from './memoize-async.ts';

interface Meant {
  /** Stems of the word itself: of all its forms, with or without its accents. */
  exact: string[];
  /** Stems of words that begin like it. */
  wider: string[];
}

export interface Vocabulary {
  /** @param open whether the word may go on */
  meant(word: Pick<Word, 'folded' | 'stem'>, open: boolean): Promise<Meant>;
  /** Words of the texts that are one slip away, the likeliest first. */
  corrections(word: Word): Promise<ListedWord[]>;
  has(fold: string): Promise<boolean>;
}

/** Shorter words begin too many others: “art” is not to find “article”. */
const shortestStem = 4;
const shortestTypo = 4;
/** So many words are tried in place of one. */
const most = 3;

export function openVocabulary(bundle: string, { words }: Pick<PagesTable, 'words'>): Vocabulary {
  const load = once((name: string) =>
    words.includes(name) ? readList(`${bundle}words/${name}.packed`) : Promise.resolve([]),
  );
  return {
    async meant({ folded, stem }, open) {
      const names = new Set([wordListName(folded), wordListName(stem)]);
      const list = (await Promise.all([...names].map(load))).flat();
      const begins = (word: ListedWord) =>
        (open && folded.length > 1 && word.folded.startsWith(folded)) ||
        (stem.length >= shortestStem && word.stem.startsWith(stem) && !/^\d/.test(stem));
      const exact = new Set(
        list.filter((word) => joined(word.stem) === stem || word.folded === folded).map((word) => word.stem),
      );
      const wider = new Set(list.filter(begins).map((word) => word.stem));
      return { exact: [...exact], wider: [...wider].filter((each) => !exact.has(each)) };
    },
    async has(fold) {
      return (await load(wordListName(fold))).some((word) => word.folded === fold);
    },
    corrections: once(
      async (word: Word) => {
        if (word.folded.length < shortestTypo || /\d/.test(word.folded)) return [];
        const near = nearest(word, await load(wordListName(word.folded)));
        return near.length > 0 ? near : nearest(word, (await Promise.all(words.map(load))).flat());
      },
      ({ written }) => written,
    ),
  };
}

/** “startup” is also “start-ups”, which has two stems. */
const joined = (stems: string): string => stems.replace(' ', '');

const readList = async (address: string): Promise<ListedWord[]> =>
  (await readPacked(address)).split('\n').map(parseWordLine);

/** Words are listed without the Arabic article; with a slip in it, it is not known for one. */
const article = 'ال';

/** A slip in the word itself comes before one in its stem; then what more pages have. */
function nearest({ folded, stem }: Word, list: readonly ListedWord[]): ListedWord[] {
  const isArabic = /\p{sc=Arabic}/u.test(folded);
  const slips = (word: ListedWord) =>
    isOneSlip(folded, word.folded) || (isArabic && isOneSlip(folded, article + word.folded))
      ? 2
      : stem.length >= shortestTypo && isOneSlip(stem, word.stem)
        ? 1
        : 0;
  const near = list
    .filter((word) => word.folded.length >= shortestTypo - 1)
    .map((word) => ({ word, slips: slips(word) }))
    .filter(({ slips }) => slips > 0)
    .sort((a, b) => b.slips - a.slips || b.word.pages - a.word.pages);
  const unique = new Map(near.map(({ word }) => [word.stem, word]));
  return [...unique.values()].slice(0, most);
}

/** Whether one letter is missing, too many, another one, or has changed places with its neighbour. */
function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const endAlike = (inA: number, inB: number) => a.slice(at + inA) === b.slice(at + inB);
  return (
    endAlike(1, 1) ||
    endAlike(0, 1) ||
    endAlike(1, 0) ||
    (a[at] === b[at + 1] && a[at + 1] === b[at] && endAlike(2, 2))
  );
}
