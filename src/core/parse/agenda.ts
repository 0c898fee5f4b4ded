/** mdast -> the days and items of an agenda. The grammar stands in the staff's handbook; each fault is reported, none stops the reading. */
import type { Heading, List, ListItem, Paragraph, RootContent } from 'mdast';
import { dayForm } from '../checks/agenda/day-form.ts';
import { itemForm } from '../checks/agenda/item-form.ts';
import { itemId } from '../checks/agenda/item-id.ts';
import { itemKind } from '../checks/agenda/item-kind.ts';
import { itemOutside } from '../checks/agenda/item-outside.ts';
import { itemTitle } from '../checks/agenda/item-title.ts';
import { timeForm } from '../checks/agenda/time-form.ts';
import { timeValue } from '../checks/agenda/time-value.ts';
import { linkTarget } from '../checks/markdown/link-target.ts';
import { headingDepth } from '../checks/parts/heading-depth.ts';
import { idForm } from '../checks/parts/id-form.ts';
import { isDate, isTime, parseWallTimes } from '../dates/time.ts';
import type { Report } from '../diagnostics/diagnostic.ts';
import type { Finding } from '../diagnostics/rule.ts';
import { idProblem } from '../model/ids.ts';
import {
  type Agenda,
  type AgendaItem,
  type Day,
  type ItemLink,
  type Kind,
  kinds,
  type Span,
} from '../model/model.ts';
import type { Render } from '../text/html.ts';
import { blocksToText, toText } from '../text/markdown.ts';
import type { Source } from '../text/source.ts';
import { toLatinDigits } from '../text/strings.ts';
import { closestWord } from '../yaml/schemas.ts';

interface Reading {
  source: Source;
  render: Render;
  report: Report;
}

/** Words that end a point of a list and say what it is. */
const lifted = ['speaker', 'document', 'recording'] as const;
type Lifted = (typeof lifted)[number];

export function readAgenda(
  blocks: readonly RootContent[],
  closing: readonly RootContent[],
  reading: Reading,
): Agenda {
  const parts = atHeadings(blocks);
  const agenda: Agenda = {
    type: 'agenda',
    intro: reading.render(parts.before),
    days: [],
    closing: reading.render(closing),
  };
  for (const { heading, content } of parts.sections) {
    const level = levelOf(heading);
    if (level !== heading.depth || (level !== 2 && level !== 3)) {
      const message = level === heading.depth ? 'agenda' : level === 2 ? 'day' : 'item';
      const data = { depth: heading.depth };
      reading.report({ rule: headingDepth, message, span: reading.source.spanOf(heading), data });
    }
    if (level === 2) agenda.days.push(readDay(heading, content, reading));
    else if (level === 3) dayFor(heading, agenda, reading).items.push(readItem(heading, content, reading));
  }
  return agenda;
}

/** The level that a heading should have: a date opens a day and a time an item, whatever signs stand before them. */
function levelOf(heading: Heading): number {
  const text = toText(heading);
  return isDate(toLatinDigits(text)) ? 2 : parseWallTimes(text) ? 3 : heading.depth;
}

/** Cuts blocks at their headings. */
export function atHeadings(blocks: readonly RootContent[]): {
  before: RootContent[];
  sections: { heading: Heading; content: RootContent[] }[];
} {
  const before: RootContent[] = [];
  const sections: { heading: Heading; content: RootContent[] }[] = [];
  for (const block of blocks) {
    if (block.type === 'heading') sections.push({ heading: block, content: [] });
    else (sections.at(-1)?.content ?? before).push(block);
  }
  return { before, sections };
}

function readDay(
  heading: Heading,
  content: readonly RootContent[],
  { source, render, report }: Reading,
): Day {
  const text = toText(heading);
  const date = toLatinDigits(text);
  const span = source.spanOf(heading);
  if (text === '') report({ rule: dayForm, message: 'empty', span });
  else if (!isDate(date)) report({ rule: dayForm, message: 'notADate', span, data: { text } });
  else if (date !== text)
    report({
      rule: timeForm,
      message: 'date',
      span,
      data: { found: text, expected: date },
      fix: toLatinDigits(source.slice(heading)),
    });
  return { date: isDate(date) ? date : '', intro: render(content), items: [], span };
}

