/** Finds days of the week beside a date, as people write them in the six languages. */
import type { Language } from '../model/languages.ts';
import { toLatinDigits } from '../text/strings.ts';
import { datePatterns } from './weekday-patterns.ts';

/** A day of the week with the date it belongs to. */
export interface DatedWeekday {
  /** 1 is Monday, 7 Sunday (ISO 8601). */
  weekday: number;
  /** The dates it may belong to: 3/4/2025 can be read in two ways, and a day can be written between two dates. */
  dates: readonly CalendarDate[];
  /** Offsets of the day of the week, and of the whole expression. */
  weekdayRange: Range;
  range: Range;
}

type Range = [start: number, end: number];

export interface CalendarDate {
  /** `null` if no year is written. */
  year: number | null;
  month: number;
  day: number;
}

/** @param text may contain digits of other scripts */
export function findDatedWeekdays(text: string, language: Language): DatedWeekday[] {
  // Most texts have none.
  if (text.search(datePatterns(language).weekday) === -1) return [];
  const latin = toLatinDigits(text);
  const tokens = tokenize(latin, language);
  return adjacentGroups(tokens, latin, language).flatMap((run) => pairGroups(run, latin, language));
}

/** A date in a text. */
export interface DateInText {
  start: number;
  end: number;
  /** The dates that it may mean; none if there is no such month. */
  dates: readonly CalendarDate[];
}

/** Finds the dates in a text, in the order of the text. @param text may contain digits of other scripts */
export function findDates(text: string, language: Language): DateInText[] {
  const latin = toLatinDigits(text);
  // Most texts have none, and the patterns of dates are large.
  if (!partOfDate.test(latin)) return [];
  return tokenize(latin, language).filter((token) => token.kind === 'date');
}

/** Matches a part of every date: a digit, or the word for the day after a Chinese number. */
const partOfDate = /\d|[日号號]/;

// ---- Tokens -------------------------------------------------------------------------------------------

interface Position {
  start: number;
  end: number;
}
type WeekdayToken = Position & { kind: 'weekday'; weekday: number };
/** `dates` is empty if there is no such month or day. */
type DateToken = Position & { kind: 'date'; dates: CalendarDate[] };
/** A day whose month is written elsewhere. */
type DayNumberToken = Position & { kind: 'day-number'; day: number };
type Token = WeekdayToken | DateToken;

