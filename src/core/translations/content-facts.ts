/**
 * Finds what a text says that is the same in every language: addresses, codes, dates, times and numbers. How they are
 * written differs: “3.30 p.m.” is “15 h 30”, and “twelfth” is “第十二”.
 */
import { isTime } from '../dates/time.ts';
import { readTimes, type TimesReading } from '../dates/wall-times.ts';
import { type DateInText, findDates } from '../dates/weekdays.ts';
import type { Language } from '../model/languages.ts';
import type { Html } from '../model/model.ts';
import { decodeReferences } from '../text/html-to-text.ts';
import { toLatinDigits } from '../text/strings.ts';
import { hasNumberInWords, numbersInOtherFigures } from './number-words.ts';

type FactType = 'address' | 'mail' | 'code' | 'date' | 'time' | 'number' | 'smallNumber';

export interface Fact {
  type: FactType;
  /** The same in every language, such as `03-13` for a date. */
  value: string;
  /** As written. */
  written: string;
}

export interface ContentFacts {
  /** By type and value. */
  certain: ReadonlyMap<string, Fact>;
  /** Tests for a fact in the text, in any form. */
  mayHave: (fact: Fact) => boolean;
}

const keyOfFact = ({ type, value }: Fact): string => `${type} ${value}`;

export function findFacts(text: string, html: Html, language: Language): ContentFacts {
  const certain = new Map<string, Fact>();
  const possible = new Set<string>();
  const add = (type: FactType, value: string, written: string): void => {
    const fact = { type, value, written: written.trim() };
    if (!certain.has(keyOfFact(fact))) certain.set(keyOfFact(fact), fact);
  };
  for (const { type, value, written } of linkedFacts(html)) add(type, value, written);
  for (const [, code = ''] of html.matchAll(/<code>(.*?)<\/code>/gs)) {
    const written = decodeReferences(code);
    add('code', written.toUpperCase(), written);
  }
  const step = (from: string, find: (from: string) => Found[]): string => {
    const found = find(from);
    for (const { facts, isCertain } of found)
      for (const { type, value, written } of facts) {
        if (isCertain) add(type, value, written);
        else possible.add(keyOfFact({ type, value, written }));
      }
    return blank(from, found);
  };
  let rest = toLatinDigits(text);
  if (rest.includes('@')) rest = step(rest, findMails);
  rest = step(rest, findAddresses);
  if (partOfFigures.test(rest)) {
    rest = step(rest, findPhones);
    rest = step(rest, findCodes);
    rest = step(rest, (from) => findDayDates(from, language));
    rest = step(rest, findClockTimes);
    step(rest, findNumbers);
  }
  for (const number of numbersInOtherFigures(text)) {
    possible.add(`number ${number}`);
    possible.add(`smallNumber ${number}`);
  }
  return {
    certain,
    mayHave(fact) {
      const has = (key: string): boolean => certain.has(key) || possible.has(key);
      if (has(keyOfFact(fact))) return true;
      if (fact.type === 'time') return mayHaveTime(fact.value, text, has);
      const isNumber = fact.type === 'number' || fact.type === 'smallNumber';
      if (!isNumber) return false;
      const number = Number(fact.value);
      return mayBeHour(number, has) || hasNumberInWords(text, withoutCentury(number), language);
    },
  };
}

/** Matches a part of every telephone number, code, date, time and number: a digit, or the word for a day after a Chinese number. */
const partOfFigures = /[\d日号號]/;

/** “The 1950s” are “the fifties”. */
const withoutCentury = (number: number): number =>
  number >= 1900 && number < 2100 && number % 10 === 0 ? number % 100 : number;

const middayWords = /noon|midday|midi|mediod[ií]a|полдень|полудн|正午|中午|ظهر/iu;
const midnightWords = /midnight|minuit|medianoche|полн?оч|午夜|半夜|零点|零时|منتصف الليل/iu;

/** Tests for a full hour that is written as a number, as in “from 10 to 13 hours”, or in words. */
function mayHaveTime(time: string, text: string, has: (key: string) => boolean): boolean {
  const [hour = 0, minute] = time.split(':').map(Number);
  if (minute !== 0) return false;
  if (hour === 12 && middayWords.test(text)) return true;
  if (hour % 24 === 0 && midnightWords.test(text)) return true;
  return [hour, hour % 12 || 12].some((number) => has(`number ${number}`) || has(`smallNumber ${number}`));
}

/** Tests for a time whose hour is a number, in the 24-hour or in the 12-hour clock. */
function mayBeHour(number: number, has: (key: string) => boolean): boolean {
  if (!Number.isInteger(number) || number > 24) return false;
  const hours = number < 12 ? [number, number + 12] : [number, number - 12];
  return hours.some((hour) => has(`time ${String(hour).padStart(2, '0')}:00`));
}

// ---- Steps --------------------------------------------------------------------------------------------

/** A passage, with what it says. It is taken out of the text, so that no later step reads it. */
interface Found {
  start: number;
  end: number;
  facts: Fact[];
  isCertain: boolean;
}

