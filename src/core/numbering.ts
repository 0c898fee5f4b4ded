/** mdast -> sections of numbered paragraphs. A paragraph's literal number is its id, in all six languages. */
import type { Heading, List, ListItem, RootContent } from 'mdast';
import { atHeadings } from './agenda.ts';
import type { Report } from './diagnostic.ts';
import type { Render } from './html.ts';
import { reasonAgainstId } from './ids.ts';
import { textOf, toText, walk } from './markdown.ts';
import type { Paragraph, Section, Span, Text } from './model.ts';
import { across, type Source, startOf } from './source.ts';
import { withLatinDigits } from './time.ts';

interface Reading {
  source: Source;
  render: Render;
  report: Report;
}

export function readText(
  blocks: readonly RootContent[],
  closing: readonly RootContent[],
  reading: Reading,
): Text {
  const { before, sections } = atHeadings(blocks);
  const count = { next: 1 };
  const text: Text = { type: 'text', sections: [], closing: reading.render(closing) };
  if (before.length > 0)
    text.sections.push({ ...unheaded(reading.source), paragraphs: readParagraphs(before, count, reading) });
  for (const { heading, content } of sections)
    text.sections.push(readSection(heading, content, count, reading));
  return text;
}

const unheaded = ({ file }: Source): Section => ({
  id: null,
  depth: 0,
  title: '',
  titleHtml: '',
  paragraphs: [],
  span: startOf(file),
});

function readSection(
  heading: Heading,
  content: readonly RootContent[],
  count: { next: number },
  reading: Reading,
): Section {
  const { source, render, report } = reading;
  const span = source.spanOf(heading);
  const title = toText(heading);
  if (heading.depth === 1 || heading.depth > 4) {
    const expected = 'sections are "## " to "#### "; the title of the document stands in its front matter';
    report('heading-depth', span, { depth: String(heading.depth), expected });
  }
  const [first, ...others] = content;
  const id = sectionId(first, reading);
  if (id === null) report('section-id', span, { title });
  return {
    id: id ?? '',
    depth: heading.depth,
    title,
    titleHtml: render(heading.children),
    paragraphs: readParagraphs(id === null ? content : others, count, reading),
    span,
  };
}

/** The word of a paragraph that is nothing but `#word`; `null` where it is anything else. */
function sectionId(block: RootContent | undefined, { source, report }: Reading): string | null {
  const only = block?.type === 'paragraph' && block.children.length === 1 ? block.children[0] : undefined;
  if (only?.type !== 'inlineCode' || !only.value.startsWith('#')) return null;
  const id = only.value.slice(1).trim();
  const reason = reasonAgainstId(id);
  if (reason) report('id-form', source.spanOf(only), { id, reason });
  return id;
}

/** A numbered paragraph takes in all that follows it without a number of its own. */
function readParagraphs(
  blocks: readonly RootContent[],
  count: { next: number },
  reading: Reading,
): Paragraph[] {
  const { source, render, report } = reading;
  const paragraphs: Paragraph[] = [];
  let unnumbered: RootContent[] = [];
  const flush = () => {
    const [first] = unnumbered;
    const end = unnumbered.at(-1);
    if (!first || !end) return;
    const span = across(source.spanOf(first), source.spanOf(end));
    const more = { html: render(unnumbered), text: textOf(unnumbered) };
    const last = paragraphs.at(-1);
    if (last?.number) {
      last.html += `\n${more.html}`;
      last.text += `\n${more.text}`;
      last.span = across(last.span, span);
    } else paragraphs.push({ id: null, number: null, ...more, span });
    unnumbered = [];
  };
  for (const block of blocks) {
    if (block.type !== 'list' || !block.ordered) {
      checkInnerLists(block, source, report);
      unnumbered.push(block);
      continue;
    }
    flush();
    for (const item of block.children) {
      const { number, span } = literalNumber(item, source);
      if (number !== count.next)
        report('numbering', span, { found: String(number), expected: String(count.next) });
      // After a gap the count goes on from the number that is there, so that one fault is told once.
      count.next = number + 1;
      for (const child of item.children) checkInnerLists(child, source, report);
      const html = render(item.children);
      paragraphs.push({
        id: `p${number}`,
        number,
        html,
        text: textOf(item.children),
        span: source.spanOf(item),
      });
    }
  }
  flush();
  return paragraphs;
}

/** The number as it is written; Markdown itself would count on from the first one. */
function literalNumber(item: ListItem, source: Source): { number: number; span: Span } {
  const digits = /^\d+/.exec(withLatinDigits(source.slice(item)))?.[0] ?? '';
  const start = item.position?.start.offset ?? 0;
  return { number: Number(digits), span: source.span(start, start + digits.length) };
}

/** A list within a paragraph is shown with the numbers Markdown counts: they must be those that are written. */
export function checkInnerLists(block: RootContent, source: Source, report: Report): void {
  for (const node of walk(block)) {
    if (node.type === 'list' && node.ordered) checkList(node, source, report);
  }
}

function checkList(list: List, source: Source, report: Report): void {
  let expected: number | undefined;
  for (const item of list.children) {
    const { number, span } = literalNumber(item, source);
    expected ??= number;
    if (number !== expected) report('numbering', span, { found: String(number), expected: String(expected) });
    expected = number + 1;
  }
}
