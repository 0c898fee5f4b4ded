/**
 * The grammar of times of day as people write them: one time, or a start and an end, at the start of a text. The
 * standard form is that of the 24-hour clock, `HH:MM–HH:MM`. Times with one meaning are read. Times that can mean two
 * things are returned with what they may mean, so that no afternoon is published as a night.
 */
import { memoize } from '../memoize.ts';
import { type Contradiction, findContradiction } from './times/contradiction.ts';
import { dayPartsNamed } from './times/day-part-words.ts';
import { date, type Expression, readExpression, space } from './times/expression.ts';
import { choicesOf, format, type Hours, hoursOf, standardForm } from './times/hours.ts';
import { normalizeTimes } from './times/normalize-times.ts';
import { isBare, type Time } from './times/one-time.ts';
import { firstHour, isIn } from './times/part-of-day.ts';
import { createScanner } from './times/scanner.ts';
import * as words from './times/time-words.ts';
import { findOtherTime, findZoneInTitle } from './times/title-times.ts';

/** One time or two at the start of a text. */
export interface WallTimes {
  kind: 'clear';
  /** `HH:MM`, not yet checked with `isTime`. */
  start: string;
  end: string | null;
  /** The times as written, with the words and signs that belong to them, and in the standard form. */
  written: string;
  expected: string;
  /** The text after the times. */
  rest: string;
  /** The text follows without a space, as in Chinese. */
  isJoined: boolean;
  /** The name of a time zone beside the times or in the title; unless it is between the times, it is in `rest`. */
  zone: string | null;
  /** A word of `rest`, such as “PM” or “ET”, that may belong to the times instead of the title. */
  doubtfulWord: string | null;
  /** Another time in `rest`. */
  otherTime: string | null;
  /** A word in `rest` that names another part of the day. */
  contradiction: Contradiction | null;
}

/**
 * The reason why times are uncertain. `choice`: nothing says which half of the day is meant. `approximate`: there is a
 * word such as “about”. `openEnd`: a word is in place of the end, such as “until lunch”. `duration`: a duration is in
 * place of the end or beside it. `separator`: nothing says that the second time is the end. `several`: there are more than two
 * times. `minutes`: two numbers may be hours. `date`: two numbers may be a day and a month. `word`: the word of the time
 * may start the title. `title`: the title may start earlier. `space`: a word follows without a space.
 */
type TimesProblem =
  | 'choice'
  | 'approximate'
  | 'openEnd'
  | 'duration'
  | 'separator'
  | 'several'
  | 'minutes'
  | 'date'
  | 'word'
  | 'title'
  | 'space';

/** A meaning of uncertain times. */
interface Choice {
  /** In the standard form. */
  times: string;
  /** The text after the times. */
  rest: string;
}

export interface UnclearTimes {
  kind: 'unclear';
  problem: TimesProblem;
  written: string;
  /** The word that makes the times approximate; empty for other problems. */
  word: string;
  /** One or two meanings, the likelier one first. */
  choices: readonly [Choice, ...Choice[]];
  /** The text after the times. */
  rest: string;
}

export type TimesReading = WallTimes | UnclearTimes;

/** No times with their words are longer. */
const maxLength = 300;

/** Reads the times at the start of a text. `null` if it starts with none. Memoized: several checks read each line. */
export const readTimes = memoize((text: string) => readTimesIn(text), { limit: 2000 });

function readTimesIn(text: string): TimesReading | null {
  const { text: normalized, offsetOf } = normalizeTimes(text.slice(0, maxLength));
  // Most lines have no time, and reading one takes many patterns.
  if (!words.partOfTime.test(normalized)) return null;
  const scanner = createScanner(normalized);
  scanner.take(space);
  if (scanner.test(date)) return null;
  const from = scanner.offset;
  const expression = readExpression(scanner);
  if (!expression || (!expression.isBeforeNumber && scanner.test(/[-/.:]?\d/y))) return null;
  const { start, end, approximate, zone, hasTrailingZone, alternative } = expression;
  const isJoined = !hasTrailingZone && scanner.test(/[\p{L}\p{M}_]/uy);
  if (!hasTrailingZone) scanner.take(words.closingSigns);
  const restOffset = offsetOf(scanner.offset);
  const written = text.slice(offsetOf(from), restOffset).trim();
  const rest = text.slice(restOffset).trimStart();
  const hours = hoursOf(start, end);
  const isUnspaced = scanner.test(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/uy);
  const problem = problemOf(expression, hours, isJoined && !isUnspaced);
  if (problem || !hours) {
    const isCertain = hours !== null && problem !== 'minutes' && problem !== 'choice';
    const readings = isCertain ? [standardForm(start, end, hours)] : meaningsOf(start, end, written);
    const meanings = end ? readings : readings.map((each) => withEnd(each, expression.durationMinutes));
    const [first = { times: written, rest }, ...others] = meanings.map((times) => ({ times, rest }));
    const choices: UnclearTimes['choices'] =
      problem === 'title' && alternative
        ? [first, alternativeChoice(alternative, text, offsetOf)]
        : [first, ...others];
    const word = asWritten(approximate, written) ?? approximate;
    return { kind: 'unclear', problem: problem ?? 'choice', written, word, choices, rest };
  }
  const [startHour, endHour] = hours;
  const title = normalized.slice(scanner.offset);
  const zoneInTitle = zone === null ? findZoneInTitle(title) : null;
  const doubtfulWord =
    (end ?? start).doubtfulWord ||
    expression.doubtfulZone ||
    (zoneInTitle?.isDoubtful ? zoneInTitle.zone : '');
  return {
    kind: 'clear',
    start: format(startHour, start.minute),
    end: end && endHour !== null ? format(endHour, end.minute) : null,
    written,
    expected: standardForm(start, end, hours),
    rest,
    isJoined,
    zone: zone ?? (zoneInTitle?.isDoubtful === false ? asWritten(zoneInTitle.zone, rest) : null),
    doubtfulWord: asWritten(doubtfulWord, rest),
    otherTime: findOtherTime(title),
    contradiction: findContradiction(start, end, hours, title),
  };
}