/** The last day; one without a date where items stand before the first. */
function dayFor(heading: Heading, { days }: Agenda, { source, report }: Reading): Day {
  const last = days.at(-1);
  if (last) return last;
  const span = source.spanOf(heading);
  report({ rule: itemOutside, span });
  const day: Day = { date: '', intro: '', items: [], span };
  days.push(day);
  return day;
}

function readItem(heading: Heading, content: readonly RootContent[], reading: Reading): AgendaItem {
  const { source, render } = reading;
  const span = source.spanOf(heading);
  const times = readTimes(heading, reading);
  const [first, ...others] = content;
  const marked = first?.type === 'paragraph' && isMarks(first) ? first : undefined;
  const marks = readMarks(marked, span, reading);
  const body = marked ? others : content;
  const points = liftLists(body, reading);
  for (const node of points.kept) if (node.type === 'list' && isQuestions(node)) markQuestions(node);
  return {
    ...marks,
    ...times,
    startInstant: '',
    endInstant: null,
    html: render(points.kept),
    text: blocksToText(points.kept),
    speakers: points.speaker.map(({ html }) => html),
    documents: points.document.map(({ link }) => link),
    recordings: points.recording.map(({ link }) => link),
    span,
  };
}

function readTimes(
  heading: Heading,
  { source, render, report }: Reading,
): Pick<AgendaItem, 'start' | 'end' | 'title' | 'titleHtml' | 'timeSpan'> {
  const span = source.spanOf(heading);
  const text = toText(heading);
  const [first, ...others] = heading.children;
  const times = first?.type === 'text' ? parseWallTimes(first.value) : null;
  if (!times || first?.type !== 'text') {
    report({ rule: itemForm, span, ...itemFormProblem(text) });
    return { start: '', end: null, title: text, titleHtml: render(heading.children), timeSpan: span };
  }
  const { written, expected } = times;
  const offset = first.position?.start.offset ?? 0;
  const timeSpan = source.span(offset, offset + written.length);
  const wrong = [times.start, times.end].find((time) => time !== null && !isTime(time));
  if (wrong) report({ rule: timeValue, span: timeSpan, data: { time: wrong } });
  else if (written !== expected) {
    // A sign that is written as an entity takes more room than it shows.
    const isPlain = source.text.startsWith(written, offset);
    report({
      rule: timeForm,
      message: 'time',
      span: timeSpan,
      data: { found: written, expected },
      fix: isPlain ? expected : undefined,
    });
  }
  const title = [{ ...first, value: times.rest }, ...others];
  const words = blocksToText([{ type: 'paragraph', children: title }]);
  if (!words) report({ rule: itemTitle, span });
  return {
    start: wrong ? '' : times.start,
    end: wrong ? null : times.end,
    title: words,
    titleHtml: render(title),
    timeSpan,
  };
}

const isMarks = ({ children }: Paragraph): boolean =>
  children.some(({ type }) => type === 'inlineCode') &&
  children.every((node) => node.type === 'inlineCode' || (node.type === 'text' && node.value.trim() === ''));

