/** A parsed text as checks of its Markdown see it: the tree, and the characters that Markdown took for plain text. */
import type { Heading, Nodes, Paragraph, Parents, Root, TableCell } from 'mdast';
import { type BodyForm, itemStatuses } from '../model/model.ts';
import type { Source } from './source.ts';

export interface Markup {
  source: Source;
  root: Root;
  form: BodyForm;
  /** Headings start days and items. */
  isAgenda: boolean;
  /** Items have code words: `#id`, and one of `kinds`. */
  hasItems: boolean;
  /** The kinds that items can have, or the statuses of numbered items. */
  kinds: readonly string[];
  /** All nodes, in the order of the text. */
  nodes: readonly Nodes[];
  parentOf: (node: Nodes) => Parents | undefined;
  /** The nodes beside a node in the same parent. */
  previousOf: (node: Nodes) => Nodes | undefined;
  nextOf: (node: Nodes) => Nodes | undefined;
  /**
   * The text of the file with placeholders for everything but the characters that readers see as they are written. The
   * offsets are those of the file.
   */
  literal: string;
  /** The blocks that contain text, in the order of the file. */
  blocks: readonly LiteralBlock[];
}

/** A paragraph, a heading or a cell of a table. */
export interface LiteralBlock {
  node: Paragraph | Heading | TableCell;
  /** Offsets in the file. */
  start: number;
  end: number;
  lines: readonly LiteralLine[];
}

export interface LiteralLine {
  /** Offset of the first character after indentation and the marks of quotations. */
  start: number;
  text: string;
}

/** Placeholders in `Markup.literal`, one for each character that they replace. */
export const placeholders = {
  /** Markup, and code words. */
  markup: '\ue000',
  /** A character of an address that Markdown made a link by itself. */
  address: '\ue001',
  /** A character after a backslash, or one that is written as a character reference. */
  escape: '\ue002',
} as const;

/** @param root without comments that suppress a rule, and before links are resolved */
export function createMarkup(
  root: Root,
  source: Source,
  { form, kinds }: Pick<Markup, 'form' | 'kinds'>,
): Markup {
  const { nodes, places } = walk(root);
  const parentOf = (node: Nodes) => places.get(node)?.parent;
  const siblingOf = (node: Nodes, distance: number): Nodes | undefined => {
    const place = places.get(node);
    return place?.parent.children[place.index + distance];
  };
  const literal = literalText(nodes, parentOf, source);
  const blocks = nodes.filter(
    (node) => node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell',
  );
  return {
    source,
    root,
    form,
    isAgenda: form === 'agenda',
    hasItems: form !== 'text',
    kinds: form === 'formal-agenda' ? itemStatuses : kinds,
    nodes,
    parentOf,
    previousOf: (node) => siblingOf(node, -1),
    nextOf: (node) => siblingOf(node, 1),
    literal,
    blocks: blocks.map((node) => toBlock(node, source, literal)),
  };
}

interface NodePlace {
  parent: Parents;
  /** Among the children of the parent. */
  index: number;
}

function walk(root: Root): { nodes: Nodes[]; places: Map<Nodes, NodePlace> } {
  const nodes: Nodes[] = [];
  const places = new Map<Nodes, NodePlace>();
  const visit = (node: Nodes): void => {
    nodes.push(node);
    if (!('children' in node)) return;
    for (const [index, child] of node.children.entries()) {
      places.set(child, { parent: node, index });
      visit(child);
    }
  };
  visit(root);
  return { nodes, places };
}

function literalText(nodes: readonly Nodes[], parentOf: Markup['parentOf'], source: Source): string {
  const pieces: string[] = [];
  let end = 0;
  for (const node of nodes) {
    if (node.type !== 'text') continue;
    const start = source.startOf(node);
    const written = source.slice(node);
    if (start < end) continue;
    pieces.push(replaceCharacters(source.text.slice(end, start), placeholders.markup));
    const parent = parentOf(node);
    pieces.push(
      parent?.type === 'link' && isAutomatic(parent, source)
        ? replaceCharacters(written, placeholders.address)
        : hideEscapes(written),
    );
    end = start + written.length;
  }
  return pieces.join('') + replaceCharacters(source.text.slice(end), placeholders.markup);
}

const replaceCharacters = (text: string, placeholder: string): string =>
  text.replace(/[^\n]+/g, (line) => placeholder.repeat(line.length));

const escaped = /\\[!-/:-@[-`{-~]|&(?:[a-z][a-z\d]{1,31}|#\d{1,7}|#x[\da-f]{1,6});/gi;
const hideEscapes = (text: string): string =>
  text.replace(escaped, ({ length }) => placeholders.escape.repeat(length));

/** Tests whether Markdown made an address a link by itself. */
const isAutomatic = (link: Nodes, source: Source): boolean => !/^[<[]/.test(source.slice(link));

function toBlock(node: LiteralBlock['node'], source: Source, literal: string): LiteralBlock {
  const start = source.startOf(node);
  const end = start + source.slice(node).length;
  const lines: LiteralLine[] = [];
  let offset = start;
  for (const line of literal.slice(start, end).split('\n')) {
    const indent = /^[ \t>]*/.exec(line)?.[0].length ?? 0;
    lines.push({ start: offset + indent, text: line.slice(indent) });
    offset += line.length + 1;
  }
  return { node, start, end, lines };
}
