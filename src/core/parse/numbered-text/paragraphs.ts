/** Parses the paragraphs of a section. */
import type { RootContent } from 'mdast';
import { subParagraphOutside } from '../../checks/parts/sub-paragraph-outside.ts';
import type { Html, Paragraph } from '../../model/model.ts';
import { idOfNumber } from '../../text/labels/paragraph-number.ts';
import { followsReading, startsSeries } from '../../text/labels/sub-paragraph-label.ts';
import { blocksToText, toText } from '../../text/markdown.ts';
import { joinSpans } from '../../text/source.ts';
import type { ParseContext } from '../parse-context.ts';
import { findLabels, isLabelled } from './labelled-blocks.ts';
import { checkInnerLists, isNumberedList, type Numbers } from './numbers.ts';
import { isSubParagraph, listSubParagraphs, nestSubParagraphs, type Piece } from './sub-paragraphs.ts';

/** The numbers of a text or of one of its annexes. */
export interface Numbering {
  numbers: Numbers;
  /** Id of the annex; `null` for the text itself. */
  annex: string | null;
  /** The position of each paragraph of a preamble; `null` for a line that does not count. */
  preamble: ReadonlyMap<RootContent, number | null>;
}

/** A paragraph as blocks of the text. */
interface ParagraphBlocks extends Pick<Paragraph, 'id' | 'number' | 'text' | 'span'> {
  blocks: RootContent[];
}

/** A paragraph with a number includes the blocks without a number that follow it. */
export function parseParagraphs(
  blocks: readonly RootContent[],
  numbering: Numbering,
  context: ParseContext,
): Paragraph[] {
  const paragraphs: ParagraphBlocks[] = [];
  for (const block of blocks) {
    const numbered = isNumberedList(block) ? block.children : numbering.numbers.has(block) ? [block] : [];
    for (const each of numbered) {
      checkInnerLists(each, context);
      paragraphs.push(...readNumbered(each, numbering, context));
    }
    if (numbered.length > 0) continue;
    checkInnerLists(block, context);
    const position = numbering.preamble.get(block);
    if (position === undefined) addUnnumbered(paragraphs, block, context);
    else {
      const id = position === null ? null : `pp${position}`;
      paragraphs.push({ id, number: null, ...unnumbered(block, context) });
    }
  }
  return paragraphs.map((paragraph) => toParagraph(paragraph, numbering, context));
}

function readNumbered(
  block: Parameters<Numbers['get']>[0],
  { numbers, annex }: Numbering,
  { source }: ParseContext,
): ParagraphBlocks[] {
  const found = numbers.get(block);
  if (!found) return [];
  const { node, number } = found;
  const id = idOfNumber(number);
  const content = node.type === 'listItem' ? node.children : [node];
  return [
    {
      id: annex === null ? id : `${annex}-${id}`,
      number: number.label,
      blocks: [...content],
      text: blocksToText(content),
      span: source.spanOf(block),
    },
  ];
}

const unnumbered = (block: RootContent, { source }: ParseContext) => ({
  blocks: [block],
  text: toText(block),
  span: source.spanOf(block),
});

function addUnnumbered(paragraphs: ParagraphBlocks[], block: RootContent, context: ParseContext): void {
  const addition = unnumbered(block, context);
  const last = paragraphs.at(-1);
  if (!last) {
    paragraphs.push({ id: null, number: null, ...addition });
    return;
  }
  last.blocks.push(block);
  last.text += `\n${addition.text}`;
  last.span = joinSpans(last.span, addition.span);
}

function toParagraph(
  { blocks, ...paragraph }: ParagraphBlocks,
  numbering: Numbering,
  context: ParseContext,
): Paragraph {
  const { id, number, text, span } = paragraph;
  if (id === null) {
    if (numbering.numbers.size > 0) reportLabels(blocks, context);
    return { id, number, html: context.render(blocks), text, span };
  }
  const container = { id, number: number ?? id.replace(/^pp/, ''), level: 0 };
  const pieces = nestSubParagraphs(blocks, container, new Map(), context);
  const subParagraphs = listSubParagraphs(pieces);
  return {
    id,
    number,
    html: renderPieces(pieces, context),
    text,
    ...(subParagraphs.length > 0 && { subParagraphs }),
    span,
  };
}

/** Reports the first of several labels in text that belongs to no numbered paragraph. */
function reportLabels(blocks: readonly RootContent[], { source, report }: ParseContext): void {
  const labels = findLabels(blocks, { source, report: () => undefined }).filter(isLabelled);
  const first = labels.find(({ readings }, index) =>
    readings.some(
      (reading) =>
        startsSeries(reading) && labels[index + 1]?.readings.some((next) => followsReading(reading, next)),
    ),
  );
  if (first) report({ rule: subParagraphOutside, span: first.span, data: { found: first.label } });
}

function renderPieces(pieces: readonly Piece[], context: Pick<ParseContext, 'render'>): Html {
  const html: Html[] = [];
  let run: RootContent[] = [];
  const flush = () => {
    if (run.length > 0) html.push(context.render(run));
    run = [];
  };
  for (const piece of pieces) {
    if (!isSubParagraph(piece)) {
      run.push(piece);
      continue;
    }
    flush();
    const { id, label, pieces: inner } = piece;
    html.push(
      `<div id="${id}" class="numbered"><a href="#${id}">${label}</a> <div>${renderPieces(inner, context)}</div></div>`,
    );
  }
  flush();
  return html.join('\n');
}
