/** Counts the paragraphs of a preamble: those before the first number. */
import type { Nodes, RootContent } from 'mdast';
import type { Source } from '../../text/source.ts';
import { labelledParagraph } from './labelled-blocks.ts';
import { isNumberedList, type Numbers } from './numbers.ts';

/** Returns the position of each paragraph, from 1. A text without numbers has no preamble. */
export function readPreamble(
  blocks: readonly RootContent[],
  numbers: Numbers,
  source: Source,
): Map<RootContent, number> {
  const end = blocks.findIndex((block) => isNumberedList(block) || numbers.has(block));
  const paragraphs = blocks
    .slice(0, Math.max(end, 0))
    .filter(
      (block) =>
        block.type === 'paragraph' && !isNameOfOrgan(block) && labelledParagraph(block, source) === null,
    );
  return new Map(paragraphs.map((block, index) => [block, index + 1]));
}

/** Tests for a line in italics or bold, such as “*The General Assembly*,”. */
const isNameOfOrgan = ({ children }: Extract<Nodes, { type: 'paragraph' }>): boolean =>
  children.some(({ type }) => type === 'emphasis' || type === 'strong') &&
  children.every(
    (child) =>
      child.type === 'emphasis' ||
      child.type === 'strong' ||
      (child.type === 'text' && !/[\p{L}\p{N}]/u.test(child.value)),
  );