/** Returns a word of a normalized text as it is in the text; `null` if it is not there. */
function asWritten(word: string, original: string): string | null {
  if (word === '') return null;
  const { text, offsetOf } = normalizeTimes(original);
  const index = text.indexOf(word.trim());
  return index === -1 ? null : original.slice(offsetOf(index), offsetOf(index + word.trim().length));
}

/** Adds the end of a duration to a start, unless it is on the next day. */
function withEnd(start: string, durationMinutes: number | null): string {
  const [hour = 0, minute = 0] = start.split(':').map(Number);
  const end = hour * 60 + minute + (durationMinutes ?? 0);
  if (durationMinutes === null || end >= 24 * 60) return start;
  return `${start}–${format(Math.floor(end / 60), end % 60)}`;
}

/** Writes what uncertain times may mean, in the standard form. */
function meaningsOf(start: Time, end: Time | null, written: string): string[] {
  // “10-15” may have minutes, and “15-00” has.
  const [, hour = '', minute] = /^(\d{1,2})\p{Pd}([0-5]\d)(?!\d)/u.exec(written) ?? [];
  const withMinutes = minute === undefined || !isBare(start) ? [] : [format(Number(hour), Number(minute))];
  if (withMinutes.length > 0 && end && (end.hour > 23 || end.hour <= start.hour)) return withMinutes;
  const dayPart = end?.isContradictory ? (start.dayPart ?? end.dayPart) : start.dayPart;
  // “10 – 30 questions” has no end.
  const realEnd = end && end.hour <= 24 ? end : null;
  return [...choicesOf({ ...start, dayPart }, realEnd), ...withMinutes].slice(0, 2);
}

const alternativeChoice = (
  { start, end, offset }: NonNullable<Expression['alternative']>,
  text: string,
  offsetOf: (offset: number) => number,
): Choice => {
  const hours = hoursOf(start, end);
  const [choice = ''] = hours ? [standardForm(start, end, hours)] : choicesOf(start, end);
  const rest = text.slice(offsetOf(offset)).trimStart();
  // A part of the day with a capital letter is in the title.
  return { times: choice, rest: rest.charAt(0).toUpperCase() + rest.slice(1) };
};

/** Reads the times at the start of a text. `null` unless they are certain. */
export function parseWallTimes(text: string): WallTimes | null {
  const times = readTimes(text);
  return times?.kind === 'clear' && isCertain(times) ? times : null;
}

const isCertain = ({ zone, doubtfulWord, contradiction }: WallTimes): boolean =>
  zone === null && doubtfulWord === null && contradiction === null;

/** Finds times in the first words of a text, certain or not. Returns their offset and what they say. */
export function findTimes(text: string): { offset: number; times: TimesReading } | null {
  for (const offset of offsetsOfTimes(text)) {
    const times = readTimes(text.slice(offset));
    if (times && (times.kind === 'clear' || timeProblems.has(times.problem))) return { offset, times };
  }
  return null;
}

/** Problems of what is certainly a time. */
const timeProblems: ReadonlySet<TimesProblem> = new Set([
  'choice',
  'approximate',
  'openEnd',
  'duration',
  'separator',
  'several',
]);

/** Times after other words of a title. */
export interface LaterTimes {
  /** The words before them. */
  before: string;
  written: string;
  /** One or two meanings, the likelier one first. */
  choices: readonly [Choice, ...Choice[]];
}

