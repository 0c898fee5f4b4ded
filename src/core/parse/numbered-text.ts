/** mdast -> sections of numbered paragraphs. A paragraph's literal number is its id, in all six languages. */
import type { Heading, List, ListItem, RootContent } from 'mdast';
import { headingDepth } from '../checks/parts/heading-depth.ts';
import { idForm } from '../checks/parts/id-form.ts';
import { numbering } from '../checks/parts/numbering.ts';
import { sectionId } from '../checks/parts/section-id.ts';
import { sectionTitle } from '../checks/parts/section-title.ts';
import type { Report } from '../diagnostics/diagnostic.ts';
import { idProblem } from '../model/ids.ts';
import type { Paragraph, Section, Span, Text } from '../model/model.ts';
import type { Render } from '../text/html.ts';
import { blocksToText, descendants, toText } from '../text/markdown.ts';
import { across, type Source, startOf } from '../text/source.ts';
import { atHeadings } from './agenda.ts';

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
  const text: Text = { type: 'text', sections: [], closing: reading.render(closing) };
  if (before.length > 0) {
    text.sections.push({ ...unheaded(reading.source), paragraphs: readParagraphs(before, reading) });
  }
  for (const { heading, content } of sections) text.sections.push(readSection(heading, content, reading));
  const numbers = blocks.flatMap((block) => (isNumbered(block) ? block.children : []));
  checkNumbers(numbers, 1, reading);
  return text;
}

const unheaded = ({ file }: Source): Section => ({
  id: null,
  depth: 0,
  title: '',
  titleHtml: '',
  paragraphs: [],
  span: startOf(file),
  idSpan: startOf(file),
});

function readSection(heading: Heading, content: readonly RootContent[], reading: Reading): Section {
  const { source, render, report } = reading;
  const span = source.spanOf(heading);
  const title = toText(heading);
  const isMisplaced = heading.depth === 1 || heading.depth > 4;
  if (isMisplaced) {
    report({ rule: headingDepth, message: 'text', span, data: { depth: heading.depth } });
  } else if (title === '') report({ rule: sectionTitle, span });
  const [first, ...others] = content;
  const id = readSectionId(first, reading);
  if (id === null && !isMisplaced) report({ rule: sectionId, span, data: { title } });
  return {
    id: id ?? '',
    depth: heading.depth,
    title,
    titleHtml: render(heading.children),
    paragraphs: readParagraphs(id === null ? content : others, reading),
    span,
    idSpan: id === null || !first ? span : source.spanOf(first),
  };
}

/** The word of a paragraph that is nothing but `#word`, empty where it cannot be an id; `null` where it is anything else. */
function readSectionId(block: RootContent | undefined, { source, report }: Reading): string | null {
  const only = block?.type === 'paragraph' && block.children.length === 1 ? block.children[0] : undefined;
  if (only?.type !== 'inlineCode' || !only.value.startsWith('#')) return null;
  const id = only.value.slice(1).trim();
  const problem = idProblem(id);
  if (problem) report({ rule: idForm, message: problem, span: source.spanOf(only), data: { id } });
  return problem ? '' : id;
}

const isNumbered = (block: RootContent): block is List => block.type === 'list' && block.ordered === true;

/** A numbered paragraph takes in all that follows it without a number of its own. */
function readParagraphs(blocks: readonly RootContent[], reading: Reading): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const block of blocks) {
    for (const content of isNumbered(block) ? block.children : [block]) checkInnerLists(content, reading);
    if (isNumbered(block)) paragraphs.push(...block.children.map((item) => readNumbered(item, reading)));
    else addUnnumbered(paragraphs, block, reading);
  }
  return paragraphs;
}

function readNumbered(item: ListItem, { source, render }: Reading): Paragraph {
  const { number } = literalNumber(item, source);
  const { children } = item;
  return {
    id: `p${number}`,
    number,
    html: render(children),
    text: blocksToText(children),
    span: source.spanOf(item),
  };
}

function addUnnumbered(paragraphs: Paragraph[], block: RootContent, { source, render }: Reading): void {
  const more = { html: render([block]), text: toText(block), span: source.spanOf(block) };
  const last = paragraphs.at(-1);
  if (!last) {
    paragraphs.push({ id: null, number: null, ...more });
    return;
  }
  last.html += `\n${more.html}`;
  last.text += `\n${more.text}`;
  last.span = across(last.span, more.span);
}

/** The number as it is written; Markdown itself would count on from the first one. */
function literalNumber(item: ListItem, source: Source): { number: number; span: Span } {
  const digits = /^\d+/.exec(source.slice(item))?.[0] ?? '';
  const start = item.position?.start.offset ?? 0;
  return { number: Number(digits), span: source.span(start, start + digits.length) };
}

/** A list within a paragraph is shown with the numbers Markdown counts: they must be those that are written. */
export function checkInnerLists(
  block: RootContent | ListItem,
  reading: Pick<Reading, 'source' | 'report'>,
): void {
  for (const node of descendants(block)) {
    const [first] = node.type === 'list' && node.ordered ? node.children : [];
    if (node.type === 'list' && first)
      checkNumbers(node.children, literalNumber(first, reading.source).number, reading);
  }
}

/** Numbers rise by one. A wrong number among right ones, and a gap, are one fault each. */
function checkNumbers(
  items: readonly ListItem[],
  first: number,
  { source, report }: Pick<Reading, 'source' | 'report'>,
): void {
  const numbers = items.map((item) => literalNumber(item, source));
  let expected = first;
  for (const [index, { number, span }] of numbers.entries()) {
    if (number !== expected) report({ rule: numbering, span, data: { found: number, expected } });
    const isSlip = numbers[index + 1]?.number === expected + 1;
    expected = (isSlip ? expected : number) + 1;
  }
}
