/** Finds what the words of a title say about its times: a time zone, or another time. */
import { readTime } from './one-time.ts';
import { attempt, createScanner } from './scanner.ts';
import * as words from './time-words.ts';
import { abbreviationAtEnd, beforeZone, zoneAlone } from './zone-words.ts';
import { takeZone } from './zones.ts';

/** No title is read further for times. */
const maxLength = 300;

const inBrackets = /[([]([^()[\]]{1,60})[)\]]/g;
const afterSeparator = /(?:,| [-~|/;]|;|؛|،) ?([^,;|/()[\]]{1,60})$/;
/** Words in quotation marks are a name: “11:59”: a film. */
const quotations = /“[^”]*”|"[^"]*"|«[^»]*»|„[^“”]*[“”]|『[^』]*』|「[^」]*」|《[^》]*》/gu;

export interface ZoneInTitle {
  /** As in the normalized title, with its brackets. */
  zone: string;
  /** It can be an abbreviation of something else: “Translation (MT)”. */
  isDoubtful: boolean;
}

/** Finds a time zone in brackets or at the end of a title, alone or after a time: “Panel (NY time)”, “Panel – 16:00 CET”. @param title normalized */
export function findZoneInTitle(title: string): ZoneInTitle | null {
  const text = title.slice(0, maxLength);
  for (const { 0: zone, 1: inner = '', index } of text.matchAll(inBrackets))
    if (isZone(inner) && !isAbbreviationOf(inner.trim(), text.slice(0, index)))
      return { zone, isDoubtful: shortZone.test(inner.trim()) };
  const [, last = ''] = afterSeparator.exec(text) ?? [];
  if (isZone(last) && !shortZone.test(last.trim())) return { zone: last.trim(), isDoubtful: false };
  const [zone] = abbreviationAtEnd.exec(text) ?? [];
  return zone === undefined ? null : { zone, isDoubtful: true };
}

const shortZone = /^\p{Lu}{2,3}$(?<!UTC|GMT|CET|EET|МСК|MSK)/u;

/** Tests whether a text is the name of a time zone, perhaps with a time before or after it. */
function isZone(text: string): boolean {
  // “U.T.C.”, “мск.”
  const written = text
    .trim()
    .replace(/^(?:\p{L}\.){2,}$/u, (letters) => letters.replaceAll('.', ''))
    .replace(/(?<=\p{L})\.$/u, '');
  const scanner = createScanner(written);
  attempt(scanner, () => {
    scanner.take(words.lead);
    const start = readTime(scanner);
    if (start && scanner.take(/ ?- ?/y)) readTime(scanner);
    scanner.take(/ ?[,:]/y);
    scanner.take(/ (?:in|à|en|в|في)(?= [\p{Lu}\p{Lo}])/uy);
    return start;
  });
  const rest = written.slice(scanner.offset).trim();
  const withoutTime = rest.replace(
    /(?<![+-] ?|[+-]\d\d)[ :]+\d{1,2}[:.]\d{2}$|(?<=\p{Lo})\d{1,2}:\d{2}$/u,
    '',
  );
  return [rest, withoutTime, rest.replace(beforeZone, '')].some(isZoneName);
}

function isZoneName(text: string): boolean {
  if (zoneAlone.test(text)) return true;
  // Zones are read after a time, with a space.
  const scanner = createScanner(` ${text}`);
  return takeZone(scanner) !== null && scanner.test(/ ?$/y);
}

/** Tests whether letters abbreviate the words before them: “Machine translation (MT)”. */
function isAbbreviationOf(letters: string, before: string): boolean {
  const initials = [...before.matchAll(/(?<![\p{L}\p{M}])\p{L}/gu)]
    .map(([letter]) => letter.toUpperCase())
    .join('');
  return initials.includes(letters);
}

/** Nothing that makes digits a part of a number, a date or a word comes before them. Chinese has no space there. */
const notWithin = String.raw`(?<![\p{N}.,:]|\d[/-]|(?!\p{Script=Han})\p{L})`;
/** Hours that are no duration. */
const hour = String.raw`(?:[01]\d|2[0-3]|[7-9])`;
const afterSign = '(?<=[,;/|·(][ (]?(?:soit |ou |or |i\\.e\\. |o sea |или |أي |即)?| - )';

/** A time with minutes or with a half of the day, rather than a number, a ratio or a duration. */
const otherTime = new RegExp(
  [
    String.raw`${notWithin}${hour} ?: ?[0-5]\d(?![\p{N}:]|\.\d)`,
    String.raw`${notWithin}${hour} ?h ?[0-5]\d(?![\p{L}\p{N}])`,
    String.raw`${afterSign}(?:1\d|2[0-3]|[7-9]) ?h(?![\p{L}\p{N}'])`,
    String.raw`(?<=(?<!\p{L})(?:jusqu'à|à|dès|until|till|hasta las|a las|до|с) )(?:1\d|2[0-3]|[7-9]) ?(?:h|ч\.?)(?![\p{L}\p{N}'])`,
    String.raw`${afterSign}(?:[01]\d|2[0-3])\.[0-5]\d(?= \p{Lu}\p{L}{3})`,
    String.raw`${notWithin}\d{1,2}(?:[:.][0-5]\d)? ?(?:am|pm|a\. ?m\.|p\. ?m\.|AM|PM)(?![\p{L}\p{N}])`,
    String.raw`(?:[上下]午|晚上)\d{1,2}[:时時点點]|${notWithin}(?:1\d|2[0-3]|[7-9])[时時](?=[至到)]|$)`,
  ].join('|'),
  'u',
);

/** Finds another time in a title: “Paris, 16:00 Tokyo Panel”. @param title normalized */
export const findOtherTime = (title: string): string | null =>
  otherTime.exec(
    title.slice(0, maxLength).replace(quotations, (quotation) => ' '.repeat(quotation.length)),
  )?.[0] ?? null;
