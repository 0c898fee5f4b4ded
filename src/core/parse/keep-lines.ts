/** Keeps the lines of a paragraph that are numbered or lettered, which Markdown would join. */
import type { Nodes, Paragraph, PhrasingContent, Text } from 'mdast';
import { findEnumeration } from '../text/labels/enumeration.ts';
import type { Source } from '../text/source.ts';

/** Puts a line break before each line that starts with a label such as `(b)`. Changes the nodes. */
export function keepEnumeratedLines(nodes: readonly Nodes[], source: Source): void {
  for (const node of nodes) {
    if (node.type !== 'paragraph') continue;
    const lines = source.slice(node).split('\n');
    const enumeration = findEnumeration(lines.map((line) => line.replace(/^[ \t>]*/, '')));
    if (enumeration) breakLines(node, new Set(enumeration.lines), source);
  }
}

/** @param starts indexes of the lines that start on their own */
function breakLines(paragraph: Paragraph, starts: ReadonlySet<number>, source: Source): void {
  let line = 0;
  paragraph.children = paragraph.children.flatMap((child): PhrasingContent[] => {
    if (child.type !== 'text') {
      line += source.slice(child).split('\n').length - 1;
      return [child];
    }
    const pieces: (Text | PhrasingContent)[] = [];
    let value = '';
    for (const [index, part] of child.value.split('\n').entries()) {
      if (index > 0) line += 1;
      if (index > 0 && starts.has(line)) {
        pieces.push({ ...child, value }, { type: 'break' });
        value = part;
      } else value += index > 0 ? `\n${part}` : part;
    }
    return [...pieces, { ...child, value }];
  });
}
