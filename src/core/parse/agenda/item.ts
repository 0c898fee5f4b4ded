/** Parses an item of an agenda: its times and title, and its text. */
import type { Heading, List } from 'mdast';
import { itemForm } from '../../checks/agenda/item-form.ts';
import { itemTitle } from '../../checks/agenda/item-title.ts';
import { timeContradiction } from '../../checks/agenda/time-contradiction.ts';
import { timeForm } from '../../checks/agenda/time-form.ts';
import { timeUnclear } from '../../checks/agenda/time-unclear.ts';
import { timeValue } from '../../checks/agenda/time-value.ts';
import { timeZoneName } from '../../checks/agenda/time-zone-name.ts';
import { isBound } from '../../dates/item-line.ts';
import { isEndTime, isTime } from '../../dates/time.ts';
import type { Contradiction } from '../../dates/times/contradiction.ts';
import {
  findLaterTimes,
  type LaterTimes,
  type UnclearTimes,
  type WallTimes,
} from '../../dates/wall-times.ts';
import type { Report } from '../../diagnostics/diagnostic.ts';
import type { Finding } from '../../diagnostics/rule.ts';
import type { ParsedItem, Span } from '../../model/model.ts';
import { blocksToText, toText } from '../../text/markdown.ts';
import type { Source } from '../../text/source.ts';
import { truncate } from '../../text/strings.ts';
import type { HeadedBlocks } from '../headings.ts';
import type { ParseContext } from '../parse-context.ts';
import { type HeadingTimes, readHeadingTimes } from './heading-times.ts';
import { isAnnotationLine, parseAnnotations } from './item-annotations.ts';
import { extractItemLists } from './item-lists.ts';

export function parseItem({ heading, content }: HeadedBlocks, context: ParseContext): ParsedItem {
  const { source, render } = context;
  const span = source.spanOf(heading);
  const [first, ...others] = content;
  const annotations = first?.type === 'paragraph' && isAnnotationLine(first) ? first : undefined;
  const { blocks, ...lists } = extractItemLists(annotations ? others : content, context);
  for (const block of blocks) if (block.type === 'list' && isQuestionList(block)) markQuestions(block);
  return {
    ...parseTimesAndTitle(heading, context),
    ...parseAnnotations(annotations, span, context),
    ...lists,
    html: render(blocks),
    text: blocksToText(blocks),
    span,
  };
}

// ---- Times and title ----------------------------------------------------------------------------------

type TimesAndTitle = Pick<ParsedItem, 'start' | 'end' | 'title' | 'titleHtml' | 'timeSpan'>;

function parseTimesAndTitle(heading: Heading, context: ParseContext): TimesAndTitle {
  const { source, render, report } = context;
  const read = readHeadingTimes(heading, source);
  if (!read) {
    const span = source.spanOf(heading);
    reportNoTimes(heading, context);
    return { ...untimed, title: toText(heading), titleHtml: render(heading.children), timeSpan: span };
  }
  const { times, title: children, span: timeSpan } = read;
  const title = blocksToText([{ type: 'paragraph', children }]);
  if (title === '') report({ rule: itemTitle, message: 'time', span: source.spanOf(heading) });
  const hours =
    times.kind === 'clear' ? checkTimes(read, times, context) : reportUnclear(read, times, report);
  return { ...hours, title, titleHtml: render(children), timeSpan };
}

const untimed = { start: null, end: null };

/** Reports times that are not in the standard form, or no times of day. */
function checkTimes(heading: HeadingTimes, times: WallTimes, { report, isSuppressed }: ParseContext) {
  const { written, span, fix } = heading;
  const { start, end, expected, isJoined, zone, doubtfulWord: word, otherTime, contradiction, rest } = times;
  const invalid = !isTime(start) ? start : end !== null && !isEndTime(end) ? end : null;
  if (invalid !== null) {
    report({ rule: timeValue, span, data: { time: invalid } });
    return untimed;
  }
  if (zone !== null) report({ rule: timeZoneName, span, data: { zone, expected } });
  else if (written !== expected || isJoined)
    report({ rule: timeForm, message: 'time', span, data: { found: written, expected }, fix: fix(expected) });
  if (contradiction) {
    reportContradiction(heading, times, contradiction, report);
    // Times that are wrong would be reported again, as out of order.
    if (!isSuppressed(timeContradiction.id, span.line)) return untimed;
  } else if (word !== null) {
    report({
      rule: timeForm,
      message: 'word',
      span,
      data: { word, expected, title: titleWithout(word, rest) },
    });
  } else if (otherTime !== null && zone === null) {
    report({ rule: timeContradiction, message: 'other', span, data: { written: expected, time: otherTime } });
  }
  return { start, end };
}

