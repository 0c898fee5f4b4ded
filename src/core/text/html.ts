/** Renders mdast to safe HTML: raw HTML is left out, which a diagnostic reports, and links are already resolved. */
import type { Element, ElementContent, Root as HastRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { FootnoteReference, List, ListItem, Paragraph, RootContent, Table, Text } from 'mdast';
import { defaultHandlers, type Handlers, type State, toHast } from 'mdast-util-to-hast';
import { memoizeByObject } from '../memoize.ts';
import { directionOf, type Language } from '../model/languages.ts';
import type { Html } from '../model/model.ts';
import { splitDirections } from './left-to-right.ts';
import { isInlineContent } from './markdown.ts';
import { removeForbidden } from './strings.ts';
import { addRowHeaders, captionOf, isCaption } from './tables.ts';

/** Renders blocks, or the content of a line. */
export type Render = (nodes: readonly RootContent[]) => Html;

/** The number of a footnote, and the id of one reference to it. */
export interface FootnoteAnchor {
  number: number;
  id: string;
}

/** @param anchorOf returns `null` if the footnote has no text */
export function createRenderer(
  language: Language,
  anchorOf: (reference: FootnoteReference) => FootnoteAnchor | null,
): Render {
  const isRightToLeft = directionOf(language) === 'rtl';
  const handlers: Handlers = {
    html: () => undefined,
    image: () => undefined,
    ...(isRightToLeft && { text: isolatedText }),
    footnoteDefinition: () => undefined,
    footnoteReference(_state, node: FootnoteReference) {
      const anchor = anchorOf(node);
      if (!anchor) return { type: 'text', value: `[^${node.label ?? node.identifier}]` };
      const href = `#fn-${anchor.number}`;
      return element('sup', {}, [
        element('a', { href, id: anchor.id, role: 'doc-noteref' }, [
          { type: 'text', value: String(anchor.number) },
        ]),
      ]);
    },
    listItem: (state, node: ListItem, parent) =>
      defaultHandlers.listItem(
        state,
        node,
        parent?.type === 'list' && isLoose(parent) ? looseList : undefined,
      ),
    // A wide table scrolls by itself, also by keyboard, so that the page never does.
    table(state, node: Table, parent) {
      const table = defaultHandlers.table(state, node);
      addRowHeaders(table);
      const caption = captionOf(node, parent, language);
      if (caption) table.children.unshift(element('caption', {}, state.all(caption)));
      return element('div', { className: ['scroll'], tabIndex: 0 }, [table]);
    },
    paragraph: (state, node: Paragraph, parent) =>
      isCaption(node, parent, language) ? undefined : defaultHandlers.paragraph(state, node),
  };
  return (children) => {
    // toHast first walks its whole tree for definitions, which takes longer than everything else. Its tree is empty
    // here, because all references are resolved. No upstream issue known (github.com/syntax-tree/mdast-util-to-hast).
    const tree: HastRoot = { type: 'root', children: [] };
    const root = (state: State): undefined => {
      const content = state.all({ type: 'root', children: [...children] });
      // Blocks are on lines of their own. Within a line, a line end would be a space.
      tree.children = isInlineContent(children) ? content : state.wrap(content);
    };
    toHast({ type: 'root', children: [] }, { handlers: { ...handlers, root } });
    alignByClass(tree);
    return removeForbidden(toHtml(tree)).trim();
  };
}

/**
 * Tests for a list with empty lines between its items. Memoized: mdast-util-to-hast looks through all items for each of
 * them. No upstream issue known (github.com/syntax-tree/mdast-util-to-hast).
 */
const isLoose = memoizeByObject(
  ({ spread, children }: List): boolean =>
    spread === true || children.some((item) => item.spread ?? item.children.length > 1),
);
const looseList: List = { type: 'list', spread: true, children: [] };

/** Renders a text of a right-to-left language: isolates what reads from left to right, such as `10 m²`. */
function isolatedText(state: State, node: Text): ElementContent[] {
  const text = defaultHandlers.text(state, node);
  if (text.type !== 'text') return [text];
  return splitDirections(text.value).map((run) => {
    const content = { type: 'text' as const, value: run.text };
    return run.isLeftToRight ? element('bdi', { dir: 'ltr' }, [content]) : content;
  });
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

/** Aligns columns by class: HTML has no `align` attribute any more, and a strict policy blocks inline style. */
function alignByClass(tree: HastRoot | Element): void {
  for (const child of tree.children) {
    if (child.type !== 'element') continue;
    const { align, ...properties } = child.properties;
    if (typeof align === 'string') child.properties = { ...properties, className: [`align-${align}`] };
    alignByClass(child);
  }
}