function blank(text: string, found: readonly Pick<Found, 'start' | 'end'>[]): string {
  let result = '';
  let offset = 0;
  for (const { start, end } of found) {
    if (start < offset) continue;
    result += text.slice(offset, start) + '\ufffc'.repeat(end - start);
    offset = end;
  }
  return result + text.slice(offset);
}

const matchesOf = (text: string, pattern: RegExp): { start: number; end: number; match: RegExpExecArray }[] =>
  [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    match,
  }));

const findEach = (text: string, pattern: RegExp, factsOf: (match: RegExpExecArray) => Fact[]): Found[] =>
  matchesOf(text, pattern).map(({ match, ...range }) => ({
    ...range,
    facts: factsOf(match),
    isCertain: true,
  }));

/** The address of a link that leads somewhere; another rule reports paths that do not. */
export const linkAddress = / href="((?:https?:\/\/|mailto:|tel:|\/)[^"]*)"/gi;

/** Addresses of links, without what differs between language versions of one page. */
const linkedFacts = (html: Html): Fact[] =>
  [...html.matchAll(linkAddress)].flatMap(([, reference = '']): Fact[] => {
    const written = decodeReferences(reference);
    if (written.startsWith('mailto:')) {
      const mail = written.slice('mailto:'.length).replace(/\?.*$/s, '');
      return [{ type: 'mail', value: mail.toLowerCase(), written: mail }];
    }
    if (written.startsWith('tel:')) return [];
    return [{ type: 'address', value: withoutLanguage(written), written: written.replace(pageAddress, '') }];
  });

/** The start of the address of a page of the site. */
const pageAddress = /^\/(?:[^/]+\/)*?[a-z]{2}\/meetings\/(?=.)/;

const languageCode = '(?:ar|zh|en|fr|ru|es|a|c|e|f|r|s|zh-hans|zh-cn)';
const languageWord = '(?:arabic|chinese|english|french|russian|spanish)';
const languageInAddress = new RegExp(
  `(?<=[/._=-])(?:${languageCode}|${languageWord})(?=[/._&?#-]|$)|(?<=//)${languageCode}(?=\\.)`,
  'gi',
);
const withoutLanguage = (address: string): string =>
  address.replace(languageInAddress, '*').replace(/\/$/, '');

const findMails = (text: string): Found[] =>
  findEach(text, /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g, ([written]) => [
    { type: 'mail', value: written.toLowerCase(), written },
  ]);