/** Returns the days of the week and the dates in the order of the text. */
function tokenize(text: string, language: Language): Token[] {
  const { weekday, dates, dayNumber } = datePatterns(language);
  const candidates = [
    ...dates.flatMap((pattern) =>
      matches(text, pattern).map(
        ({ groups, ...position }): DateToken => ({
          ...position,
          kind: 'date',
          dates: readDates(groups, language),
        }),
      ),
    ),
    ...matches(text, weekday).map(
      ({ groups, ...position }): WeekdayToken => ({
        ...position,
        kind: 'weekday',
        weekday: numberOfGroup(groups, 'w'),
      }),
    ),
    ...matches(text, dayNumber).map(({ groups, ...position }): DateToken | DayNumberToken => {
      const day = parseNumber(groups['day']);
      return day === 0 ? { ...position, kind: 'date', dates: [] } : { ...position, kind: 'day-number', day };
    }),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  const tokens = candidates.filter((token) => {
    if (token.start < end) return false;
    end = token.end;
    return true;
  });
  return language === 'zh' ? completeFromBefore(tokens) : completeFromAfter(tokens, text, language);
}

type Groups = Record<string, string | undefined>;

const matches = (text: string, pattern: RegExp): (Position & { groups: Groups })[] =>
  [...text.matchAll(pattern)].map(({ index, 0: match, groups = {} }) => ({
    start: index,
    end: index + match.length,
    groups,
  }));

/** Returns the number of the group that matched, such as 3 for `m3`. */
const numberOfGroup = (groups: Groups, prefix: string): number =>
  Number(
    Object.keys(groups)
      .find((name) => /^[mw]\d+$/.test(name) && groups[name] !== undefined)
      ?.slice(prefix.length),
  );

function readDates(groups: Groups, language: Language): CalendarDate[] {
  const year = groups['year'] === undefined ? null : parseYear(groups['year']);
  const [first, second] = [Number(groups['first']), Number(groups['second'])];
  const month = groups['month'] === undefined ? numberOfGroup(groups, 'm') : parseNumber(groups['month']);
  const dates =
    groups['first'] === undefined
      ? [{ year, month, day: parseNumber(groups['day']) }]
      : [
          { year, month: second, day: first },
          ...(language === 'en' || second > 12 ? [{ year, month: first, day: second }] : []),
        ];
  return dates.filter((date) => date.month >= 1 && date.month <= 12);
}

const parseYear = (text: string): number =>
  text.length === 2 ? 2000 + Number(text) : Number(Array.from(text, parseNumber).join(''));

/** Reads Latin digits, or a Chinese number up to 99. */
function parseNumber(text = ''): number {
  if (/^\d+$/.test(text)) return Number(text);
  const [, tens = '', units = ''] = /^(.?)十(.?)$|$/.exec(text.replace('廿', '二十')) ?? [];
  const digit = (sign: string): number => Math.max(0, '零一二三四五六七八九'.indexOf(sign));
  return /[十廿]/.test(text) ? 10 * (tens ? digit(tens) : 1) + (units ? digit(units) : 0) : digit(text);
}

/** “28 and 29 October”, “from Monday 28 to Wednesday 29 October”: takes the month of a day from the date after it. */
function completeFromAfter(
  tokens: readonly (Token | DayNumberToken)[],
  text: string,
  language: Language,
): Token[] {
  const { gapBeforeDate, conjunction } = datePatterns(language);
  const complete: Token[] = [];
  // From the last token to the first.
  for (const token of tokens.toReversed()) {
    if (token.kind !== 'day-number') {
      complete.push(token);
      continue;
    }
    const [next, afterNext] = [complete.at(-1), complete.at(-2)];
    if (!next || !conjunction.test(text.slice(token.end, next.start))) continue;
    const isDated = afterNext && gapBeforeDate.test(text.slice(next.end, afterNext.start));
    const date = next.kind === 'date' ? next : isDated ? afterNext : undefined;
    if (date?.kind === 'date' && date.dates.length > 0) complete.push(inMonthOf(date, token));
  }
  return complete.reverse();
}

/** The widest gap between a date and a day number that shares its month. */
const maxGap = 12;

/** “10月28日至29日”: takes the month of a day from the date before it. */
function completeFromBefore(tokens: readonly (Token | DayNumberToken)[]): Token[] {
  const complete: Token[] = [];
  let date: DateToken | undefined;
  for (const token of tokens) {
    if (token.kind !== 'day-number') complete.push(token);
    else if (date && token.start - date.end <= maxGap) complete.push(inMonthOf(date, token));
    const last = complete.at(-1);
    if (last?.kind === 'date' && last.dates.length > 0) date = last;
  }
  return complete;
}

const inMonthOf = (date: DateToken, { start, end, day }: DayNumberToken): DateToken => ({
  kind: 'date',
  start,
  end,
  dates: date.dates.map((each) => ({ ...each, day })),
});

// ---- Groups of adjacent tokens ------------------------------------------------------------------------

/** Tokens of one kind joined by “and”: Monday and Tuesday; 28 and 29 October. */
type Group = Token[];

/** Splits tokens into runs of adjacent groups, in which days of the week and dates alternate. */
function adjacentGroups(tokens: readonly Token[], text: string, language: Language): Group[][] {
  const { conjunction, gapBeforeDate, gapBeforeWeekday } = datePatterns(language);
  const runs: Group[][] = [];
  let previous: Token | undefined;
  for (const token of tokens) {
    const gap = text.slice(previous?.end, token.start);
    const isSameKind = previous?.kind === token.kind;
    const gapPattern = isSameKind ? conjunction : token.kind === 'weekday' ? gapBeforeWeekday : gapBeforeDate;
    const run = runs.at(-1);
    if (!run || !previous || crossesBlocks(gap) || !gapPattern.test(gap)) runs.push([[token]]);
    else if (isSameKind) run.at(-1)?.push(token);
    else run.push([token]);
    previous = token;
  }
  return runs;
}

/** Tests whether a gap contains the end of a paragraph, a table row or a list item. */
const crossesBlocks = (gap: string): boolean => /\n[ \t]*\n|\n[ \t]*[|*–—-]|[|–—-][ \t]*\n/.test(gap);

const hasWeekdays = (group: Group | undefined): boolean => group?.[0]?.kind === 'weekday';

function pairGroups(run: readonly Group[], text: string, language: Language): DatedWeekday[] {
  return run.flatMap((group, index) => {
    if (!hasWeekdays(group)) return [];
    const before = run[index - 1];
    const after = run[index + 1];
    // A run that starts with a day of the week has its dates after the days; one that ends with it, before them.
    const dateGroups =
      !before || !after
        ? [after ?? before]
        : hasWeekdays(run[0])
          ? [after]
          : hasWeekdays(run.at(-1))
            ? [before]
            : [after, before];
    if (dateGroups[0] === before && precedesNumber(group, text, language)) return [];
    return group.flatMap((token, position) =>
      token.kind === 'weekday' ? pairWeekday(token, position, group, dateGroups, before) : [],
    );
  });
}

/** “28 octobre, mercredi 29”: tests whether the day belongs to a number after it. */
const precedesNumber = (group: Group, text: string, language: Language): boolean =>
  language !== 'zh' && /^[\s,،]{0,3}\d{1,2}(?![\d:.hч٫])/.test(text.slice(group.at(-1)?.end));

/** Returns the first and the last token of each group. */
const endsOf = (...groups: readonly Group[]): Token[] =>
  groups.flatMap((group) => [group[0], group.at(-1)].filter((token) => token !== undefined));

function pairWeekday(
  { weekday, start, end }: WeekdayToken,
  position: number,
  group: Group,
  dateGroups: readonly (Group | undefined)[],
  before: Group | undefined,
): DatedWeekday[] {
  const candidates = dateGroups.flatMap((dateGroup) => {
    // As many days as dates pair one by one; a single day pairs with the nearest date.
    if (dateGroup?.length === group.length) return dateGroup[position] ?? [];
    return group.length === 1 ? ((dateGroup === before ? dateGroup?.at(-1) : dateGroup?.[0]) ?? []) : [];
  });
  const [first] = candidates;
  if (!first) return [];
  const covered = group.length === 1 ? [{ start, end }, first] : endsOf(group, dateGroups[0] ?? []);
  return [
    {
      weekday,
      dates: candidates.flatMap((token) => (token.kind === 'date' ? token.dates : [])),
      weekdayRange: [start, end],
      range: [
        Math.min(...covered.map((token) => token.start)),
        Math.max(...covered.map((token) => token.end)),
      ],
    },
  ];
}
