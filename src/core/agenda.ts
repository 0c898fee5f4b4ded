/** mdast -> the days and items of an agenda. The grammar stands in the staff's handbook; each fault is reported, none stops the reading. */
import type { Heading, List, Paragraph, RootContent } from 'mdast';
import type { Report } from './diagnostic.ts';
import { nearest } from './frontmatter.ts';
import type { Render } from './html.ts';
import { reasonAgainstId } from './ids.ts';
import { textOf, toText } from './markdown.ts';
import {
  type Agenda,
  type AgendaItem,
  type Day,
  type ItemLink,
  type Kind,
  kinds,
  type Span,
} from './model.ts';
import type { Source } from './source.ts';
import { isDate, isTime, wallTimes, withLatinDigits } from './time.ts';

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
    if (heading.depth === 2) agenda.days.push(readDay(heading, content, reading));
    else if (heading.depth === 3) readItemInto(agenda.days.at(-1), heading, content, reading);
    else {
      reading.report('heading-depth', reading.source.spanOf(heading), {
        depth: String(heading.depth),
        expected: 'a day is "## ", an item is "### "',
      });
    }
  }
  return agenda;
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
  const date = withLatinDigits(text);
  const span = source.spanOf(heading);
  if (!isDate(date)) report('day-form', span, { text });
  else if (date !== text) report('time-form', span, { found: text, expected: date });
  return { date: isDate(date) ? date : '', intro: render(content), items: [], span };
}

function readItemInto(
  day: Day | undefined,
  heading: Heading,
  content: readonly RootContent[],
  reading: Reading,
): void {
  const item = readItem(heading, content, reading);
  if (day) day.items.push(item);
  else reading.report('item-outside', item.span, {});
}

function readItem(heading: Heading, content: readonly RootContent[], reading: Reading): AgendaItem {
  const { source, render } = reading;
  const span = source.spanOf(heading);
  const times = readTimes(heading, reading);
  const [first, ...others] = content;
  const marked = first?.type === 'paragraph' && isMarks(first) ? first : undefined;
  const marks = readMarks(marked, span, reading);
  const body = marked ? others : content;
  const points = liftLists(body, render);
  for (const node of points.kept) if (node.type === 'list' && isQuestions(node)) markQuestions(node);
  return {
    ...marks,
    ...times,
    startInstant: '',
    endInstant: null,
    html: render(points.kept),
    text: textOf(points.kept),
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
  const times = first?.type === 'text' ? wallTimes(first.value) : null;
  if (!times || first?.type !== 'text') {
    report('item-form', span, { text });
    return { start: '', end: null, title: text, titleHtml: render(heading.children), timeSpan: span };
  }
  const { found, expected } = times;
  const offset = first.position?.start.offset ?? 0;
  const timeSpan = source.span(offset, offset + found.length);
  const wrong = [times.start, times.end].find((time) => time !== null && !isTime(time));
  if (wrong) report('time-value', timeSpan, { time: wrong });
  else if (found !== expected) report('time-form', timeSpan, { found, expected });
  const title = [{ ...first, value: times.rest }, ...others];
  const words = textOf([{ type: 'paragraph', children: title }]);
  if (!words) report('item-title', span, {});
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
  let kindless = true;
  for (const mark of line?.children ?? []) {
    if (mark.type !== 'inlineCode') continue;
    const word = mark.value.trim();
    const span = source.spanOf(mark);
    const of = /^of\s+#?(\S+)$/.exec(word)?.[1];
    if (word.startsWith('#')) found.id = readId(word.slice(1), found.id, span, report);
    else if (of) found.of = of;
    else {
      kindless = false;
      if (isKind(word)) found.kinds.push(word);
      else report('item-kind', span, { found: unknownKind(word), known: kinds.join(', ') });
    }
  }
  if (!found.id) report('item-id', marksSpan, {});
  else if (kindless)
    report('item-kind', marksSpan, { found: 'The item has no kind.', known: kinds.join(', ') });
  return { ...found, marksSpan };
}

/** Reports what is wrong with an id; it is kept all the same, so that one fault is not told twice. */
function readId(id: string, before: string, span: Span, report: Report): string {
  const reason = before ? `the item has the id #${before} already` : reasonAgainstId(id);
  if (reason) report('id-form', span, { id, reason });
  return before || id;
}

const isKind = (word: string): word is Kind => (kinds as readonly string[]).includes(word);
const unknownKind = (word: string): string => {
  const near = nearest(word, kinds);
  return `"${word}" is not a kind.${near ? ` Did you mean "${near}"?` : ''}`;
};

const questionMark = /[?？؟]\s*[»”"’)）]*$/u;
const isQuestions = (list: List): boolean => list.children.every((point) => questionMark.test(toText(point)));

function markQuestions(list: List): void {
  list.data = { hProperties: { className: ['questions'] } };
}

interface Point {
  html: string;
  link: ItemLink;
}

/** Takes the lists out whose points all end in one of the code words; the rest stays as it is. */
function liftLists(
  body: readonly RootContent[],
  render: Render,
): Record<Lifted, Point[]> & { kept: RootContent[] } {
  const result = {
    kept: [] as RootContent[],
    speaker: [] as Point[],
    document: [] as Point[],
    recording: [] as Point[],
  };
  for (const block of body) {
    const words = block.type === 'list' ? block.children.map(({ children }) => codeWord(children[0])) : [];
    if (block.type !== 'list' || !words.every((word) => word !== null)) {
      result.kept.push(block);
      continue;
    }
    for (const [index, point] of block.children.entries()) {
      const word = words[index];
      if (word) result[word].push(readPoint(point.children, render));
    }
  }
  return result;
}

function codeWord(paragraph: RootContent | undefined): Lifted | null {
  const last = paragraph?.type === 'paragraph' ? paragraph.children.at(-1) : undefined;
  return last?.type === 'inlineCode' ? (lifted.find((word) => word === last.value.trim()) ?? null) : null;
}

function readPoint(content: readonly RootContent[], render: Render): Point {
  const [first, ...others] = content;
  const children = first?.type === 'paragraph' ? first.children.slice(0, -1) : [];
  const link = children.find((node) => node.type === 'link');
  const title = link ? toText(link) : textOf([{ type: 'paragraph', children }]);
  return { html: render([...children, ...others]), link: { url: link?.url ?? '', title } };
}
