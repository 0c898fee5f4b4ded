/** Recognizes lines of an agenda that were meant as the heading of an item or a day. */
import type { Nodes, Paragraph } from 'mdast';
import { hasEnd, hasHoursAndTitle, hasTimesOfItem, sentenceEnd } from '../../../dates/item-line.ts';
import { readTimes } from '../../../dates/wall-times.ts';
import { memoizeByObject } from '../../../memoize.ts';
import type { Language } from '../../../model/languages.ts';
import { expectedDepth } from '../../../parse/headings.ts';
import type { LiteralBlock, Markup } from '../../../text/markup.ts';
import { isDayAbove } from './day-lines.ts';
import { isDuration, isMeasure, isSentence } from './times-in-prose.ts';

export type LineKind = 'time' | 'date';

function isItemLine(line: string, node: Paragraph, markup: Markup): boolean {
  const context = {
    startsBold: node.children[0]?.type === 'strong',
    isBold: node.children.every(({ type }) => type === 'strong'),
    isAboveHeading: paragraphsAboveHeadings(markup).has(node),
  };
  return hasTimesOfItem(line, context) || hasHoursAndTitle(line, context);
}

/** No line of an item without a text is longer. */
const maxLineLength = 80;

/** Returns the paragraphs that only short lines without a full stop separate from the next heading. Memoized: many lines ask. */
const paragraphsAboveHeadings = memoizeByObject(({ root, source }: Markup): ReadonlySet<Nodes> => {
  const found = new Set<Nodes>();
  let isAbove = true;
  for (const node of root.children.toReversed()) {
    if (node.type === 'paragraph' && isAbove) found.add(node);
    isAbove =
      node.type === 'heading' ||
      node.type === 'thematicBreak' ||
      (node.type === 'paragraph' && isAbove && isShortLine(source.slice(node)));
  }
  return found;
});

const isShortLine = (text: string): boolean =>
  text.length <= maxLineLength && !text.includes('\n') && !sentenceEnd.test(text);

/** Returns what a line was meant as, if it looks like the heading of an item or a day. */
export function kindOfLine(
  lines: readonly string[],
  index: number,
  { node }: LiteralBlock,
  markup: Markup,
  language: Language,
): LineKind | null {
  const line = lines[index] ?? '';
  const isParagraph = node.type === 'paragraph';
  if (expectedDepth(line) === 2 || (isParagraph && isDayAbove(lines, index, language))) return 'date';
  if (isDuration(line) || isMeasure(line, language)) return null;
  if (misspeltTimes.test(line)) return 'time';
  const isTime = expectedDepth(line) === 3 || timeWithHyphen.test(line) || timesOfFourDigits.test(line);
  const times = isTime ? readTimes(line) : null;
  // “10.03 принят закон” starts with a date.
  if (times?.kind === 'unclear' && times.problem === 'date' && /^\p{Ll}/u.test(times.rest)) return null;
  if (!times) return isParagraph && lines.length === 1 && isItemLine(line, node, markup) ? 'time' : null;
  // A later line of a paragraph may start with a time by chance, but hardly with two.
  const canHaveOneTime = isParagraph ? index === 0 : times.rest === '';
  if (!canHaveOneTime && !hasEnd(times)) return null;
  return isSentence(line, lines.at(-1) ?? '', times) ? null : 'time';
}

/** Two times with a wrong sign or a letter for a digit: “10;00–11;00 Panel”, “10,00–11,00 Panel”, “1O:00–11:00 Panel”. */
const misspeltTimes =
  /^(?=.{0,12}[;,OolI])[\dOolI]{1,2}[;,:.][0-5Oo][\dOo] ?\p{Pd} ?[\dOolI]{1,2}[;,:.][0-5Oo][\dOo] \p{Lu}/u;

/** “15-00 Opening”: its minutes are no month, and a title follows. */
const timeWithHyphen = /^\d{1,2}\p{Pd}(?:00|1[3-9]|[2-5]\d) \p{Lu}/u;

/** “1000–1130 Opening”, but not “1950–2000 Growth”; “0930 Opening”, but not “1130 Vienna”. */
const timesOfFourDigits =
  /^(?:(?:0\d|1[0-8])[0-5][05] ?\p{Pd} ?(?:0\d|1\d|2[0-3])[0-5][05]|0[6-9][0-5][05]) \p{Lu}/u;
