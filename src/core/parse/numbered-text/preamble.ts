/** Counts the paragraphs of a preamble: those before the first number. */
import type { Nodes, RootContent } from 'mdast';
import { startsSeries } from '../../text/labels/sub-paragraph-label.ts';
import type { Source } from '../../text/source.ts';
import { labelledParagraph } from './labelled-blocks.ts';
import { isNumberedList, type Numbers } from './numbers.ts';

/**
 * Returns the position of each paragraph, from 1, and `null` for the name of an organ, or a verb, on a line of its own.
 * Such a line above sub-paragraphs is their paragraph. A text without numbers has no preamble.
 */
export function readPreamble(
  blocks: readonly RootContent[],
  numbers: Numbers,
  source: Source,
): Map<RootContent, number | null> {
  const end = blocks.findIndex((block) => isNumberedList(block) || numbers.has(block));
  const preamble = blocks.slice(0, Math.max(end, 0));
  const positions = new Map<RootContent, number | null>();
  let position = 0;
  for (const [index, block] of preamble.entries()) {
    if (block.type !== 'paragraph' || labelledParagraph(block, source)) continue;
    const isLine = isNameOfOrgan(block) && !isLabelled(preamble[index + 1], source);
    positions.set(block, isLine ? null : ++position);
  }
  return positions;
}

/** Tests whether a block is the first sub-paragraph of a series, or a list of them. */
function isLabelled(block: RootContent | undefined, source: Source): boolean {
  if (block?.type === 'list') return isLabelled(block.children[0]?.children[0], source);
  return (
    block?.type === 'paragraph' && labelledParagraph(block, source)?.readings.some(startsSeries) === true
  );
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
