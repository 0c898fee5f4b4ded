/** Lists the words of the pages of a language, for prefixes, missing accents and typing errors. */
import { memoize } from '../../core/memoize.ts';
import type { ListedWord } from '../../core/search/bundle.ts';
import type { LanguageRules } from '../../core/search/language-rules.ts';
import type { Piece } from '../../core/search/pieces.ts';
import { isHan, type Word } from '../../core/search/words.ts';

/** Lists the words of all pages. Several stems can share a folded form: “résumé” and “résume” are both “resume”. */
export function wordList(pages: readonly (readonly Piece[])[], rules: LanguageRules): ListedWord[] {
  const words = new Map<string, ListedWord>();
  /** @param ofPage words of one page; each spelling counts once */
  const count = (ofPage: ReadonlySet<Word>) => {
    for (const word of new Map(
      [...ofPage].map((each) => [`${each.written} ${each.folded}`, each]),
    ).values()) {
      const key = `${word.folded} ${word.stem}`;
      const listed = words.get(key);
      if (listed) listed.pages += 1;
      else words.set(key, { ...word, pages: 1 });
    }
  };
  // Equal words are mostly one object, so that a set leaves few of them.
  for (const pieces of pages) count(new Set([...new Set(pieces.map(({ word }) => word))].filter(isListed)));
  const listed = new Set([...words.values()].map(({ folded }) => folded));
  for (const pieces of pages) count(compoundsIn(pieces, listed));
  if (rules.romanize) {
    const wordsOf = romanizer(rules.romanize);
    for (const pieces of pages) count(romanizedWordsIn(pieces, wordsOf));
  }
  return [...words.values()].sort(
    (a, b) => compareStrings(a.folded, b.folded) || compareStrings(a.stem, b.stem),
  );
}

const isListed = ({ folded }: Word): boolean => folded !== '' && !isHan(folded);
const compareStrings = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Returns the pairs of words that are also typed as one: “user-centric”, and “trade mark” if “trademark” is listed. */
function compoundsIn(pieces: readonly Piece[], listed: ReadonlySet<string>): ReadonlySet<Word> {
  const compounds = new Map<string, Word>();
  for (const [index, { text, word: first }] of pieces.entries()) {
    const second = pieces[index + 1]?.word;
    if (!second) continue;
    const folded = first.folded + second.folded;
    const isCompound = endsInHyphen(text) || (endsInSpace(text) && listed.has(folded));
    if (isCompound && hasOnlyLetters(first.folded) && hasOnlyLetters(second.folded))
      compounds.set(folded, { folded, stem: `${first.stem} ${second.stem}`, written: folded });
  }
  return new Set(compounds.values());
}

const endsInHyphen = (text: string): boolean => /[-‐‑]/.test(text.charAt(text.length - 1));
const endsInSpace = (text: string): boolean => /[ \u00A0]/.test(text.charAt(text.length - 1));

const hasOnlyLetters = (folded: string): boolean => /^\p{L}{2,}$/u.test(folded) && !isHan(folded);

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
