/** mdast -> HTML that is safe as it stands: raw HTML is left out (a diagnostic says so), links are resolved. */
import type { Element, Root as HastRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { FootnoteReference, RootContent, Table } from 'mdast';
import { defaultHandlers, type Handlers, type State, toHast } from 'mdast-util-to-hast';
import type { Html } from '../model/model.ts';
import { isInline } from './markdown.ts';

/** Nodes to HTML, blocks or words within a line. */
export type Render = (nodes: readonly RootContent[]) => Html;

/** Number of a footnote, and id of this mark. */
export interface FootnoteMark {
  number: number;
  id: string;
}

/** @param mark tells the number and id of each footnote mark; `null` where the footnote has no text. */
export function createRenderer(mark: (reference: FootnoteReference) => FootnoteMark | null): Render {
  const handlers: Handlers = {
    html: () => undefined,
    image: () => undefined,
    footnoteDefinition: () => undefined,
    footnoteReference(_state, node: FootnoteReference) {
      const found = mark(node);
      if (!found) return { type: 'text', value: `[^${node.label ?? node.identifier}]` };
      const href = `#fn-${found.number}`;
      return element('sup', {}, [
        element('a', { href, id: found.id, role: 'doc-noteref' }, [
          { type: 'text', value: String(found.number) },
        ]),
      ]);
    },
    // A wide table scrolls by itself, also by keyboard, so that the page never does.
    table: (state, node: Table) =>
      element('div', { className: ['scroll'], tabIndex: 0 }, [defaultHandlers.table(state, node)]),
  };
  return (children) => {
    // toHast looks through all of its tree for definitions first, which takes longer than the rest. Here every
    // reference is resolved already, so its tree is empty.
    const tree: HastRoot = { type: 'root', children: [] };
    const root = (state: State): undefined => {
      const content = state.all({ type: 'root', children: [...children] });
      // Blocks stand on lines of their own; between words a line end would be a blank.
      tree.children = children.some(isInline) ? content : state.wrap(content);
    };
    toHast({ type: 'root', children: [] }, { handlers: { ...handlers, root } });
    alignByClass(tree);
    return toHtml(tree).trim();
  };
}

const element = (
  tagName: string,
  properties: Element['properties'],
  children: Element['children'],
): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

/** `align` is no attribute of HTML any more, and a strict policy blocks inline style: columns are aligned by class. */
function alignByClass(tree: HastRoot | Element): void {
  for (const child of tree.children) {
    if (child.type !== 'element') continue;
    const { align, ...properties } = child.properties;
    if (typeof align === 'string') child.properties = { ...properties, className: [`align-${align}`] };
    alignByClass(child);
  }
}
