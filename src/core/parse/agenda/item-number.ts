/** The numbers of agenda items, in the digits and letters of any language: `3.`, `3(a)`, `3.1`, `3 bis`, `٣(أ)`, `三、`. */
import { insertionOf, insertionPattern, insertionWord } from '../../text/labels/insertion-words.ts';
import { hanNumerals, latinLetters, positionIn, romanNumerals } from '../../text/labels/numerals.ts';
import { toLatinDigits } from '../../text/strings.ts';

export interface ItemNumber {
  parts: readonly NumberPart[];
  /** As written, such as `3 bis.` */
  label: string;
  /** The characters up to the title. */
  length: number;
}

/** A part of a number: `3bis` and `(a)` of `3bis(a)`. */
export interface NumberPart {
  /** In the form of all languages: `3`, `.1`, `(a)`, `(i)`, `(2)`, without a word for insertions. */
  text: string;
  /** 1 for a number without a word, 2 for bis, 3 for ter … */
  insertion: number;
}

const han = '[一二三四五六七八九十]{1,3}';
const insertion = new RegExp(`[\\s-]?(${insertionPattern})\\u064b?(?![\\p{L}\\p{M}])`, 'iuy');
const firstCount = new RegExp(
  `\\s*(?:第\\s?(\\p{Nd}{1,3}|${han})\\s?项(?:议题)?(?=[\\s:：、（(])|(\\p{Nd}{1,3})(?!\\p{Nd})(?:[.．]?[°º])?|(${han})(?=\\s?(?:之[二三四])?[、．.（(]))`,
  'uy',
);
const pointCount = /[.．]([1-9\u0661-\u0669\u06f1-\u06f9\uff11-\uff19]\p{Nd}{0,2})(?!\p{Nd})/uy;
const bracketed = new RegExp(`\\s?[(（]\\s?(\\p{Nd}{1,3}|[ivxl]{1,5}|\\p{L}\\u0640?|${han})\\s?[)）]`, 'iuy');
/** A letter without an opening bracket: `3 a)`, `3.a)`, `3a.`, `3.a` */
const unopened =
  /\s?[.．]?\s?([ivxlIVXL]{1,5}|\p{L}\u0640?)[)）]|[.．]?(\p{L})(?=[.．]\s)|[.．](\p{Ll})(?=\s)/uy;
/** A letter that continues the item above, with one bracket or two: `(a)`, `b)`. */
const alone = new RegExp(`\\s*[(（]?\\s?([ivxl]{1,5}|\\p{L}\\u0640?|${han})\\s?[)）]`, 'iuy');
/** Separates the number from the title: punctuation, white space, or the dash of Arabic documents. No space is needed before a title in Han or Arabic letters. */
const ending =
  /\s*[.．、:：)）]?(?:\s+(?:[–—-]\s+)?|$|[–—-](?:\s+(?!\p{Nd})|$|(?=\p{Script=Arabic}))|(?<=[．、：）])|(?<=[.:)])(?=\p{Script=Han}))/uy;

/** Reads the number at the start of a heading; `null` if there is none. */
export function readItemNumber(text: string): ItemNumber | null {
  let at = 0;
  const take = (pattern: RegExp): string[] | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at = pattern.lastIndex;
    return found ? found.map((group) => group ?? '') : null;
  };
  const parts: NumberPart[] = [];
  const add = (part: string | null): boolean => {
    if (part === null) return false;
    const [, word = ''] = take(insertion) ?? [];
    parts.push({ text: part, insertion: insertionOf(word) });
    return true;
  };
  const [, ordinal = '', digits = '', numeral = ''] = take(firstCount) ?? [];
  const first = positionIn(hanNumerals, ordinal || numeral) ?? countOf(ordinal || digits);
  if (!add(first === null ? bracketedPart(take(alone)?.[1]) : String(first))) return null;
  for (;;) {
    const count = take(pointCount)?.[1];
    if (count !== undefined && add(`.${countOf(count)}`)) continue;
    const [, inBrackets] = take(bracketed) ?? [];
    const letters = inBrackets === undefined ? take(unopened)?.slice(1) : [inBrackets];
    if (!add(bracketedPart(letters?.find((letter) => letter !== '')))) break;
  }
  const end = at;
  if (!take(ending)) return null;
  const label = text
    .slice(0, at)
    .replace(/\s+(?:[–—-]\s+)?$/u, '')
    .trim();
  return parts.every(({ text: part }) => part !== '') && end > 0 ? { parts, label, length: at } : null;
}

/** Returns the number in the form of all languages. */
export const formatItemNumber = (parts: readonly NumberPart[]): string =>
  parts.map(({ text, insertion }) => text + insertionWord(insertion)).join('');

/** Tests for a number that leaves out that of the item above: `(a)`. */
export const isContinued = ({ parts: [first] }: ItemNumber): boolean => first?.text.startsWith('(') ?? false;

function countOf(digits: string): number | null {
  const count = Number(toLatinDigits(digits));
  return Number.isInteger(count) && count > 0 ? count : null;
}

// ---- Letters ------------------------------------------------------------------------------------------

/** Orders of letters in lists: the Russian one without ё and й, and the Arabic one of the letters as numbers. */
const foreignLetters = ['абвгдежзиклмнопрстуфхцчшщэ', 'أبجدهوزحطيكلمنسعفصقرشت', '甲乙丙丁戊己庚辛壬癸'];

/** Returns `(a)` for a letter of any alphabet, `(iv)` for a Roman numeral, and `(2)` for digits; `null` for anything else. */
function bracketedPart(content: string | undefined): string | null {
  if (content === undefined) return null;
  const word = content.normalize('NFKC').toLowerCase().replace('\u0640', '').replace('ا', 'أ');
  if (/^\p{Nd}+$/u.test(word)) {
    const count = countOf(word);
    return count === null ? null : `(${count})`;
  }
  if (/^[a-z]+$/.test(word))
    return word.length === 1 || positionIn(romanNumerals, word) !== null ? `(${word})` : null;
  const position =
    positionIn(hanNumerals, word) ?? Math.max(...foreignLetters.map((letters) => letters.indexOf(word))) + 1;
  const letter = latinLetters[position - 1];
  return letter === undefined ? null : `(${letter})`;
}

// ---- Sequences ----------------------------------------------------------------------------------------

/** Returns the positions that a part can mean: `(i)` is the ninth letter, and the first Roman numeral. */
export function positionsOf({ text }: NumberPart): number[] {
  const [, count] = /^[.(]?(\d+)\)?$/.exec(text) ?? [];
  if (count !== undefined) return [Number(count)];
  const word = text.slice(1, -1);
  const letter = word.length === 1 ? [latinLetters.indexOf(word) + 1] : [];
  const roman = positionIn(romanNumerals, word);
  return [...letter, ...(roman === null ? [] : [roman])];
}

/** Returns the part at a position in the form of another part. */
export function partAt({ text }: NumberPart, count: number): string {
  if (/\d/.test(text)) return text.replace(/\d+/, String(count));
  return `(${String.fromCharCode('a'.charCodeAt(0) + count - 1)})`;
}
