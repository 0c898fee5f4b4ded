/** Days of the week, and the dates they stand beside, as people write them in the six languages. */

import type { Language } from '../model/languages.ts';
import { withLatinDigits } from './time.ts';
import { patternsOf } from './weekday-patterns.ts';

export interface DateInWords {
  /** 1 is Monday, 7 Sunday (ISO 8601). */
  weekday: number;
  /** What the date can mean: 3/4/2025 is read in two ways, and a day can stand between two dates. */
  days: readonly CalendarDay[];
  /** Offsets of the day of the week, and of the whole. */
  weekdaySpan: [number, number];
  span: [number, number];
}

export interface CalendarDay {
  year: number | null;
  month: number;
  day: number;
}

/** @param text in which a digit of another script counts as a Latin one */
export function datesInWords(text: string, language: Language): DateInWords[] {
  // Most texts have none.
  if (text.search(patternsOf(language).weekday) === -1) return [];
  const plain = withLatinDigits(text);
  const words = wordsOf(plain, language);
  return runsOf(words, plain, language).flatMap((run) => pairsOf(run, plain, language));
}

// ---- Finding them -------------------------------------------------------------------------------------

interface Word {
  start: number;
  end: number;
  /** Of a day of the week. */
  weekday: number;
  /** Of a date; none yet where its month stands elsewhere. */
  days: CalendarDay[];
  bare: number;
}

