/** The words of the texts in one language: finds those that a typed word matches, or was meant to be. */
import { type ListedWord, type PagesTable, parseWordLine, wordListName } from '../../core/search/bundle.ts';
import { termToStem, type Word } from '../../core/search/words.ts';
import { editCosts } from './corrections/typing-errors.ts';
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
  /** Returns the words of the texts that differ by typing errors (two in a long word), the likeliest first. */
  corrections(word: Word): Promise<ListedWord[]>;
  contains(folded: string): Promise<boolean>;
  /** Returns the numbers of the shards that contain a term: all of them for a term that the lists of words lack. */
  holdersOf(term: string): Promise<readonly number[]>;
}

/** Shorter stems are the start of too many words: “art” should not find “article”. */
const minPrefixStemLength = 4;
const minCorrectedLength = 4;
/** Up to this length, a word with another first letter is another word. */
const maxShortLength = 5;
const minLengthForTwoErrors = 8;
const maxCorrections = 6;

/** @param table names the lists of words in the bundle, and the shards */
export function openVocabulary(
  bundle: string,
  { words: listNames, shards: older = [] }: Pick<PagesTable, 'words' | 'shards'>,
): Vocabulary {
  const allShards = [...older.keys(), older.length];
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
    async holdersOf(term) {
      const stem = termToStem(term);
      if (older.length === 0 || stem === null) return allShards;
      const words = (await loadList(wordListName(stem))).filter((word) => word.stem === stem);
      if (words.some(({ shards }) => !shards)) return allShards;
      const holders = new Set(words.flatMap(({ shards = [] }) => shards));
      return [...holders].sort((a, b) => a - b);
    },
    corrections: memoizeAsync(
      async (word: Word) => {
        if (word.folded.length < minCorrectedLength || /\d/.test(word.folded)) return [];
        const sameInitial = await loadList(wordListName(word.folded));
        const corrections = findCorrections(word, sameInitial, 1);
        if (corrections.length > 0 || word.folded.length <= maxShortLength) return corrections;
        const all = (await Promise.all(listNames.map(loadList))).flat();
        const withOtherInitial = findCorrections(word, all, 1);
        if (withOtherInitial.length > 0 || word.folded.length < minLengthForTwoErrors)
          return withOtherInitial;
        return findCorrections(word, all, 2);
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

/** Returns the words with the fewest and likeliest typing errors, then those that more pages contain; one for each stem. */
function findCorrections(word: Word, list: readonly ListedWord[], maxErrors: number): ListedWord[] {
  const candidates = list
    .filter((listed) => listed.folded.length >= minCorrectedLength)
    .map((listed) => ({ listed, cost: correctionCost(word, listed, maxErrors) }))
    .filter(({ cost }) => Number.isFinite(cost))
    .sort((a, b) => a.cost - b.cost || b.listed.pages - a.listed.pages);
  const byStem = new Map<string, ListedWord>();
  for (const { listed } of candidates) if (!byStem.has(listed.stem)) byStem.set(listed.stem, listed);
  return [...byStem.values()].slice(0, maxCorrections);
}

/** The ending of a word may differ too, but a word with the typed ending is likelier. */
const otherEndingCost = 1.05;

function correctionCost({ folded, stem, written }: Word, listed: ListedWord, maxErrors: number): number {
  const isArabic = /^\p{sc=Arabic}/u.test(folded);
  const typedForms = isArabic ? new Set([folded, written]) : [folded];
  const meantForms = isArabic ? [listed.folded, arabicArticle + listed.folded] : [listed.folded];
  const costs: number[] = [];
  for (const typed of typedForms)
    for (const meant of meantForms) {
      const { complete, withoutEndings } = editCosts(typed, meant, maxErrors);
      costs.push(complete);
      if (!isArabic && maxErrors === 1) costs.push(otherEndingCost + withoutEndings);
    }
  if (stem.length >= minCorrectedLength && listed.stem.length >= minCorrectedLength)
    costs.push(otherEndingCost + editCosts(stem, listed.stem, maxErrors).complete);
  return Math.min(...costs);
}
