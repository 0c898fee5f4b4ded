/**
 * The topics of questions about a meeting, however they are phrased: “How do I sign up?” is about registration. The parts that
 * answer contain a term for the topic beside their words; queries about the topic find it.
 */
import { memoizeByObject } from '../../memoize.ts';
import type { LanguageRules } from '../language-rules.ts';
import { findWords, isHan, type WordInText } from '../words.ts';
import { type Topic, topics } from './phrases.ts';

/** Precedes the name of a topic in its term. Pagefind takes it for a letter; no text has it in a word. */
const topicMark = 'ǂ';

export const topicTerm = (topic: Topic): string => topicMark + topic;

/** Marks an element of a page for search as the answer to topics, separated by spaces. */
export const topicAttribute = 'data-topics';

interface Phrase {
  words: WordInText[];
  onlyAtStart: boolean;
  onlyInTexts: boolean;
}

/** The phrases of a language by the stems of their words. */
interface PhraseBook {
  said: Map<string, Topic>;
  /** Phrases of documents, by their folded words. */
  headings: Map<string, Topic>;
  /** The first words of these phrases, folded. Few headings have one. */
  headingStarts: Set<string>;
  asked: Map<string, Topic>;
  asksAtStart: Map<string, Topic>;
  generic: Set<string>;
  questionWords: Set<string>;
  maxWords: number;
  saidPhrases: Readonly<Record<Topic, WordInText[][]>>;
}

const phraseBookOf = memoizeByObject((rules: LanguageRules): PhraseBook => {
  const { said, asked, generic, questionWords } = rules.topics;
  const parse = (list: string): Phrase[] =>
    list.split(',').map((text) => {
      const words = findWords(text, rules);
      return {
        words,
        onlyAtStart: text.trim().startsWith('^'),
        onlyInTexts: text.trim().startsWith('~'),
      };
    });
  const index = (
    lists: Readonly<Record<Topic, string>>,
    isIncluded: (phrase: Phrase) => boolean,
    nameOf = keyOf,
  ) =>
    new Map(
      topics.flatMap((topic) =>
        parse(lists[topic])
          .filter(isIncluded)
          .map(({ words }) => [nameOf(words), topic] as const),
      ),
    );
  const keys = (list: string) => new Set(parse(list).map(({ words }) => keyOf(words)));
  const fillers = keys(generic);
  const headings = index(said, ({ onlyInTexts }) => !onlyInTexts, foldedKeyOf);
  const all = [...Object.values(said), ...Object.values(asked), generic, questionWords].flatMap(parse);
  return {
    said: index(said, ({ words, onlyInTexts }) => !onlyInTexts && !fillers.has(keyOf(words))),
    headings,
    headingStarts: new Set([...headings.keys()].map((key) => key.split(' ', 1)[0] ?? '')),
    asked: index(asked, ({ onlyAtStart }) => !onlyAtStart),
    asksAtStart: index(asked, ({ onlyAtStart }) => onlyAtStart),
    generic: fillers,
    questionWords: keys(questionWords),
    maxWords: Math.max(...all.map(({ words }) => words.length)),
    saidPhrases: Object.fromEntries(
      topics.map((topic) => [topic, parse(said[topic]).map(({ words }) => words)]),
    ) as Record<Topic, WordInText[][]>,
  };
});

const keyOf = (words: readonly WordInText[]): string => words.map(({ word }) => word.stem).join(' ');
const foldedKeyOf = (words: readonly WordInText[]): string => words.map(({ word }) => word.folded).join(' ');

/** Returns the phrases with which documents speak of a topic. */
export const phrasesOf = (topic: Topic, rules: LanguageRules): WordInText[][] =>
  phraseBookOf(rules).saidPhrases[topic];

/**
 * Returns the topics that a heading names, unless most of it is about something else: “Registration and badges”, but
 * not “Speeding up the registration of trademarks”. Other forms of a word count as others: “Participants”.
 */