/** Days of the week and dates in the order of the text. */
function wordsOf(text: string, language: Language): Word[] {
  const { weekday, dates, bare } = patternsOf(language);
  const found = [
    ...dates.flatMap((pattern) => matches(text, pattern, (groups) => ({ days: daysOf(groups, language) }))),
    ...matches(text, weekday, (groups) => ({ weekday: groupOf(groups, 'w') })),
    ...matches(text, bare, (groups) => ({ bare: numberOf(groups['day']) })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  const apart = found.filter((word) => {
    if (word.start < end) return false;
    end = word.end;
    return true;
  });
  return language === 'zh' ? withMonthBefore(apart, text) : withMonthAfter(apart, text, language);
}

type Groups = Record<string, string | undefined>;

const matches = (text: string, pattern: RegExp, read: (groups: Groups) => Partial<Word>): Word[] =>
  [...text.matchAll(pattern)].map(({ index, 0: match, groups = {} }) => ({
    start: index,
    end: index + match.length,
    weekday: 0,
    days: [],
    bare: 0,
    ...read(groups),
  }));

const groupOf = (groups: Groups, letter: string): number =>
  Number(
    Object.keys(groups)
      .find((name) => /^[mw]\d+$/.test(name) && groups[name] !== undefined)
      ?.slice(letter.length),
  );

function daysOf(groups: Groups, language: Language): CalendarDay[] {
  const year = groups['year'] === undefined ? null : yearOf(groups['year']);
  const [first, second] = [Number(groups['first']), Number(groups['second'])];
  const month = groups['month'] === undefined ? groupOf(groups, 'm') : numberOf(groups['month']);
  const days =
    groups['first'] === undefined
      ? [{ year, month, day: numberOf(groups['day']) }]
      : [
          { year, month: second, day: first },
          ...(language === 'en' || second > 12 ? [{ year, month: first, day: second }] : []),
        ];
  return days.filter((each) => each.month >= 1 && each.month <= 12);
}

const yearOf = (text: string): number =>
  text.length === 2 ? 2000 + Number(text) : Number(Array.from(text, numberOf).join(''));

/** Of Latin digits, or of Chinese ones up to 99. */
function numberOf(text = ''): number {
  if (/^\d+$/.test(text)) return Number(text);
  const [, tens = '', units = ''] = /^(.?)十(.?)$|$/.exec(text.replace('廿', '二十')) ?? [];
  const digit = (sign: string): number => Math.max(0, '零一二三四五六七八九'.indexOf(sign));
  return /[十廿]/.test(text) ? 10 * (tens ? digit(tens) : 1) + (units ? digit(units) : 0) : digit(text);
}

/** “28 and 29 October”, “from Monday 28 to Wednesday 29 October”: the month is that of the date that follows. */
function withMonthAfter(found: readonly Word[], text: string, language: Language): Word[] {
  const { toDate, and } = patternsOf(language);
  const kept: Word[] = [];
  for (const word of found.toReversed()) {
    const [next, second] = kept;
    if (word.bare > 0) {
      const isJoined = next && and.test(text.slice(word.end, next.start));
      const isDated = next?.weekday === 0 || (second && toDate.test(text.slice(next?.end, second.start)));
      const days = (next?.weekday === 0 ? next : second)?.days ?? [];
      if (!isJoined || !isDated || days.length === 0) continue;
      word.days = days.map((day) => ({ ...day, day: word.bare }));
    }
    kept.unshift(word);
  }
  return kept;
}

/** “10月28日至29日”: the month is that of the date before. */
function withMonthBefore(found: readonly Word[], text: string): Word[] {
  const kept: Word[] = [];
  for (const word of found) {
    const dated = kept.findLast(({ days }) => days.length > 0);
    if (word.bare > 0) {
      if (!dated || text.slice(dated.end, word.start).length > 12) continue;
      word.days = dated.days.map((day) => ({ ...day, day: word.bare }));
    }
    kept.push(word);
  }
  return kept;
}

// ---- Bringing them together ---------------------------------------------------------------------------

/** Words of one sort that are joined by “and”: Monday and Tuesday; 28 and 29 October. */
type Group = Word[];

/** Groups that stand side by side, by turns of days of the week and of dates. */
function runsOf(found: readonly Word[], text: string, language: Language): Group[][] {
  const { and, toDate, toWeekday } = patternsOf(language);
  const runs: Group[][] = [];
  let last: Word | undefined;
  for (const word of found) {
    const between = text.slice(last?.end, word.start);
    const isSame = last && last.weekday > 0 === word.weekday > 0;
    const isNear = isSame ? and : word.weekday > 0 ? toWeekday : toDate;
    const run = runs.at(-1);
    if (!run || !last || isTorn(between) || !isNear.test(between)) runs.push([[word]]);
    else if (isSame) run.at(-1)?.push(word);
    else run.push([word]);
    last = word;
  }
  return runs;
}

/** By the end of a passage, or of a row or a point. */
const isTorn = (between: string): boolean => /\n[ \t]*\n|\n[ \t]*[|*–—-]|[|–—-][ \t]*\n/.test(between);

function pairsOf(run: readonly Group[], text: string, language: Language): DateInWords[] {
  const isWeekday = (group: Group | undefined): boolean => (group?.[0]?.weekday ?? 0) > 0;
  return run.flatMap((group, index) => {
    if (!isWeekday(group)) return [];
    const before = run[index - 1];
    const after = run[index + 1];
    const isBetween = before && after;
    // Where a run begins with a day of the week, its date follows; where it ends with one, the date stands before.
    const dates = !isBetween
      ? [after ?? before]
      : isWeekday(run[0])
        ? [after]
        : isWeekday(run.at(-1))
          ? [before]
          : [after, before];
    if (dates[0] === before && followsNumber(group, text, language)) return [];
    return group.flatMap((word, place) => paired(word, place, group, dates, before));
  });
}

/** “28 octobre, mercredi 29”: the day belongs to what follows. */
const followsNumber = (group: Group, text: string, language: Language): boolean =>
  language !== 'zh' && /^[\s,،]{0,3}\d{1,2}(?![\d:.hч٫])/.test(text.slice(group.at(-1)?.end));

function paired(
  { weekday, start, end }: Word,
  place: number,
  group: Group,
  dates: readonly (Group | undefined)[],
  before: Group | undefined,
): DateInWords[] {
  const meant = dates.flatMap((date) => {
    // As many days of the week as dates belong together one by one; a single one to the date it stands beside.
    if (date?.length === group.length) return date[place] ?? [];
    return group.length === 1 ? ((date === before ? date?.at(-1) : date?.[0]) ?? []) : [];
  });
  const [first] = meant;
  if (!first) return [];
  const whole = [...group, ...(dates[0] ?? [])];
  const isAlone = group.length === 1;
  const from = isAlone ? Math.min(start, first.start) : Math.min(...whole.map((word) => word.start));
  const to = isAlone ? Math.max(end, first.end) : Math.max(...whole.map((word) => word.end));
  return [{ weekday, days: meant.flatMap(({ days }) => days), weekdaySpan: [start, end], span: [from, to] }];
}