/** Addresses that may not have become links: in Chinese and Arabic, words are written without a space before them. */
const findAddresses = (text: string): Found[] =>
  findEach(text, /(?:https?:\/\/|www\.)[\x21-\x7e]+/g, ([found]) => {
    const written = found.replace(/^www\./, 'http://$&').replace(/[!"'),.:;>?\]]+$/, '');
    return [{ type: 'address', value: withoutLanguage(written), written }];
  }).map((found) => ({ ...found, isCertain: false }));

const findPhones = (text: string): Found[] =>
  findEach(text, /\+ ?\d[\d ()./\u00a0\u202f-]{5,20}\d/g, ([written]) => [
    { type: 'code', value: `+${written.replace(/\D/g, '')}`, written },
  ]);

/** Symbols of documents, registration codes and model names: capital letters with figures. */
const findCodes = (text: string): Found[] =>
  findEach(
    text,
    /(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{N}/])(?=[A-Z\d/.-]{0,60}[A-Z])(?=[A-Z\d/.-]{0,60}\d)[A-Z\d]{1,20}(?:[/.-][A-Z\d]{1,20}){0,8}(?![\p{Script=Latin}\p{N}])/gu,
    ([written]) => [{ type: 'code', value: written, written }],
  );

/** Dates, without their year, which is one of the numbers: some languages leave it out where others repeat it. */
function findDayDates(text: string, language: Language): Found[] {
  const hasChinese = language === 'zh' || /\d ?月/.test(text);
  return [
    ...findDates(text, language).map((found) => datesOf(found, text)),
    // A passage that is not translated yet; and a month alone, which other languages write in words.
    ...(hasChinese && language !== 'zh' ? findDates(text, 'zh').map((found) => datesOf(found, text)) : []),
    ...(hasChinese ? findEach(text, /\d{1,2} ?月/g, () => []) : []),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
}

function datesOf({ dates, start, end }: DateInText, text: string): Found {
  const written = text.slice(start, end);
  const facts = dates.flatMap(({ year, month, day }): Fact[] => [
    { type: 'date', value: `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`, written },
    ...(year === null ? [] : [{ type: 'number' as const, value: String(year), written: String(year) }]),
  ]);
  return { start, end, facts, isCertain: dates.length === 1 };
}

const timeStart =
  /(?<![\p{N}.,:/-])(?:(?:上午|下午|中午|正午|早上|晚上|凌晨) ?)?\d{1,2}(?= ?(?:[:.：] ?\d{2}|[hH]|ч|час|[时時点點]|[ap]\.? ?m|[صم]|صباح|مساء|ظهر))/giu;
/** The sign or word that tells a time from other numbers. “10.30” may be a number, and “10 hours” a duration. */
const signOfTime =
  /[:：∶]|\.\d{2} ?(?:h|ч|час|uhr)|[h时時点點] ?\d{2}(?!\d)|[ap]\.? ?m\b|午|早上|晚上|凌晨|صباح|مساء|ظهر|[صم]$/iu;

/** No time with its words is longer. */
const maxTimeLength = 80;

function findClockTimes(text: string): Found[] {
  const found: Found[] = [];
  const starts = [...text.matchAll(timeStart)].map(({ index }) => index);
  for (const [position, index] of starts.entries()) {
    if (index < (found.at(-1)?.end ?? 0)) continue;
    const times = readFirstTimes(
      text.slice(index, index + maxTimeLength),
      starts[position + 1] ?? index,
      index,
    );
    if (!times || times.written === '' || (times.kind === 'unclear' && times.problem === 'minutes')) continue;
    const values = timesIn(times).filter(isTime);
    if (values.length === 0) continue;
    const isCertain = times.kind === 'clear' && !times.contradiction && signOfTime.test(times.written);
    const facts = values.map((value): Fact => ({ type: 'time', value, written: value }));
    // A number that may be a time stays in the text, to be read as a number too.
    const end = isCertain ? index + times.written.length : index;
    found.push({ start: index, end, facts, isCertain });
  }
  return found;
}

/** Reads the times at the start of a passage. Of several, as in “10:00–13:00 and 15:00–18:00”, reads those before the next start. */
function readFirstTimes(passage: string, next: number, start: number): TimesReading | null {
  const times = readTimes(passage);
  const isOfSeveral = times?.kind === 'unclear' && times.problem === 'several' && next > start;
  return isOfSeveral ? readTimes(passage.slice(0, next - start)) : times;
}

const timesIn = (times: TimesReading): string[] =>
  times.kind === 'clear'
    ? [times.start, ...(times.end === null ? [] : [times.end])]
    : times.choices.flatMap((choice) => choice.times.split('–'));

const scales: readonly (readonly [RegExp, number])[] = [
  [/^ ?(?:千万)/, 1e7],
  [/^ ?(?:millions?|millones|millón|млн|миллион\p{L}*|مليون|ملايين|百万)/iu, 1e6],
  [/^ ?(?:billions?|milliards?|mil millones|млрд|миллиард\p{L}*|مليار\p{L}*|بليون|十亿)/iu, 1e9],
  [/^ ?(?:thousands?|mille|mil(?! mill)|тыс|тысяч\p{L}*|ألف|آلاف)(?!\p{L})/iu, 1e3],
  [/^ ?亿/, 1e8],
  [/^ ?万/, 1e4],
];

/** Digits with the same sign between all thousands, and perhaps decimals after another sign. */
const grouped = String.raw`\d{1,3}([ \u00a0\u202f'’,.٬])\d{3}(?:\1\d{3})*(?!\d)(?:(?!\1)[.,٫]\d+)?`;
const number = new RegExp(
  String.raw`(?:(?<![\p{L}\d.,])|(?<=\p{Script=Han}|\p{Script=Arabic}|\p{Script=Cyrillic}))(?:${grouped}|\d+(?:[.,٫]\d+)?)(?!\d)`,
  'gu',
);

/** Smaller numbers are written in words in some languages. */
const firstInFigures = 10;

function findNumbers(text: string): Found[] {
  const decades = matchesOf(text, /(\d{2}) ?世纪(?:(\d0)|([二三四五六七八九])十)年代/g).map(
    ({ match, ...range }): Found => {
      const [written, century = '', decade, word = ''] = match;
      const tens = decade ?? `${'零一二三四五六七八九'.indexOf(word)}0`;
      return {
        ...range,
        isCertain: true,
        facts: [{ type: 'number', value: `${Number(century) - 1}${tens}`, written }],
      };
    },
  );
  const rest = blank(text, decades);
  const numbers = matchesOf(rest, number).map(({ match, ...range }): Found => {
    const [written] = match;
    const scale = scales.find(([word]) => word.test(rest.slice(range.end, range.end + 20)))?.[1] ?? 1;
    const value = Number((readNumber(written) * scale).toPrecision(12));
    const type = value >= firstInFigures ? 'number' : 'smallNumber';
    return { ...range, isCertain: true, facts: [{ type, value: String(value), written }] };
  });
  return [...decades, ...numbers];
}

const groupedOnly = new RegExp(`^${grouped}$`);

/** Reads digits with signs between thousands, and with a point or a comma before decimals. */
function readNumber(written: string): number {
  const [, separator] = groupedOnly.exec(written) ?? [];
  const digits = separator === undefined ? written : written.replaceAll(separator, '');
  return Number(digits.replace(/[,٫]/, '.'));
}
