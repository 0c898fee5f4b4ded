/**
 * Lists the words of the pages of a language, for prefixes, missing accents and typing errors. The words of each shard
 * are counted on their own, so that a build counts only those of shards that have changed.
 */
import { memoize } from '../../core/memoize.ts';
import type { ListedWord } from '../../core/search/bundle.ts';
import type { LanguageRules } from '../../core/search/language-rules.ts';
import type { Piece } from '../../core/search/pieces.ts';
import { isHan, type Word } from '../../core/search/words.ts';

interface CountedWord extends ListedWord {
  /** Number of the first page that contains it, whose spelling is listed. */
  firstPage: number;
}

/** The words of the pages of a shard. */
export interface ShardWords {
  words: CountedWord[];
  /** Pairs of words with a hyphen, which are also typed as one: “user-centric”. */
  compounds: CountedWord[];
  /**
   * Pairs of words with a space, which are typed as one if a shard also writes them so: “trade mark”, “trademark”. A
   * line for each pair, with tabs between its fields, because there are many.
   */
  pairs: string;
  /** Chinese words in Latin letters. */
  romanized: CountedWord[];
}

/**
 * Counts the words of the pages of a shard.
 *
 * @param isOnly there is no other shard, so that only pairs that this one also writes as one are needed
 */
export function countWords(
  pages: readonly (readonly Piece[])[],
  rules: LanguageRules,
  isOnly: boolean,
): ShardWords {
  const words = counter();
  for (const [number, pieces] of pages.entries())
    for (const { word } of pieces) if (isListed(word)) words.add(word, number);
  const listed = isOnly ? new Set(words.list().map(({ folded }) => folded)) : null;
  const compounds = counter(keyOf);
  const pairs = counter(keyOf);
  for (const [number, pieces] of pages.entries()) {
    const found = compoundsIn(pieces, listed);
    for (const word of found.hyphenated) compounds.add(word, number);
    for (const word of found.spaced) pairs.add(word, number);
  }
  const romanized = counter(keyOf);
  if (rules.romanize) {
    const wordsOf = romanizer(rules.romanize);
    for (const [number, pieces] of pages.entries())
      for (const word of romanizedWordsIn(pieces, wordsOf)) romanized.add(word, number);
  }
  return {
    words: words.list(),
    compounds: compounds.list(),
    pairs: pairs.list().map(formatPair).join('\n'),
    romanized: romanized.list(),
  };
}

const keyOf = ({ folded, stem }: Pick<Word, 'folded' | 'stem'>): string => `${folded} ${stem}`;

/**
 * Counts the pages that contain each word; each spelling on a page counts once.
 *
 * @param spellingOf returns what is the same for equal spellings. Default: the word, because equal words are one object
 */
function counter(spellingOf: (word: Word) => unknown = (word) => word) {
  const counted = new Map<string, CountedWord>();
  const spellings = new Map<unknown, { ofWord: CountedWord; lastPage: number }>();
  const addSpelling = (word: Word, firstPage: number) => {
    const key = keyOf(word);
    const ofWord = counted.get(key) ?? { ...word, pages: 0, firstPage };
    counted.set(key, ofWord);
    return { ofWord, lastPage: -1 };
  };
  return {
    /** Counts a word on a page. Pages are counted one after the other. */
    add(word: Word, page: number): void {
      const key = spellingOf(word);
      const spelling = spellings.get(key) ?? addSpelling(word, page);
      if (spelling.lastPage === page) return;
      if (spelling.lastPage === -1) spellings.set(key, spelling);
      spelling.lastPage = page;
      spelling.ofWord.pages += 1;
    },
    list: () => [...counted.values()],
  };
}

const formatPair = ({ folded, stem, pages, firstPage }: CountedWord): string =>
  [folded, stem, pages, firstPage].join('\t');

/** Yields the pairs of words that a shard also writes as one. */
function* compoundsOfPairs(pairs: string, listed: ReadonlySet<string>): Generator<CountedWord> {
  if (pairs === '') return;
  for (const line of pairs.split('\n')) {
    const folded = line.slice(0, line.indexOf('\t'));
    if (!listed.has(folded)) continue;
    const [, stem = '', pages, firstPage] = line.split('\t');
    yield { folded, stem, written: folded, pages: Number(pages), firstPage: Number(firstPage) };
  }
}

// ---- All shards ---------------------------------------------------------------------------------------

export interface CountedShard extends ShardWords {
  /** Addresses of its pages. */
  urls: readonly string[];
}

