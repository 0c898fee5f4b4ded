/** Tells which numbers with a backslash, `3\.`, were meant as numbers of paragraphs: those that fit among the others. */
import type { Markup } from '../../../text/markup.ts';

/** `3\. ` at the start of a line. */
export const escapedNumber = /^(\d{1,3})\\[.)](?=\s)/;

interface WrittenNumber {
  /** Offset in the file. */
  start: number;
  count: number;
  isEscaped: boolean;
}

/** Lists the offsets of the numbers that continue the one before them, or are continued. Others are ordinary text. */
export function findEscapedNumbers(markup: Markup): ReadonlySet<number> {
  const numbers = listNumbers(markup);
  const meant = numbers.filter(({ count, isEscaped }, index) => {
    const next = numbers[index + 1];
    const isContinued = next?.isEscaped === true && next.count === count + 1;
    return isEscaped && (isContinued || count === (numbers[index - 1]?.count ?? 0) + 1);
  });
  return new Set(meant.map(({ start }) => start));
}

function listNumbers({ source, nodes, parentOf, blocks }: Markup): WrittenNumber[] {
  const counted = nodes.flatMap((node): WrittenNumber[] => {
    const start = source.startOf(node);
    // Numbers begin again in an annex.
    if (node.type === 'inlineCode' && node.value.trim() === 'annex')
      return [{ start, count: 0, isEscaped: false }];
    const parent = parentOf(node);
    if (node.type !== 'listItem' || parent?.type !== 'list' || !parent.ordered) return [];
    const count = Number(/^\d*/.exec(source.slice(node))?.[0]);
    return [{ start, count, isEscaped: false }];
  });
  const escaped = blocks.flatMap(({ lines: [first] }): WrittenNumber[] => {
    const [, digits] = (first && escapedNumber.exec(source.text.slice(first.start, first.start + 6))) ?? [];
    return first && digits ? [{ start: first.start, count: Number(digits), isEscaped: true }] : [];
  });
  return [...counted, ...escaped].toSorted((one, other) => one.start - other.start);
}
