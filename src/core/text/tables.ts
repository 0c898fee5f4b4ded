/** Tables with a caption, with headers of rows, and with cells of several lines. */
import type { Element, ElementContent } from 'hast';
import type { Nodes, Paragraph, Parents, PhrasingContent, Table } from 'mdast';
import { memoize } from '../memoize.ts';
import type { Language } from '../model/languages.ts';
import { descendants, toText } from './markdown.ts';

// ---- Lines of a cell --------------------------------------------------------------------------------------

const isLineBreak = (node: Nodes): boolean => node.type === 'html' && /^<br[ \t]*\/?>$/i.test(node.value);

/**
 * Replaces `<br>` in cells by line breaks, since Markdown has no other form of them there. Changes the nodes.
 *
 * @returns the HTML that was replaced
 */
export function breakCells(nodes: readonly Nodes[]): ReadonlySet<Nodes> {
  const replaced = new Set<Nodes>();
  for (const cell of nodes) {
    if (cell.type !== 'tableCell') continue;
    for (const node of descendants(cell)) {
      if (!('children' in node) || !node.children.some(isLineBreak)) continue;
      node.children = (node.children as PhrasingContent[]).map((child) => {
        if (!isLineBreak(child)) return child;
        replaced.add(child);
        return { type: 'break', ...(child.position && { position: child.position }) };
      });
    }
  }
  return replaced;
}

// ---- Captions ---------------------------------------------------------------------------------------------

const captionWords: Readonly<Record<Language, string>> = {
  ar: '(?:ال)?جدول',
  zh: '表',
  en: 'Table',
  fr: 'Tableau',
  ru: 'Таблица',
  es: '(?:Tabla|Cuadro)',
};
const captionNumber = String.raw`\s?(?:\p{L}?\.?\p{N}+(?:[.-]\p{N}+)*|[IVX]+|[一二三四五六七八九十]+)`;
const captionPattern = memoize(
  (language: Language) => {
    // Chinese captions have a space after the number.
    const afterNumber = language === 'zh' ? String.raw`\s+` : String.raw`\s*[—–]\s*`;
    return new RegExp(
      `^${captionWords[language]}(?:(?:${captionNumber})?\\s?[.:：．、]\\s*|${captionNumber}${afterNumber})(?=\\S)`,
      'u',
    );
  },
  { limit: 10 },
);

/** Returns the node beside another one in its parent. */
function siblingOf(node: Nodes, parent: Parents | undefined, distance: number): Nodes | undefined {
  const siblings: readonly Nodes[] = parent?.children ?? [];
  return siblings[siblings.indexOf(node) + distance];
}

/** Tests for a paragraph directly above a table that starts with the word for a table: “Table 1. Contributions”. */
export const isCaption = (paragraph: Paragraph, parent: Parents | undefined, language: Language): boolean =>
  captionPattern(language).test(toText(paragraph)) && siblingOf(paragraph, parent, 1)?.type === 'table';

/** Returns the caption of a table; `null` if it has none. */
export function captionOf(table: Table, parent: Parents | undefined, language: Language): Paragraph | null {
  const previous = siblingOf(table, parent, -1);
  return previous?.type === 'paragraph' && isCaption(previous, parent, language) ? previous : null;
}

// ---- Headers of rows --------------------------------------------------------------------------------------

/** Makes the first cells of all rows their headers if all of them are bold. Changes the element. */
export function addRowHeaders(table: Element): void {
  const [head, body] = ['thead', 'tbody'].map((name) =>
    elementsOf(table).find((each) => each.tagName === name),
  );
  const rows = body ? elementsOf(body) : [];
  const firstCells = rows.flatMap((row) => elementsOf(row).slice(0, 1));
  const bold = firstCells.map(onlyBold);
  if (rows.length === 0 || bold.some((each) => each === null)) return;
  for (const [index, cell] of firstCells.entries()) {
    cell.tagName = 'th';
    cell.properties = { ...cell.properties, scope: 'row' };
    cell.children = bold[index]?.children ?? cell.children;
  }
  for (const cell of head ? elementsOf(head).flatMap(elementsOf) : [])
    cell.properties = { ...cell.properties, scope: 'col' };
}

const elementsOf = ({ children }: Element): Element[] => children.filter((child) => child.type === 'element');

/** Returns the element that holds all the text of a cell in bold. */
function onlyBold({ children }: Element): Element | null {
  const [only, ...others] = children.filter(
    (child: ElementContent) => child.type !== 'text' || child.value.trim(),
  );
  return only?.type === 'element' && only.tagName === 'strong' && others.length === 0 ? only : null;
}
