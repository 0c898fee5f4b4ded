/** Reads the times at the start of a heading, and splits them from the title. Both can have emphasis and links. */
import { decodeHTML } from 'entities/decode';
import type { Heading, PhrasingContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { readTimes, type TimesReading } from '../../dates/wall-times.ts';
import type { Span } from '../../model/model.ts';
import type { Source } from '../../text/source.ts';

export interface HeadingTimes {
  times: TimesReading;
  title: PhrasingContent[];
  /** The times as written in the file, with the signs of emphasis. */
  written: string;
  /** The place of the times; that of the heading if character references make it uncertain. */
  span: Span;
  /** Returns the text that belongs in that place; `undefined` if the place is uncertain. */
  fix: (expected: string) => string | undefined;
}

/** Returns `null` if the heading does not start with a time. */
export function readHeadingTimes(
  { children }: Pick<Heading, 'children'>,
  source: Source,
): HeadingTimes | null {
  const text = children.map(textOf).join('');
  const times = readTimes(text);
  const [first] = children;
  if (!times || !first) return null;
  const indent = text.indexOf(times.written);
  const start = source.startOf(first) + (first.type === 'text' ? indent : 0);
  const afterTimes = dropStart(children, indent + times.written.length, source);
  const title = dropStart(children, text.length - times.rest.length, source);
  // Emphasis that starts before the times and goes on in the title must start again.
  const { end, openings } = afterTimes.openings === '' ? afterTimes : title;
  const slice = end === null ? '' : source.text.slice(start, end).trim();
  const isSpaceIncluded = openings !== '' || (/^\S/.test(times.rest) && afterTimes.end === title.end);
  // A fix would lose the address of a link.
  const isFixable = end !== null && !/\]\(|^<|\]\[/.test(slice);
  return {
    times,
    title: title.nodes,
    written: slice || times.written,
    span: source.span(start, end ?? start),
    fix: (expected) => (!isFixable ? undefined : expected + (isSpaceIncluded ? ' ' : '') + openings),
  };
}

/** Returns the text in which times are looked for. A line break separates words. */
const textOf = (node: PhrasingContent): string =>
  node.type === 'break' ? ' ' : 'children' in node ? node.children.map(textOf).join('') : plainText(node);

interface Remainder {
  nodes: PhrasingContent[];
  /** The opening signs, as written, of the emphasis and links through which the cut goes. */
  openings: string;
  /** The offset in the file at which the remainder starts; `null` if it is unknown. */
  end: number | null;
}

/** Drops a number of characters of text from the start of nodes. */
export function dropStart(nodes: readonly PhrasingContent[], length: number, source: Source): Remainder {
  let left = length;
  for (const [index, node] of nodes.entries()) {
    const own = textOf(node).length;
    if (left >= own && left > 0) {
      left -= own;
      continue;
    }
    const { nodes: kept, ...position } = left === 0 ? startingAt(node, source) : cut(node, left, source);
    return { nodes: [...kept, ...nodes.slice(index + 1)], ...position };
  }
  const last = nodes.at(-1);
  return { nodes: [], openings: '', end: last ? source.startOf(last) + source.slice(last).length : null };
}

const startingAt = (node: PhrasingContent, source: Source): Remainder => ({
  nodes: [node],
  openings: '',
  end: source.startOf(node),
});

/** Drops a part of the text of one node. */
function cut(node: PhrasingContent, length: number, source: Source): Remainder {
  const start = source.startOf(node);
  if ('children' in node) {
    const inner = dropStart(node.children, length, source);
    const [child] = node.children;
    const opening = child ? source.text.slice(start, source.startOf(child)) : '';
    const nodes = [{ ...node, children: inner.nodes } as PhrasingContent];
    return { nodes, openings: opening + inner.openings, end: inner.end };
  }
  if (node.type !== 'text') return { nodes: [node], openings: '', end: null };
  const writtenLength = lengthInSource(source.slice(node), node.value.slice(0, length));
  const nodes = [{ ...node, value: node.value.slice(length) }];
  return { nodes, openings: '', end: writtenLength === null ? null : start + writtenLength };
}

/** A character after a backslash, a character reference, or a character. */
const writtenCharacter = /\\([!-/:-@[-`{-~])|&(?:[a-z][a-z\d]{1,31}|#\d{1,7}|#x[\da-f]{1,6});|[\s\S]/iy;

/** Returns the length of the source of a text, in which characters can be escaped; `null` if it is another text. */
function lengthInSource(written: string, text: string): number | null {
  let length = 0;
  let read = '';
  while (read.length < text.length) {
    writtenCharacter.lastIndex = length;
    const [all, escaped] = writtenCharacter.exec(written) ?? [];
    if (all === undefined) return null;
    read += escaped ?? decodeHTML(all);
    length += all.length;
  }
  return read === text ? length : null;
}
