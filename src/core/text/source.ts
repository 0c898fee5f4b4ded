/** The text of a file, with the positions of its offsets and nodes. */
import type { Node } from 'mdast';
import type { Span } from '../model/model.ts';

export interface Source {
  file: string;
  text: string;
  /** Returns the span between two offsets. */
  span: (start: number, end: number) => Span;
  /** Returns the offset of a line and column, which count from 1. */
  offset: (line: number, column: number) => number;
  /** Returns the span of a node. */
  spanOf: (node: Node) => Span;
  /** Returns the offset at which a node starts. */
  startOf: (node: Node) => number;
  /** Returns the text of a node as written. */
  slice: (node: Node) => string;
}

/** Returns the start of a file. */
export const startOf = (file: string): Span => ({ file, line: 1, column: 1, endLine: 1, endColumn: 1 });

/** Returns the span from the start of one to the end of another in the same file. */
export const joinSpans = (from: Span, to: Span): Span => ({
  ...from,
  endLine: to.endLine,
  endColumn: to.endColumn,
});

export function createSource(file: string, text: string): Source {
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1);

  const point = (offset: number) => {
    let low = 0;
    for (let high = lineStarts.length - 1; low < high; ) {
      const middle = (low + high + 1) >> 1;
      if ((lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
  };

  const span = (start: number, end: number): Span => {
    const from = point(Math.min(start, text.length));
    const to = point(Math.min(end, text.length));
    return { file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
  };

  const offsets = (node: Node): [number, number] => [
    node.position?.start.offset ?? 0,
    node.position?.end.offset ?? 0,
  ];
  return {
    file,
    text,
    span,
    offset: (line, column) => (lineStarts[line - 1] ?? text.length) + column - 1,
    spanOf: (node) => span(...offsets(node)),
    startOf: (node) => offsets(node)[0],
    slice: (node) => text.slice(...offsets(node)),
  };
}