export function topicsOfHeading(text: string, rules: LanguageRules): Topic[] {
  const { headings, headingStarts, maxWords } = phraseBookOf(rules);
  const words = findWords(text, rules);
  if (!words.some(({ word }) => headingStarts.has(word.folded))) return [];
  const found = new Set<Topic>();
  let topicWords = 0;
  for (let start = 0; start < words.length; ) {
    const phrase = longestPhraseAt(words, start, maxWords, (key) => headings.get(key), foldedKeyOf);
    if (phrase) found.add(phrase.meaning);
    topicWords += phrase?.wordCount ?? 0;
    start += phrase?.wordCount ?? 1;
  }
  const meaningful = words.filter(({ word }) => !rules.stopWords.has(word.folded));
  return topicWords * 2 >= meaningful.length ? [...found] : [];
}

/** The topic of a query. */
export interface AskedTopics {
  topics: Topic[];
  /** The query is a question, or has words that only questions have. */
  isQuestion: boolean;
  /** The words that name the topics. */
  topicWords: WordInText[];
  /** The words that are neither a topic nor generic. Stop words are among them. */
  otherWords: WordInText[];
}

/** @returns `null` if the query is about no topic */
export function findAskedTopics(
  words: readonly WordInText[],
  text: string,
  rules: LanguageRules,
): AskedTopics | null {
  const { said, asked, asksAtStart, generic, questionWords, maxWords } = phraseBookOf(rules);
  const found = new Set<Topic>();
  const topicWords: WordInText[] = [];
  const otherWords: WordInText[] = [];
  let isQuestion =
    /[?？؟]/.test(text) ||
    words.some((_, at) => longestPhraseAt(words, at, maxWords, (key) => questionWords.has(key) || undefined));
  const isSeparate = separateCharacterTest(text);
  for (let start = 0; start < words.length; ) {
    const topic = longestPhraseAt(
      words,
      start,
      maxWords,
      (key) => asked.get(key) ?? said.get(key) ?? (start === 0 ? asksAtStart.get(key) : undefined),
    );
    const filler = longestPhraseAt(words, start, maxWords, (key, wordCount) =>
      (generic.has(key) || questionWords.has(key)) && (wordCount > 1 || isSeparate(words[start]))
        ? true
        : undefined,
    );
    if (start === 0 && topic && asksAtStart.has(keyOf(words.slice(0, topic.wordCount)))) isQuestion = true;
    const wordCount = topic?.wordCount ?? filler?.wordCount ?? 1;
    if (topic) {
      found.add(topic.meaning);
      topicWords.push(...words.slice(start, start + wordCount));
    } else if (!filler) otherWords.push(...words.slice(start, start + wordCount));
    start += wordCount;
  }
  return found.size > 0 ? { topics: [...found], isQuestion, topicWords, otherWords } : null;
}

/** Returns the test whether a Chinese character is a word by itself: 开 is, in 会议什么时候开, but not in 公开. */
function separateCharacterTest(text: string): (word: WordInText | undefined) => boolean {
  if (!/\p{sc=Han}/u.test(text)) return () => true;
  const segments = new Intl.Segmenter('zh', { granularity: 'word' }).segment(text);
  const single = new Set(
    [...segments].filter(({ segment }) => segment.length === 1).map(({ index }) => index),
  );
  return (word) => word !== undefined && (!isHan(word.word.folded) || single.has(word.start));
}

function longestPhraseAt<Meaning>(
  words: readonly WordInText[],
  start: number,
  maxWords: number,
  meaningOf: (key: string, wordCount: number) => Meaning | undefined,
  nameOf = keyOf,
): { wordCount: number; meaning: Meaning } | null {
  for (let wordCount = Math.min(maxWords, words.length - start); wordCount > 0; wordCount -= 1) {
    const meaning = meaningOf(nameOf(words.slice(start, start + wordCount)), wordCount);
    if (meaning !== undefined) return { wordCount, meaning };
  }
  return null;
}
