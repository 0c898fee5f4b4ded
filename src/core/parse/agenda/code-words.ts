/** The code words of an item that are neither its id nor a kind: how each is written, and what it says about the item. */
import type { ParsedItem } from '../../model/model.ts';

export type CodeWordFields = Pick<ParsedItem, 'of'>;

interface CodeWord {
  /** The whole word, without white space around it. */
  form: RegExp;
  /** Returns the field that the word fills. @param value what the group of `form` contains */
  read: (value: string) => CodeWordFields;
}

/** By the word with which each begins. */
const codeWords: Readonly<Record<string, CodeWord>> = {
  of: { form: /^of\s+#?(\S+)$/, read: (panel) => ({ of: panel }) },
};

/** Words that begin a code word, also one whose form is not valid. */
const openingWords = ['in', ...Object.keys(codeWords)];

export const isOpeningWord = (word: string): boolean => openingWords.includes(word);

const openingWordOf = (code: string): string => /^\S*/.exec(code.trim())?.[0] ?? '';

/** Returns what a code word says about its item; `undefined` for other words. */
export function readCodeWord(code: string): CodeWordFields | undefined {
  const { form, read } = codeWords[openingWordOf(code)] ?? {};
  const [, value] = form?.exec(code.trim()) ?? [];
  return value === undefined ? undefined : read?.(value);
}

/** Tests for code that begins as a code word with a value, such as `of #panel-1`, whatever follows. */
export const beginsAsCodeWord = (code: string): boolean =>
  /^\s*\S+\s/.test(code) && isOpeningWord(openingWordOf(code));

/** Tests for a code word that names something by an id with its sign: `of #panel-1`. */
export const isCodeWordWithId = (code: string): boolean =>
  readCodeWord(code) !== undefined && /\s#\S+$/.test(code.trim());
