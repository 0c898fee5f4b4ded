/** Tells why a heading does not start with the number of an item, and how it would. */
import type { itemNumber } from '../../checks/formal-agenda/item-number.ts';
import type { Finding } from '../../diagnostics/rule.ts';
import { truncate } from '../../text/strings.ts';
import { expectedDepth } from '../headings.ts';
import { formatItemNumber, type NumberPart, partAt, positionsOf, readItemNumber } from './item-number.ts';

/** A heading above, whose number has no parts if it is missing. */
export interface NumberedHeading {
  depth: number;
  parts: readonly NumberPart[];
}

/** Words before a number: “Item 3”, “Agenda item 3”, “Point 3”. */
const wordBeforeNumber =
  /^(?:(?:agenda\s+)?item|point|punto|tema|пункт|البند|议程项目|项目)(?:\s+(?:no\.?|n[°º.]|№))?(?=\s*\p{N})/iu;

/** A number that is not read, without its signs: `[3. Title]`, `(3) Title`, `No. 3 Title`, `3.Title`, `3c Title`. */
const otherForm =
  /^([^\p{L}\p{N}]*)(?:№\s?|[Nn][o°º][.\s]{0,2}|[Nn]\.\s?[°º]\s?)?(\p{Nd}{1,3})(?!\p{Nd})(?:[.．]?\s?[(（]?(\p{Ll})(?=[\s.)）\]:-]))?([\p{P}\s°º]*)(?!\p{N})(.*)$/u;

/** A letter or a Roman numeral in place of a number: `A. Title`, `II) Title`. */
const letterInPlace = /^[(（[]?(\p{L}|[IVXL]{1,5})(?:[.)）\]]|\s?[-–])\s+(?=\S)/u;

/** Signs around a title, which stay when its number moves before them. */
const partners: Readonly<Record<string, string>> = {
  '[': ']',
  '(': ')',
  '（': '）',
  '【': '】',
  '"': '"',
  '“': '”',
  '«': '»',
};

/** @param above the headings before it */
export function missingNumber(
  text: string,
  depth: number,
  above: readonly NumberedHeading[],
): Finding<typeof itemNumber> {
  const word = wordBeforeNumber.exec(text)?.[0];
  if (word !== undefined) return { message: 'prefixed', data: { word } };
  const title = truncate(text);
  if (expectedDepth(text) !== null) return { message: 'time', data: { title } };
  const signs = '#'.repeat(depth);
  const corrected = inReadForm(text);
  if (corrected !== null)
    return { message: 'form', data: { title, corrected: `${signs} ${truncate(corrected)}` } };
  const titleAlone = truncate(text.replace(letterInPlace, ''));
  const example = `${signs} ${withStop(nextNumber(depth, above))} ${titleAlone}`;
  return { message: 'missing', data: { title, corrected: example } };
}

/** Returns a heading whose number is written in another form, with the number in a form that is read; `null` if it has none. */
function inReadForm(text: string): string | null {
  const [, before = '', count = '', letter, signs = '', rest = ''] = otherForm.exec(text) ?? [];
  const isSeparated = letter !== undefined || /[\s.．:：、)）\]°º]/u.test(signs);
  if (count === '' || !isSeparated || /[%‰]/u.test(signs)) return null;
  const opening = before.trim();
  const title = rest.includes(partners[opening] ?? '\n') ? opening + rest : rest;
  return `${withStop(letter === undefined ? count : `${count}(${letter})`)} ${title}`.trim();
}

/** Returns a heading that starts with a letter, with the number of the same position; `null` for other headings. */
export function numberForLetter(text: string): string | null {
  const [written = '', letter = ''] = letterInPlace.exec(text) ?? [];
  const [part] = readItemNumber(`(${letter})`)?.parts ?? [];
  const positions = part ? positionsOf(part) : [];
  // These capitals are Roman numerals more often than letters.
  const position = /^[IVX]$/.test(letter) ? positions.at(-1) : positions[0];
  return written === '' || position === undefined ? null : `${position}. ${text.slice(written.length)}`;
}

const withStop = (number: string): string => (number.endsWith(')') ? number : `${number}.`);

/** Returns the number that the headings above leave to a heading. */
function nextNumber(depth: number, above: readonly NumberedHeading[]): string {
  const parent = above.findLastIndex((heading) => heading.depth < depth);
  const siblings = above.slice(parent + 1).filter((heading) => heading.depth === depth);
  const index = siblings.findLastIndex(({ parts }) => parts.length > 0);
  const parts = siblings[index]?.parts ?? [];
  const last = parts.at(-1);
  const distance = siblings.length - index;
  if (last) {
    const positions = positionsOf(last);
    const position = positions.find((each) => each === index + 1) ?? positions[0] ?? 0;
    const next = { text: partAt(last, position + distance), insertion: 1 };
    return formatItemNumber([...parts.slice(0, -1), next]);
  }
  const prefix = above[parent]?.parts ?? [];
  const first = { text: parent === -1 ? '1' : '(a)', insertion: 1 };
  return formatItemNumber([...prefix, { ...first, text: partAt(first, distance) }]);
}