function readMarks(
  line: Paragraph | undefined,
  heading: Span,
  { source, report }: Reading,
): Pick<AgendaItem, 'id' | 'kinds' | 'of' | 'marksSpan'> {
  const marksSpan = line ? source.spanOf(line) : heading;
  const found: Pick<AgendaItem, 'id' | 'kinds' | 'of'> = { id: '', kinds: [] };
  let isNamed = false;
  let isOfKind = false;
  let isKnown = true;
  for (const mark of line?.children ?? []) {
    if (mark.type !== 'inlineCode') continue;
    const word = mark.value.trim();
    const span = source.spanOf(mark);
    const of = /^of\s+#?(\S+)$/.exec(word)?.[1];
    if (word.startsWith('#')) {
      isNamed = true;
      found.id = readId(word.slice(1), found.id, span, report);
    } else if (of) found.of = of;
    else {
      isOfKind = true;
      if (isKind(word)) found.kinds.push(word);
      else {
        isKnown = false;
        // Kind and id within one pair of marks are one fault.
        isNamed ||= word.includes('#');
        const small = word.toLowerCase();
        const fix = isKind(small) ? `\`${small}\`` : undefined;
        report({ rule: itemKind, span, fix, ...kindProblem(word) });
      }
    }
  }
  if (!isNamed) report({ rule: itemId, span: marksSpan });
  else if (!isOfKind)
    report({ rule: itemKind, message: 'missing', span: marksSpan, data: { kinds: kinds.join(', ') } });
  // Half of the kinds would be told again as those that other languages have.
  return { ...found, kinds: isKnown ? found.kinds : [], marksSpan };
}

/** An id that cannot be one is reported, and not kept: else it would be told again as one that other languages lack. */
function readId(id: string, before: string, span: Span, report: Report): string {
  const problem = idProblem(id);
  if (before) report({ rule: idForm, message: 'second', span, data: { id, first: before } });
  else if (problem) report({ rule: idForm, message: problem, span, data: { id } });
  return before || (problem ? '' : id);
}

const isKind = (word: string): word is Kind => (kinds as readonly string[]).includes(word);

function kindProblem(word: string): Finding<typeof itemKind> {
  const nearest = closestWord(word, kinds);
  const data = { word, kinds: kinds.join(', ') };
  return nearest ? { message: 'similar', data: { ...data, nearest } } : { message: 'unknown', data };
}

function itemFormProblem(text: string): Finding<typeof itemForm> {
  if (text === '') return { message: 'empty' };
  return { message: /^\p{Nd}/u.test(text) ? 'malformed' : 'noTime', data: { text } };
}

const questionMark = /[?？؟]\s*[»”"’)）]*$/u;
const isQuestions = (list: List): boolean => list.children.every((point) => questionMark.test(toText(point)));

function markQuestions(list: List): void {
  list.data = { hProperties: { className: ['questions'] } };
}

interface Point {
  html: string;
  link: ItemLink;
}

/** Takes the points of lists out that end in one of the code words; the rest stays as it is. */
function liftLists(
  body: readonly RootContent[],
  reading: Reading,
): Record<Lifted, Point[]> & { kept: RootContent[] } {
  const result = {
    kept: [] as RootContent[],
    speaker: [] as Point[],
    document: [] as Point[],
    recording: [] as Point[],
  };
  for (const block of body) {
    const rest: ListItem[] = [];
    for (const point of block.type === 'list' ? block.children : []) {
      const word = codeWord(point.children[0]);
      if (word) result[word].push(readPoint(point, word, reading));
      else rest.push(point);
    }
    if (block.type !== 'list') result.kept.push(block);
    else if (rest.length > 0) result.kept.push({ ...block, children: rest });
  }
  return result;
}

function codeWord(paragraph: RootContent | undefined): Lifted | null {
  const last = paragraph?.type === 'paragraph' ? paragraph.children.at(-1) : undefined;
  return last?.type === 'inlineCode' ? (lifted.find((word) => word === last.value.trim()) ?? null) : null;
}

function readPoint(point: ListItem, word: Lifted, { source, render, report }: Reading): Point {
  const [first, ...others] = point.children;
  const children = first?.type === 'paragraph' ? first.children.slice(0, -1) : [];
  const link = children.find((node) => node.type === 'link');
  const title = link ? toText(link) : blocksToText([{ type: 'paragraph', children }]);
  if (word !== 'speaker' && !link)
    report({
      rule: linkTarget,
      message: 'unlinked',
      span: source.spanOf(point),
      data: { kind: word, text: title },
    });
  return { html: render([...children, ...others]), link: { url: link?.url ?? '', title } };
}
