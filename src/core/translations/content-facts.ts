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
  rest = step(rest, findMails);
  rest = blank(rest, matchesOf(rest, /(?:https?:\/\/|www\.)[\x21-\x7e]+/g));
  rest = step(rest, findPhones);
  rest = step(rest, findCodes);
  rest = step(rest, (from) => findDayDates(from, language));
  rest = step(rest, findClockTimes);
  step(rest, findNumbers);
  for (const number of numbersInOtherFigures(text)) {
    possible.add(`number ${number}`);
    possible.add(`smallNumber ${number}`);
  }
  return {
    certain,
    mayHave(fact) {
      const key = keyOfFact(fact);
      if (certain.has(key) || possible.has(key)) return true;
      const isNumber = fact.type === 'number' || fact.type === 'smallNumber';
      return isNumber && hasNumberInWords(text, withoutCentury(Number(fact.value)), language);
    },
  };
}

/** “The 1950s” are “the fifties”. */
const withoutCentury = (number: number): number =>
  number >= 1900 && number < 2100 && number % 10 === 0 ? number % 100 : number;

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
  for (const { index } of text.matchAll(timeStart)) {
    if (index < (found.at(-1)?.end ?? 0)) continue;
    const passage = text.slice(index, index + maxTimeLength);
    const times = readTimes(passage);
    if (!times || times.written === '' || (times.kind === 'unclear' && times.problem === 'minutes')) continue;
    const values = timesIn(times).filter(isTime);
    if (values.length === 0) continue;
    const isCertain = times.kind === 'clear' && signOfTime.test(times.written);
    const facts = values.map((value): Fact => ({ type: 'time', value, written: value }));
    // A number that may be a time stays in the text, to be read as a number too.
    const end = isCertain ? index + times.written.length : index;
    found.push({ start: index, end, facts, isCertain });
  }
  return found;
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

const number =
  /(?<![\p{L}\d.,])(?:\d{1,3}(?:[ \u00a0\u202f'’,.٬]\d{3})+(?!\d)|\d+(?:[.,٫]\d+)?)(?!\d)|(?<=\p{Script=Han}|\p{Script=Arabic}|\p{Script=Cyrillic})\d+(?:[.,٫]\d+)?(?!\d)/gu;

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

/** Reads digits with signs between thousands, and with a point or a comma before decimals. */
function readNumber(written: string): number {
  const isGrouped = /^\d{1,3}(?:[ \u00a0\u202f'’,.٬]\d{3})+$/.test(written);
  return Number(isGrouped ? written.replace(/\D/g, '') : written.replace(/[,٫]/, '.'));
}
