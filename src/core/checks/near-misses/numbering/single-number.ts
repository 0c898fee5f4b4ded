/** Recognizes the numbers of single paragraphs in forms that are not read. */
import type { Paragraph } from 'mdast';
import { insertionWord } from '../../../text/labels/insertion-words.ts';
import { toLatinDigits } from '../../../text/strings.ts';
import { escapedNumber } from './escaped-number.ts';
import type { Slip } from './slip.ts';

type Finding = Omit<Slip, 'start'>;

/** `**(a)**` or `(**a**)` at the start of what would be a sub-paragraph. Italics make no difference. */
const emphasizedLabel =
  /^(?:[*_]{2,3}([(（]?(?:\p{L}|[ivx]{1,4}|\d{1,2})[)）])[*_]{2,3}|[(（][*_]{2,3}(\p{L}|[ivx]{1,4}|\d{1,2})[*_]{2,3}[)）])(?=\s)/u;

/** @param line the first of the paragraph as written  @param isNumbered the text has numbered paragraphs */
export function findNumber(line: string, { children }: Paragraph, isNumbered: boolean): Finding | null {
  const [escaped, digits = ''] = escapedNumber.exec(line) ?? [];
  if (escaped !== undefined) return { message: 'backslash', written: escaped, expected: `${digits}. …` };
  const [foreign, number = ''] = /^(\p{Nd}{1,3})\s?(?:\.[-–—]|[.)．。、）﹒]|\\[.)])/u.exec(line) ?? [];
  const latin = toLatinDigits(number);
  if (foreign !== undefined && /^\d+$/.test(latin) && foreign !== `${latin}.` && foreign !== `${latin})`)
    return { message: 'form', written: foreign, expected: `${latin}. …` };
  const [withoutPoint] = /^\d{1,3} ?(?:bis|ter|quater)(?=\s)/.exec(line) ?? [];
  if (withoutPoint !== undefined)
    return { message: 'form', written: withoutPoint, expected: `${withoutPoint}. …` };
  const label = isNumbered ? emphasizedLabel.exec(line) : null;
  if (label) {
    const [all, inside = '', between = ''] = label;
    return { message: 'bold', written: all, expected: `${inside || `(${between})`} …` };
  }
  const [child] = children;
  if (child?.type !== 'strong' && child?.type !== 'emphasis') return null;
  const [bold, inBold = ''] = /^[*_]{1,3}(\d{1,3})(?:[.)][*_]{1,3}|[*_]{1,3}[.)])(?=\s)/.exec(line) ?? [];
  return bold === undefined ? null : { message: 'bold', written: bold, expected: `${inBold}. …` };
}

/** Finds a number in a form that paragraphs have elsewhere. @param counts the numbers of the paragraphs of the text */
export function findNumberOfOtherStyle(line: string, counts: ReadonlySet<number>): Finding | null {
  // 2.º and 3º., but not “1.º de enero” and “2.ª sesión”
  const [ordinal, ofOrdinal = ''] = /^(\d{1,3})(?:\.[°º]|[°º]\.)(?=\s+[\p{Lu}*_])/u.exec(line) ?? [];
  if (ordinal !== undefined) return { message: 'form', written: ordinal, expected: `${ofOrdinal}. …` };
  // [2. Text]
  const [bracketed, inBracket = ''] = /^\[(\d{1,3})\.(?=\s)/.exec(line) ?? [];
  if (bracketed !== undefined) return { message: 'form', written: bracketed, expected: `${inBracket}. […` };
  // 12A. after 12.
  const [lettered, count = '', letter = ''] = /^(\d{1,3})[ -]?([A-I])\.(?=\s)/i.exec(line) ?? [];
  const word = insertionWord(letter.toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0) + 2);
  if (lettered !== undefined && counts.has(Number(count)) && word !== undefined)
    return { message: 'form', written: lettered, expected: `${count} ${word}. …` };
  // PP1, (OP2 bis)
  const [paragraph, part = '', position = '', insertion = ''] =
    /^[([]?(PP|OP)\.? ?(\d{1,2})( ?(?:bis|ter|quater))?[)\]]?[.:]?(?=\s)/.exec(line) ?? [];
  if (paragraph === undefined) return null;
  return part === 'PP'
    ? { message: 'preamble', written: paragraph, expected: '' }
    : { message: 'form', written: paragraph, expected: `${position}${insertion}. …` };
}
