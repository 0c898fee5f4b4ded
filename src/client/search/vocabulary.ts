/** The words of the texts in one language: finds those that a typed word matches, or was meant to be. */
import { type ListedWord, type PagesTable, parseWordLine, wordListName } from '../../core/search/bundle.ts';
import type { Word } from '../../core/search/words.ts';
import { fetchGzipText } from './fetch-gzip.ts';
import { memoizeAsync } from './memoize-async.ts';

interface MatchingStems {
  /** Stems of the word itself: all its forms, with or without accents. */
  exact: string[];
  /** Stems of words that start like it. */
  wider: string[];
}

export interface Vocabulary {
  /** @param isPrefix the word may be incomplete */
  lookUp(word: Pick<Word, 'folded' | 'stem'>, isPrefix: boolean): Promise<MatchingStems>;
  /** Returns the words of the texts that differ by one typing error, the likeliest first. */
  corrections(word: Word): Promise<ListedWord[]>;
  contains(folded: string): Promise<boolean>;
}

/** Shorter stems are the start of too many words: “art” should not find “article”. */
const minPrefixStemLength = 4;
const minCorrectedLength = 4;
const maxCorrections = 3;

/** @param table names the lists of words in the bundle */
export function openVocabulary(bundle: string, { words: listNames }: Pick<PagesTable, 'words'>): Vocabulary {
  const loadList = memoizeAsync((name: string) =>
    listNames.includes(name) ? fetchWordList(`${bundle}words/${name}.packed`) : Promise.resolve([]),
  );
  return {
    async lookUp({ folded, stem }, isPrefix) {
      const names = new Set([wordListName(folded), wordListName(stem)]);
      const list = (await Promise.all([...names].map(loadList))).flat();
      const isWider = (word: ListedWord) =>
        (isPrefix && folded.length > 1 && word.folded.startsWith(folded)) ||
        (stem.length >= minPrefixStemLength && word.stem.startsWith(stem) && !/^\d/.test(stem));
      const exact = new Set(
        list
          .filter((word) => joinStems(word.stem) === stem || word.folded === folded)
          .map((word) => word.stem),
      );
      const wider = new Set(list.filter(isWider).map((word) => word.stem));
      return { exact: [...exact], wider: [...wider].filter((each) => !exact.has(each)) };
    },
    async contains(folded) {
      return (await loadList(wordListName(folded))).some((word) => word.folded === folded);
    },
    corrections: memoizeAsync(
      async (word: Word) => {
        if (word.folded.length < minCorrectedLength || /\d/.test(word.folded)) return [];
        const sameInitial = findCorrections(word, await loadList(wordListName(word.folded)));
        if (sameInitial.length > 0) return sameInitial;
        return findCorrections(word, (await Promise.all(listNames.map(loadList))).flat());
      },
      ({ written }) => written,
    ),
  };
}

/** Joins the two stems of a word that texts write as one or as two: “startup”, “start-ups”. */
const joinStems = (stems: string): string => stems.replace(' ', '');

const fetchWordList = async (address: string): Promise<ListedWord[]> =>
  (await fetchGzipText(address)).split('\n').map(parseWordLine);

/** Words are listed without the Arabic article, which is not recognized before a word with a typing error. */
const arabicArticle = 'ال';

/** Returns words with an error in the word itself before those with one in the stem, then those that more pages contain. */
function findCorrections({ folded, stem }: Word, list: readonly ListedWord[]): ListedWord[] {
  const isArabic = /\p{sc=Arabic}/u.test(folded);
  const rankOf = (word: ListedWord) =>
    isOneEditApart(folded, word.folded) || (isArabic && isOneEditApart(folded, arabicArticle + word.folded))
      ? 2
      : stem.length >= minCorrectedLength && isOneEditApart(stem, word.stem)
        ? 1
        : 0;
  const candidates = list
    .filter((word) => word.folded.length >= minCorrectedLength - 1)
    .map((word) => ({ word, rank: rankOf(word) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank || b.word.pages - a.word.pages);
  const byStem = new Map(candidates.map(({ word }) => [word.stem, word]));
  return [...byStem.values()].slice(0, maxCorrections);
}

/** Tells whether one letter is missing, extra, wrong, or has changed places with its neighbour. */
function isOneEditApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const restIsEqual = (skipInA: number, skipInB: number) =>
    a.slice(start + skipInA) === b.slice(start + skipInB);
  return (
    restIsEqual(1, 1) ||
    restIsEqual(0, 1) ||
    restIsEqual(1, 0) ||
    (a[start] === b[start + 1] && a[start + 1] === b[start] && restIsEqual(2, 2))
  );
}
