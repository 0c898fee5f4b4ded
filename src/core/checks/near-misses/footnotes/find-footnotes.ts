/** Finds the footnotes of a text, and the references and footnotes that lack their counterpart. */
import type { FootnoteDefinition } from 'mdast';
import type { Markup } from '../../../text/markup.ts';
import { toLatinDigits } from '../../../text/strings.ts';

export interface Footnotes {
  labels: ReadonlySet<string>;
  /** The labels of references without a footnote, by their folded labels. */
  undefined: ReadonlyMap<string, string>;
  /** The footnotes without a reference, by their folded labels. Those whose mark has been found are removed. */
  unused: Map<string, FootnoteDefinition>;
}

export function findFootnotes({ nodes, literal }: Markup): Footnotes {
  const definitions = nodes.filter((node) => node.type === 'footnoteDefinition');
  const used = new Set(nodes.flatMap((node) => (node.type === 'footnoteReference' ? [node.identifier] : [])));
  const unused = definitions.filter(({ identifier }) => !used.has(identifier));
  const labels = new Set(definitions.map(({ identifier }) => identifier));
  const references = [...literal.matchAll(reference)].map(([, label = '']) => label);
  return {
    labels,
    undefined: new Map(
      references
        .filter((label) => !labels.has(label.toLowerCase()) && foldLabel(label) !== '')
        .map((label) => [foldLabel(label), label]),
    ),
    unused: new Map(unused.map((definition) => [foldLabel(definition.identifier), definition])),
  };
}

const reference = /\[\^([^\]\s]{1,40})\]/g;

/** Makes labels that look the same the same: full-width and raised digits, l for 1, O for 0. */
export const foldLabel = (label: string): string =>
  toLatinDigits(label)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}-]/gu, '')
    .replace(/[liı]/g, '1')
    .replace(/[oо]/g, '0');