/** Returns the title without a word that may belong to the times before it. */
function titleWithout(word: string, title: string): string {
  const start = title.indexOf(word);
  const before = title.slice(0, start).trim();
  const after = title.slice(start + word.length).replace(/^[\s.,;:|–-]+/, '');
  return truncate(`${before} ${after}`.trim());
}

function reportContradiction(
  { span }: HeadingTimes,
  { expected: written, rest }: WallTimes,
  { word, times, isBesideTimes }: Contradiction,
  report: Report,
): void {
  const data = { written, word, times, title: titleWithout(isBesideTimes ? word : '', rest) };
  report({ rule: timeContradiction, message: isBesideTimes ? 'word' : 'title', span, data });
}

function reportUnclear(
  { span, fix }: HeadingTimes,
  { problem, written, word, choices }: UnclearTimes,
  report: Report,
) {
  const [{ times: first }, { times: second } = { times: null }] = choices;
  const [firstHeading = '', secondHeading = firstHeading] = choices.map(headingOf);
  const data = { written, word, first, second: second ?? first, firstHeading, secondHeading };
  const finding: Finding<typeof timeUnclear> = { message: messageOf(problem, second !== null), data };
  // A missing space is the only problem with one right answer.
  report({ rule: timeUnclear, span, fix: problem === 'space' ? fix(first) : undefined, ...finding });
  return untimed;
}

const headingOf = ({ times, rest }: UnclearTimes['choices'][0]): string =>
  truncate(`${times} ${rest}`).trim();

const messageOf = (
  problem: UnclearTimes['problem'],
  hasSecond: boolean,
): keyof typeof timeUnclear.messages =>
  problem === 'choice' && !hasSecond ? 'only' : problem === 'minutes' && hasSecond ? 'numbers' : problem;

function reportNoTimes(heading: Heading, { source, report }: ParseContext): void {
  const text = toText(heading);
  const later = findLaterTimes(text);
  const span = source.spanOf(heading);
  if (later && isBound(later.before)) reportBound(later, spanOfBound(later, heading, source), report);
  else report({ rule: itemForm, span, ...itemFormProblem(text, later) });
}

/** Reports words that make the time after them a limit: “not before 15:00”. */
function reportBound({ before: word, written, choices }: LaterTimes, span: Span, report: Report): void {
  const [{ times: first }, { times: second } = { times: first }] = choices;
  const data = { written: `${word} ${written}`, word, first, second };
  report({ rule: timeUnclear, message: choices.length > 1 ? 'choice' : 'approximate', span, data });
}

/** Returns the position of the words and the time; that of the heading if they are written with signs of Markdown. */
function spanOfBound({ before, written }: LaterTimes, heading: Heading, source: Source): Span {
  const text = source.slice(heading);
  const start = text.indexOf(before);
  const end = text.indexOf(written, start + before.length);
  if (start === -1 || end === -1) return source.spanOf(heading);
  const offset = source.startOf(heading);
  return source.span(offset + start, offset + end + written.length);
}

function itemFormProblem(text: string, later: LaterTimes | null): Finding<typeof itemForm> {
  if (text === '') return { message: 'empty' };
  if (later) {
    const { written: time, choices } = later;
    const [first, second = first] = choices.map(headingOf);
    const message = choices.length > 1 ? 'timesLater' : 'timeLater';
    return { message, data: { time, first: first ?? '', second: second ?? '' } };
  }
  return { message: /^\p{Nd}/u.test(text) ? 'malformed' : 'noTime', data: { text } };
}

// ---- Questions ----------------------------------------------------------------------------------------

const questionMark = /[?？؟]\s*[»”"’)）]*$/u;
const isQuestionList = (list: List): boolean =>
  list.children.every((item) => questionMark.test(toText(item)));

function markQuestions(list: List): void {
  list.data = { hProperties: { className: ['questions'] } };
}
