/** Splits what a reader typed into clauses for the index. Words go the same way as those of the texts (`words.ts`). */
import type { Language } from '../model/languages.ts';
import { toLatinDigits } from '../text/strings.ts';
import type { LanguageRules } from './language-rules.ts';
import { expandDates } from './query-dates.ts';
import { type AskedTopics, findAskedTopics } from './topics/topics.ts';
import { findWords, isHan, type WordInText } from './words.ts';

export interface Query {
  /** The typed text, with dates in the words of the language. The offsets of words refer to it. */
  text: string;
  clauses: Clause[];
  /** All words in order, including stop words. */
  words: WordInText[];
  question: Question | null;
}

/** A question about a meeting. */
export interface Question extends Pick<AskedTopics, 'topics' | 'isQuestion' | 'topicWords'> {
  /** Other words that the answer must contain: “Geneva” of “When is the meeting in Geneva?”. */
  clauses: Clause[];
}

/** One word, or several that belong together: quoted, or written without spaces (“machine-readable”, “SCP/36/3”, Chinese). */
export interface Clause {
  words: WordInText[];
  isQuoted: boolean;
  /** The last word may be incomplete, because it is the last one typed. */
  isPrefix: boolean;
}

export function parseQuery(typed: string, language: Language, rules: LanguageRules): Query {
  const text = expandDates(toLatinDigits(typed.normalize('NFKC')), language);
  const words = findWords(text, rules);
  const clauses = groupIntoClauses(words, text);
  const withoutStopWords = clauses.filter(
    (clause) => clause.isQuoted || !clause.words.every(({ word }) => rules.stopWords.has(word.folded)),
  );
  const searched = withoutStopWords.length > 0 ? withoutStopWords : clauses;
  const last = searched.at(-1);
  const lastWord = last?.words.at(-1);
  if (last && lastWord && !last.isQuoted && lastWord === words.at(-1))
    last.isPrefix = !shortAbbreviation.test(text.slice(lastWord.start, lastWord.end));
  return { text, clauses: searched, words, question: parseQuestion(words, text, rules) };
}

/** Removes Chinese words that say nothing: “什么是水印” becomes “水印”. Returns the text if nothing else is in it. */
export function withoutHanStopWords(text: string, { stopWords }: LanguageRules): string {
  if (!/\p{sc=Han}/u.test(text) || quotation.test(text)) return text;
  const segments = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)];
  const meaningful = segments
    .map(({ segment }) => (stopWords.has(segment) && isHan(segment.charAt(0)) ? ' ' : segment))
    .join('')
    .trim();
  return meaningful === '' || segments.length < 2 ? text : meaningful;
}

/** “AI” is no start of “aide”. */
const shortAbbreviation = /^\p{Lu}{2,4}$/u;

function parseQuestion(words: readonly WordInText[], text: string, rules: LanguageRules): Question | null {
  const asked = findAskedTopics(words, text, rules);
  if (!asked) return null;
  const isMeaningful = ({ word }: WordInText) => !rules.stopWords.has(word.folded);
  return {
    ...asked,
    topicWords: asked.topicWords.filter(isMeaningful),
    clauses: groupIntoClauses(asked.otherWords.filter(isMeaningful), text),
  };
}

const quotation = /["“”„«「『]([^"“”„«»「」『』]+)(["“”»」』])/;

function groupIntoClauses(words: readonly WordInText[], text: string): Clause[] {
  const quotes = [...text.matchAll(new RegExp(quotation, 'g'))].map(({ 0: match, index }) => ({
    start: index,
    end: index + match.length,
  }));
  const quoteAround = ({ start }: WordInText) =>
    quotes.find((quote) => start >= quote.start && start < quote.end);
  const clauses: Clause[] = [];
  let previous: WordInText | undefined;
  for (const word of words) {
    const quote = quoteAround(word);
    const continuesClause =
      previous &&
      (quote ? quote === quoteAround(previous) : !quoteAround(previous) && areJoined(previous, word, text));
    if (continuesClause) clauses.at(-1)?.words.push(word);
    else clauses.push({ words: [word], isQuoted: Boolean(quote), isPrefix: false });
    previous = word;
  }
  return clauses;
}

/** Tests whether two words belong together: in a run of Chinese, a word with a hyphen or point, or a symbol such as “C. 9284”. */
function areJoined(first: WordInText, second: WordInText, text: string): boolean {
  const between = text.slice(first.end, second.start);
  if (between === '') return isHan(first.word.folded) || isHan(second.word.folded);
  if (/^[-‐‑/._:]+$/.test(between)) return true;
  return /^\.\s+$/.test(between) && /^[a-z]{1,4}$/.test(first.word.folded) && /^\d/.test(second.word.folded);
}