/** Finds times after the first words of a text, which may say the part of the day: “Evening: 7:30 Reception”. The rest of a choice is the title. */
export function findLaterTimes(text: string): LaterTimes | null {
  for (const offset of offsetsOfTimes(text, laterStart)) {
    const times = readTimes(text.slice(offset));
    if (!times || (times.kind === 'clear' ? !isCertain(times) : times.problem !== 'choice')) continue;
    const before = text.slice(0, offset);
    const { written, rest } = times;
    const [first = written, ...others] = meaningsAfter(before, text.slice(offset), times);
    const toChoice = (each: string): Choice => ({ times: each, rest: titleWithout(each, before, rest) });
    return { before: before.trim(), written, choices: [toChoice(first), ...others.map(toChoice)] };
  }
  return null;
}

/** Lists what times may mean after words such as “Evening”. */
function meaningsAfter(before: string, text: string, times: TimesReading): string[] {
  const expression = readExpression(createScanner(normalizeTimes(text.slice(0, maxLength)).text));
  const { text: earlier } = normalizeTimes(before);
  const named = dayPartsNamed.find(
    ([pattern, hours]) => pattern.test(earlier) && expression && isIn(expression.start.hour, hours),
  );
  if (!named || !expression)
    return times.kind === 'clear' ? [times.expected] : times.choices.map((each) => each.times);
  const [, , dayPart] = named;
  const { start, end } = expression;
  return choicesOf({ ...start, dayPart }, end && { ...end, dayPart });
}

/** Joins what is before and after times to a title, without words that would be read as a part of the times. */
function titleWithout(times: string, before: string, after: string): string {
  const title = titleAround(before.trim().replace(words.leadAtEnd, ''), after);
  return readTimes(`${times} ${title}`)?.rest === title ? title : after.trim();
}

/** Joins what is before and after the times in a heading: “Opening (10:00)”, “Item 3 – 10:00 Opening”, “• 10:00 Opening”. */
function titleAround(before: string, after: string): string {
  const [, closing = '', rest = ''] = /^([)\]）】"'”’»」]?)(.*)$/su.exec(after) ?? [];
  const isEnclosed = closing !== '' && /[([（【"'“‘«「]\s*$/u.test(before);
  const start = isEnclosed ? before.trim().slice(0, -1).trim() : before.trim();
  const end = isEnclosed ? rest.trim() : after.trim();
  if (!/[\p{L}\p{N}]/u.test(start)) return end;
  return end === '' ? start.replace(/[\s:,;|·–—-]+$/u, '') : `${start} ${end}`;
}

/** Returns the offsets in the first words of a text at which times may start. */
function offsetsOfTimes(text: string, pattern = startAfterWord): number[] {
  const { text: normalized, offsetOf } = normalizeTimes(text.slice(0, maxLength));
  return [...normalized.matchAll(pattern)].map(({ index }) => offsetOf(index));
}

const startAfterWord =
  /(?<![\p{N}.,/-]|\d ?:|(?!\p{Script=Han})\p{L})(?:[上下中]午|[早晚]上?)?\d{1,2}(?= ?(?:[:.] ?\d{2}|[hH时点]|ч(?:\.|ас|(?!\p{L}))|- ?\d{1,2} ?[ap]\.? ?m|[ap]\.? ?m(?!\p{L})))/gu;
/** After Chinese words too, with the part of the day: “会议下午3:00”. */
const laterStart =
  /(?<![\p{N}.,/-]|\d ?:|(?!\p{Script=Han})\p{L})(?:[上下中]午|(?<!最)[早晚]上?)?\d{1,2}(?= ?(?:[:.] ?\d{2}|[hH时点]))/gu;

function problemOf(
  {
    start,
    end,
    approximate,
    isSeparatorUnclear,
    hasMore,
    hasOpenEnd,
    durationMinutes,
    hasLead,
    alternative,
  }: Expression,
  hours: Hours | null,
  lacksSpace: boolean,
): TimesProblem | null {
  if (hasMore) return 'several';
  if (alternative) return 'title';
  // “9–10:30” has minutes, “9–11” has none at its end.
  if (hasOpenEnd) return 'openEnd';
  if (isBare(end ?? start) || (end && mayBeItemNumber(start, end))) return 'minutes';
  if (approximate !== '') return 'approximate';
  if (isSeparatorUnclear) return 'separator';
  if (start.isTitle && !end) return 'word';
  if (durationMinutes !== null && hours !== null) return 'duration';
  if (hours === null || start.isContradictory || end?.isContradictory) return 'choice';
  if (!end && !hasLead && isDayAndMonth(start)) return 'date';
  return lacksSpace ? 'space' : null;
}

/** Tests for a digit that numbers the item rather than being an hour at night: “3 – 10:00 Panel”. */
const mayBeItemNumber = (start: Time, end: Time): boolean =>
  isBare(start) && !start.hasTwoDigits && start.hour < firstHour && end.dayPart === null;

/** Tests whether “10.05” may be the tenth of May. */
const isDayAndMonth = ({ hour, minute, sign, isOnlyDigits }: Time): boolean =>
  isOnlyDigits && sign === '.' && hour > 0 && minute > 0 && minute <= 12;
