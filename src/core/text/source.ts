/** One file's text, and the way from an offset or a node to its place in the file. */
import type { Node } from 'mdast';
import type { Span } from '../model/model.ts';

export interface Source {
  file: string;
  text: string;
  /** Span between two offsets of `text`. */
  span: (start: number, end: number) => Span;
  /** Offset of a line and column, which count from one. */
  offset: (line: number, column: number) => number;
  /** Span of a parsed node. */
  spanOf: (node: Node) => Span;
  /** Text of a parsed node as it is written. */
  slice: (node: Node) => string;
}

export const startOf = (file: string): Span => ({ file, line: 1, column: 1, endLine: 1, endColumn: 1 });

/** From the beginning of one span to the end of another in the same file. */
export const across = (from: Span, to: Span): Span => ({
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
    slice: (node) => text.slice(...offsets(node)),
  };
}
