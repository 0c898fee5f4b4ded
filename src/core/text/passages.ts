/** Splits a text into passages as readers see them: paragraphs, headings, list items, cells of tables, footnotes. */
import { mask } from './prose.ts';
import { collapseWhiteSpace } from './strings.ts';

export interface Passage {
  /** On one line. */
  text: string;
  /** Offsets in the file. */
  start: number;
  end: number;
  type: 'text' | 'quotation' | 'footnote';
}

/** Characters before the text of a heading, a list item, a numbered paragraph or an agenda item. */
const prefix = new RegExp(`^(?:[\\s\\d.:)#>|–—${mask}-]|[*+](?=\\s))*`);
/** A line that starts a passage. */
const firstLine = new RegExp(`^\\s*(?:#|[-*+>|]|\\d+[.)]|${mask})`);
const trailing = new RegExp(`(?<![\\s${mask}])[\\s${mask}]+$`);

/** @param prose a text as `maskMarkup` returns it */
export function splitIntoPassages(prose: string): Passage[] {
  const passages: Passage[] = [];
  /** Start of the current passage. */
  let start: number | null = null;
  let end = 0;
  const close = (): void => {
    if (start !== null) addPassage(passages, prose, start, end);
    start = null;
  };
  let lineStart = 0;
  for (const line of prose.split('\n')) {
    const isBlank = line.trim() === '';
    if (isBlank || firstLine.test(line)) close();
    if (/^\s*\|/.test(line)) addCells(passages, prose, lineStart, line);
    else if (!isBlank) {
      start ??= lineStart;
      end = lineStart + line.length;
    }
    if (/^\s*#/.test(line)) close();
    lineStart += line.length + 1;
  }
  close();
  return passages;
}

function addCells(passages: Passage[], prose: string, lineStart: number, line: string): void {
  let start = lineStart;
  for (const cell of line.split('|')) {
    addPassage(passages, prose, start, start + cell.length);
    start += cell.length + 1;
  }
}

/** Adds a passage unless it has no words. */
function addPassage(passages: Passage[], prose: string, blockStart: number, blockEnd: number): void {
  const block = prose.slice(blockStart, blockEnd);
  const start = blockStart + (prefix.exec(block)?.[0].length ?? 0);
  const text = collapseWhiteSpace(prose.slice(start, blockEnd).replaceAll(mask, ' '));
  if (text === '') return;
  const isFootnote = block.startsWith(mask + mask) && prose[blockStart - 1] === '\n';
  const type = /^\s*>/.test(block) ? 'quotation' : isFootnote ? 'footnote' : 'text';
  passages.push({ text, start, end: blockStart + block.replace(trailing, '').length, type });
}