/** Lists the words of all shards. Several stems can share a folded form: “résumé” and “résume” are both “resume”. */
export function wordList(shards: readonly CountedShard[]): ListedWord[] {
  const listed = new Set(shards.flatMap(({ words }) => words.map(({ folded }) => folded)));
  const merged = new Map<string, MergedWord>();
  for (const [number, shard] of shards.entries()) {
    const { words, compounds, pairs, romanized } = shard;
    for (const word of [...words, ...compounds, ...compoundsOfPairs(pairs, listed), ...romanized])
      addToMerged(merged, word, number, shard);
  }
  return [...merged.values()]
    .map(({ folded, stem, written, pages, shards: numbers }) => {
      const isEverywhere = numbers.length === shards.length;
      return { folded, stem, written, pages, ...(!isEverywhere && { shards: numbers }) };
    })
    .sort((a, b) => compareStrings(a.folded, b.folded) || compareStrings(a.stem, b.stem));
}

interface MergedWord extends ListedWord {
  /** Address of the first page that contains it. */
  firstUrl: string;
  shards: number[];
}

function addToMerged(
  merged: Map<string, MergedWord>,
  word: CountedWord,
  number: number,
  { urls }: CountedShard,
): void {
  const firstUrl = urls[word.firstPage] ?? '';
  const found: MergedWord = { ...word, firstUrl, shards: [number] };
  const key = keyOf(word);
  const known = merged.get(key);
  if (!known) {
    merged.set(key, found);
    return;
  }
  known.pages += found.pages;
  if (known.shards.at(-1) !== number) known.shards.push(number);
  if (firstUrl < known.firstUrl) Object.assign(known, { written: found.written, firstUrl });
}

// ---- The words of a page ------------------------------------------------------------------------------

const isListed = ({ folded }: Word): boolean => folded !== '' && !isHan(folded);
const compareStrings = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Returns the pairs of words that may also be typed as one.
 *
 * @param listed the words that are written as one; `null` if they are not known
 */
function compoundsIn(
  pieces: readonly Piece[],
  listed: ReadonlySet<string> | null,
): { hyphenated: Set<Word>; spaced: Set<Word> } {
  const hyphenated = new Set<Word>();
  const spaced = new Set<Word>();
  for (const [index, { text, word: first }] of pieces.entries()) {
    const second = pieces[index + 1]?.word;
    if (!second) continue;
    const isHyphenated = endsInHyphen(text);
    if (!isHyphenated && !endsInSpace(text)) continue;
    const folded = first.folded + second.folded;
    if (!isHyphenated && listed && !listed.has(folded)) continue;
    if (!hasOnlyLetters(first.folded) || !hasOnlyLetters(second.folded)) continue;
    (isHyphenated ? hyphenated : spaced).add({
      folded,
      stem: `${first.stem} ${second.stem}`,
      written: folded,
    });
  }
  return { hyphenated, spaced };
}

const endsInHyphen = (text: string): boolean => '-‐‑'.includes(text.at(-1) ?? ' ');
const endsInSpace = (text: string): boolean => ' \u00A0'.includes(text.at(-1) ?? '-');

const hasOnlyLetters = memoize((folded: string): boolean => /^\p{L}{2,}$/u.test(folded) && !isHan(folded));

/** Returns the Chinese words, listed as people type them in Latin letters. */
function romanizedWordsIn(
  pieces: readonly Piece[],
  wordsOf: (run: string) => readonly Word[],
): ReadonlySet<Word> {
  return new Set([...new Set(hanRuns(pieces))].flatMap((run) => wordsOf(run)));
}

/** Returns a function that romanizes the words of a run of Chinese characters, each word once. */
function romanizer(romanize: (word: string) => string[]): (run: string) => readonly Word[] {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  const romanizeWord = memoize((written: string): readonly Word[] =>
    romanize(written).map((folded) => ({ folded, stem: [...written].join(' '), written })),
  );
  return memoize((run: string): readonly Word[] =>
    wordsOfRun([...segmenter.segment(run)].map(({ segment }) => segment)).flatMap((word) =>
      romanizeWord(word),
    ),
  );
}

/** Characters that are words by themselves. */
const grammaticalCharacters = /^[的了和是在与及或为对等中上下不有将以其由从到被把让向于而且也都就还并]$/;

/**
 * Returns the words of a run, and single characters with what follows, which may be words that the segmenter does not
 * know.
 */
const wordsOfRun = (segments: readonly string[]): string[] =>
  segments.flatMap((segment, at) => {
    if (segment.length > 1) return [segment];
    const words: string[] = [];
    for (let length = 2; length <= maxJoinedSegments; length += 1) {
      const joined = segments.slice(at, at + length);
      if (joined.length < length || joined.some((each) => grammaticalCharacters.test(each))) break;
      words.push(joined.join(''));
      if ((joined.at(-1) ?? '').length > 1) break;
    }
    return words;
  });

const maxJoinedSegments = 3;

/** Returns the runs of Chinese characters without punctuation between them. */
const hanRuns = (pieces: readonly Piece[]): string[] =>
  pieces
    .map(({ text, word }) => {
      if (!isHan(word.folded)) return ' ';
      const isFollowed = isHan(text.at(-1) ?? '');
      return isFollowed ? word.folded : `${word.folded} `;
    })
    .join('')
    .split(' ')
    .filter(Boolean);
