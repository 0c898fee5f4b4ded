/** Parses the paragraphs of a section. */
import type { RootContent } from 'mdast';
import type { Paragraph } from '../../model/model.ts';
import { idOfNumber } from '../../text/labels/paragraph-number.ts';
import { blocksToText, toText } from '../../text/markdown.ts';
import { joinSpans } from '../../text/source.ts';
import type { ParseContext } from '../parse-context.ts';
import { checkInnerLists, isNumberedList, type Numbers } from './numbers.ts';

/** The numbers of a text or of one of its annexes. */
export interface Numbering {
  numbers: Numbers;
  /** Id of the annex; `null` for the text itself. */
  annex: string | null;
}

/** A paragraph with a number includes the blocks without a number that follow it. */
export function parseParagraphs(
  blocks: readonly RootContent[],
  numbering: Numbering,
  context: ParseContext,
): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const block of blocks) {
    const numbered = isNumberedList(block) ? block.children : numbering.numbers.has(block) ? [block] : [];
    for (const each of numbered) {
      checkInnerLists(each, context);
      paragraphs.push(...parseNumbered(each, numbering, context));
    }
    if (numbered.length > 0) continue;
    checkInnerLists(block, context);
    addUnnumbered(paragraphs, block, context);
  }
  return paragraphs;
}

function parseNumbered(
  block: Parameters<Numbers['get']>[0],
  { numbers, annex }: Numbering,
  { source, render }: ParseContext,
): Paragraph[] {
  const found = numbers.get(block);
  if (!found) return [];
  const { node, number } = found;
  const id = idOfNumber(number);
  const content = node.type === 'listItem' ? node.children : [node];
  return [
    {
      id: annex === null ? id : `${annex}-${id}`,
      number: number.label,
      html: render(content),
      text: blocksToText(content),
      span: source.spanOf(block),
    },
  ];
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
