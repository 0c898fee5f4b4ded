/** The code words of an item that are neither its id nor a kind: how each is written, and what it says about the item. */
import type { ParsedItem } from '../../model/model.ts';

export type CodeWordFields = Pick<ParsedItem, 'of' | 'room' | 'closed' | 'agendaItems'>;

interface CodeWord {
  /** The whole word, without white space around it. */
  form: RegExp;
  /** Returns the field that the word fills. @param value what the group of `form` contains */
  read: (value: string) => CodeWordFields;
}

/** Code words with a value, by the word with which each begins. */
const codeWords: Readonly<Record<string, CodeWord>> = {
  of: { form: /^of\s+#?(\S+)$/, read: (panel) => ({ of: panel }) },
  items: {
    form: /^items\s+(#?[^\s,]+(?:[\s,]+#?[^\s,]+)*)$/,
    read: (ids) => ({ agendaItems: ids.split(/[\s,]+/).map((id) => id.replace(/^#/, '')) }),
  },
  in: { form: /^in\s+#?(\S+)$/, read: (room) => ({ room }) },
};

/** Code words without a value. */
const flags: Readonly<Record<string, CodeWordFields>> = { closed: { closed: true } };

export const flagWords: readonly string[] = Object.keys(flags);

export const isFlag = (word: string): boolean => Object.hasOwn(flags, word);

/** Words that begin a code word with a value, also one whose form is not valid. */
const openingWords = Object.keys(codeWords);

export const isOpeningWord = (word: string): boolean => openingWords.includes(word);

const openingWordOf = (code: string): string => /^\S*/.exec(code.trim())?.[0] ?? '';

/** Returns what a code word says about its item; `undefined` for other words. */
export function readCodeWord(code: string): CodeWordFields | undefined {
  const flag = Object.hasOwn(flags, code.trim()) ? flags[code.trim()] : undefined;
  if (flag) return flag;
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

/** Words before a room that are not `in`, or not followed by a blank, in the languages of the site. */
const roomWords = /^(?:in|at|room|dans|salle|en|sala|в|зал|في|قاعة|在)(?:\s*[:=]\s*|\s+|(?=#))#?\S/iu;

/** Tests for code that was meant to name a room: `in: #room-a`, `In #room-a`, `salle a`. */
export const meansRoom = (code: string): boolean => roomWords.test(code.trim()) || code.trim() === 'in';
