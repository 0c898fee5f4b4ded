/** Numbers the footnotes of a document. */
import type { FootnoteDefinition, FootnoteReference, Nodes, RootContent, Text } from 'mdast';
import { footnoteDuplicate } from '../checks/markdown/footnote-duplicate.ts';
import { footnoteUndefined } from '../checks/markdown/footnote-undefined.ts';
import { footnoteUnused } from '../checks/markdown/footnote-unused.ts';
import type { Report } from '../diagnostics/diagnostic.ts';
import type { Span } from '../model/model.ts';
import type { FootnoteAnchor } from '../text/html.ts';
import { blocksToText } from '../text/markdown.ts';
import type { Source } from '../text/source.ts';

export interface NumberedFootnote {
  number: number;
  content: readonly RootContent[];
  /** Ids of the references. Empty for a footnote with an error. */
  references: string[];
  span: Span;
}

export interface NumberedFootnotes {
  anchors: ReadonlyMap<FootnoteReference, FootnoteAnchor>;
  footnotes: NumberedFootnote[];
}

/**
 * Numbers the footnotes in the order of their first reference. Footnotes without a reference, and references without a
 * footnote, are reported, and included without references: the comparison of languages skips documents with them.
 *
 * @param nodes all nodes of the document, in order
 */
export function numberFootnotes(nodes: readonly Nodes[], source: Source, report: Report): NumberedFootnotes {
  const definitions = definitionsByLabel(nodes, source, report);
  const numbered = new Map<string, NumberedFootnote>();
  const anchors = new Map<FootnoteReference, FootnoteAnchor>();
  for (const node of nodes) {
    const definition = node.type === 'footnoteReference' ? definitions.get(node.identifier) : undefined;
    if (node.type !== 'footnoteReference' || !definition) continue;
    const footnote = numbered.get(node.identifier) ?? {
      number: numbered.size + 1,
      content: definition.children,
      references: [],
      span: source.spanOf(definition),
    };
    numbered.set(node.identifier, footnote);
    const { number, references } = footnote;
    const id = `fnref-${number}${references.length > 0 ? `-${references.length + 1}` : ''}`;
    references.push(id);
    anchors.set(node, { number, id });
  }
  const invalid = [
    ...reportUndefined(nodes, source, report),
    ...reportUnused(
      [...definitions.values()].filter(({ identifier }) => !numbered.has(identifier)),
      source,
      report,
    ),
  ];
  const footnotes = [
    ...numbered.values(),
    ...invalid.map((span, index) => ({
      number: numbered.size + index + 1,
      content: [],
      references: [],
      span,
    })),
  ];
  return { anchors, footnotes };
}

const labelOf = ({ label, identifier }: FootnoteDefinition): string => label ?? identifier;

function definitionsByLabel(
  nodes: readonly Nodes[],
  source: Source,
  report: Report,
): Map<string, FootnoteDefinition> {
  const definitions = new Map<string, FootnoteDefinition>();
  for (const node of nodes) {
    if (node.type !== 'footnoteDefinition') continue;
    if (definitions.has(node.identifier))
      report({ rule: footnoteDuplicate, span: source.spanOf(node), data: { label: labelOf(node) } });
    else definitions.set(node.identifier, node);
    if (isEmpty(node))
      report({
        rule: footnoteUndefined,
        message: 'empty',
        span: source.spanOf(node),
        data: { label: labelOf(node) },
      });
  }
  return definitions;
}

const isEmpty = ({ children }: FootnoteDefinition): boolean =>
  children.every(({ type }) => type === 'paragraph') && blocksToText(children) === '';

function reportUnused(unused: readonly FootnoteDefinition[], source: Source, report: Report): Span[] {
  return unused.map((definition) => {
    const span = source.spanOf(definition);
    report({ rule: footnoteUnused, span, data: { label: labelOf(definition) } });
    return span;
  });
}

function reportUndefined(nodes: readonly Nodes[], source: Source, report: Report): Span[] {
  return nodes.flatMap((node) => {
    const references = node.type === 'text' ? undefinedReferences(node, source) : [];
    return references.map(({ label, span }) => {
      report({ rule: footnoteUndefined, message: 'missing', span, data: { label } });
      return span;
    });
  });
}

/** Markdown leaves a reference without a footnote in the text. */
function undefinedReferences(text: Text, source: Source): { label: string; span: Span }[] {
  const offset = source.startOf(text);
  return [...source.slice(text).matchAll(/(?<!\\)\[\^([^[\]\s]+)\]/g)].map(
    ({ index, 0: reference, 1: label = '' }) => ({
      label,
      span: source.span(offset + index, offset + index + reference.length),
    }),
  );
}
