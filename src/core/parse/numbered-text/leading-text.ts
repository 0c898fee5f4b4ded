/** Reads the start of a paragraph, where a number or a label can be in italics: `12 *ter*.`, `*a)*`, `(*a*)`. */
import type { Paragraph, PhrasingContent, Text } from 'mdast';
import type { Span } from '../../model/model.ts';
import type { Source } from '../../text/source.ts';

/** Characters that are compared with the source: more than a number and a label have, with the spaces around them. */
const maxLength = 200;

export interface LeadingText {
  text: string;
  /** How many of its first characters are written as they are, without backslashes and character references. */
  literalLength: number;
  /** Where the first characters are, with the asterisks before and between them. */
  spanOf: (length: number) => Span;
  /** The paragraph without its first characters. */
  withoutStart: (length: number) => Paragraph;
}

/** Returns `null` for a paragraph that starts with other markup. */
export function readLeadingText(paragraph: Paragraph, source: Source): LeadingText | null {
  const texts = leadingTexts(paragraph.children);
  const [first] = texts;
  if (!first) return null;
  const offsets: number[] = [];
  for (const { value, ...node } of texts) {
    const written = source.slice(node);
    const start = source.startOf(node);
    let length = 0;
    while (length < value.length && offsets.length < maxLength && value[length] === written[length]) {
      offsets.push(start + length);
      length++;
    }
    if (length < value.length) break;
  }
  return {
    text: texts.map(({ value }) => value).join(''),
    literalLength: offsets.length,
    spanOf: (length) => source.span(source.startOf(paragraph), (offsets[length - 1] ?? 0) + 1),
    withoutStart: (length) => ({ ...paragraph, children: dropCharacters(paragraph.children, length) }),
  };
}

/** Lists the nodes of text up to the first that is neither plain nor in italics. */
function leadingTexts(nodes: readonly PhrasingContent[]): Text[] {
  const texts: Text[] = [];
  for (const node of nodes) {
    if (node.type === 'text') texts.push(node);
    else if (node.type === 'emphasis') {
      const inner = node.children.filter((child) => child.type === 'text');
      if (inner.length === node.children.length) texts.push(...inner);
      else return [...texts, ...leadingTexts(node.children)];
    } else break;
  }
  return texts;
}

function dropCharacters(nodes: readonly PhrasingContent[], count: number): PhrasingContent[] {
  const [node, ...others] = nodes;
  if (!node || count === 0) return [...nodes];
  if (node.type === 'text') {
    const value = node.value.slice(count);
    return value === '' ? dropCharacters(others, count - node.value.length) : [{ ...node, value }, ...others];
  }
  if (node.type !== 'emphasis') return [...nodes];
  const length = leadingTexts([node]).reduce((sum, { value }) => sum + value.length, 0);
  const children = dropCharacters(node.children, count);
  const rest = children.length === 0 ? [] : [{ ...node, children }];
  return [...rest, ...dropCharacters(others, Math.max(count - length, 0))];
}
