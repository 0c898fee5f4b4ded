/** Parses sections of numbered paragraphs. The number as written is the id of a paragraph, in all languages. */
import type { List, ListItem, RootContent } from 'mdast';
import { fileName } from '../checks/files/file-name.ts';
import { headingDepth } from '../checks/parts/heading-depth.ts';
import { idForm } from '../checks/parts/id-form.ts';
import { numbering } from '../checks/parts/numbering.ts';
import { sectionId } from '../checks/parts/section-id.ts';
import { sectionTitle } from '../checks/parts/section-title.ts';
import { idProblem } from '../model/ids.ts';
import type { Paragraph, Section, Span, Text } from '../model/model.ts';
import { documentPathOrNull } from '../model/paths.ts';
import type { Wording } from '../model/wording.ts';
import { blocksToText, descendants, toText } from '../text/markdown.ts';
import { joinSpans, type Source, startOf } from '../text/source.ts';
import { expectedDepth, groupByHeading, type HeadedBlocks } from './headings.ts';
import type { ParseContext } from './parse-context.ts';

export function parseText(
  blocks: readonly RootContent[],
  closing: readonly RootContent[],
  context: ParseContext,
): Text {
  const { before, sections } = groupByHeading(blocks);
  const unheaded = before.length > 0 ? [parseUnheaded(before, context)] : [];
  const isAgenda = reportAgenda(sections, context);
  const text: Text = {
    type: 'text',
    sections: [...unheaded, ...sections.map((section) => parseSection(section, !isAgenda, context))],
    closing: context.render(closing),
  };
  checkNumbers(
    blocks.flatMap((block) => (isNumberedList(block) ? block.children : [])),
    1,
    context,
  );
  return text;
}

/** Parses the text before the first heading. */
function parseUnheaded(blocks: readonly RootContent[], context: ParseContext): Section {
  const span = startOf(context.source.file);
  const paragraphs = parseParagraphs(blocks, context);
  return { id: null, depth: 0, title: '', titleHtml: '', paragraphs, span, idSpan: span };
}

/**
 * Reports a text whose headings without an id are days or times: it was meant as an agenda.
 *
 * @returns whether it is one, so that the ids of its sections are not missed as well
 */
function reportAgenda(sections: readonly HeadedBlocks[], { source, report }: ParseContext): boolean {
  const first = sections.find(
    ({ heading, content: [block] }) =>
      idWordOf(block) === null && [2, 3].includes(expectedDepth(toText(heading)) ?? 0),
  );
  const path = first && documentPathOrNull(source.file);
  if (!path) return false;
  const name = `${path.document}.${path.language}.md`;
  const data = { name, example: `agenda.${path.language}.md` };
  report({ rule: fileName, message: 'agenda', span: source.spanOf(first.heading), data });
  return true;
}

/** @param needsId tells whether to report a missing id */
function parseSection({ heading, content }: HeadedBlocks, needsId: boolean, context: ParseContext): Section {
  const { source, render, report } = context;
  const span = source.spanOf(heading);
  const title = toText(heading);
  const isMisplaced = heading.depth === 1 || heading.depth > 4;
  if (isMisplaced)
    report({ rule: headingDepth, message: 'text', span, data: { signs: '#'.repeat(heading.depth) } });
  else if (title === '') report({ rule: sectionTitle, span });
  const [first, ...others] = content;
  const word = idWordOf(first);
  if (word === null && needsId && !isMisplaced) report({ rule: sectionId, span, data: { title } });
  const idSpan = word === null || !first ? span : source.spanOf(first);
  const problem = word === null ? null : idProblem(word);
  if (word !== null && problem) report({ rule: idForm, message: problem, span: idSpan, data: { id: word } });
  return {
    id: problem ? null : word,
    depth: heading.depth,
    title,
    titleHtml: render(heading.children),
    paragraphs: parseParagraphs(word === null ? content : others, context),
    span,
    idSpan,
  };
}

/** Returns the word of a paragraph that consists of `#word`; `null` for any other block. */
function idWordOf(block: RootContent | undefined): string | null {
  const only = block?.type === 'paragraph' && block.children.length === 1 ? block.children[0] : undefined;
  return only?.type === 'inlineCode' && only.value.startsWith('#') ? only.value.slice(1).trim() : null;
}

const isNumberedList = (block: RootContent): block is List => block.type === 'list' && block.ordered === true;

/** A paragraph with a number includes the blocks without a number that follow it. */
function parseParagraphs(blocks: readonly RootContent[], context: ParseContext): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const block of blocks) {
    if (isNumberedList(block)) {
      for (const item of block.children) {
        checkInnerLists(item, context);
        paragraphs.push(parseNumbered(item, context));
      }
    } else {
      checkInnerLists(block, context);
      addUnnumbered(paragraphs, block, context);
    }
  }
  return paragraphs;
}

function parseNumbered(item: ListItem, { source, render }: ParseContext): Paragraph {
  const { number } = writtenNumber(item, source);
  return {
    id: `p${number}`,
    number,
    html: render(item.children),
    text: blocksToText(item.children),
    span: source.spanOf(item),
  };
}

function addUnnumbered(paragraphs: Paragraph[], block: RootContent, { source, render }: ParseContext): void {
  const addition = { html: render([block]), text: toText(block), span: source.spanOf(block) };
  const last = paragraphs.at(-1);
  if (!last) {
    paragraphs.push({ id: null, number: null, ...addition });
    return;
  }
  last.html += `\n${addition.html}`;
  last.text += `\n${addition.text}`;
  last.span = joinSpans(last.span, addition.span);
}

// ---- Numbers ------------------------------------------------------------------------------------------

/** Returns the number as written. Markdown keeps only that of the first item, and counts on from it. */
function writtenNumber(item: ListItem, source: Source): { number: number; span: Span } {
  const digits = /^\d+/.exec(source.slice(item))?.[0] ?? '';
  const start = source.startOf(item);
  return { number: Number(digits), span: source.span(start, start + digits.length) };
}

/** Checks the numbered lists in a block. They are displayed with the numbers that Markdown counts. */
export function checkInnerLists(
  block: RootContent | ListItem,
  context: Pick<ParseContext, 'source' | 'report'>,
): void {
  for (const node of descendants(block)) {
    const [first] = node.type === 'list' && node.ordered ? node.children : [];
    if (node.type === 'list' && first)
      checkNumbers(node.children, writtenNumber(first, context.source).number, context);
  }
}

/** Checks that numbers increase by one. A wrong number among correct ones, and a gap, are one problem each. */
function checkNumbers(
  items: readonly ListItem[],
  first: number,
  { source, report }: Pick<ParseContext, 'source' | 'report'>,
): void {
  const numbers = items.map((item) => writtenNumber(item, source));
  let expected = first;
  for (const [index, { number, span }] of numbers.entries()) {
    const next = numbers[index + 1]?.number;
    const isSlip = next === expected + 1;
    // If the numbers go on from here, those before are missing.
    if (number > expected && next === number + 1)
      report({
        rule: numbering,
        message: 'gap',
        span,
        data: { found: number, missing: describeMissing(expected, number - 1) },
      });
    else if (number !== expected)
      report({ rule: numbering, message: 'wrong', span, data: { found: number, expected } });
    expected = (isSlip ? expected : number) + 1;
  }
}

function describeMissing(first: number, last: number): Wording {
  if (first === last) return { en: `${first} is missing`, fr: `le ${first} manque` };
  return { en: `${first} to ${last} are missing`, fr: `les numéros ${first} à ${last} manquent` };
}
