/** Recognizes paragraphs beside each other whose labels are not read: `a.`, `b.`, or `一、`, `二、`. */
import type { Nodes, Paragraph } from 'mdast';
import { findLabelledParagraphs } from '../../../text/labels/enumeration.ts';
import { readWrittenNumber } from '../../../text/labels/paragraph-number.ts';
import { readLabel } from '../../../text/labels/sub-paragraph-label.ts';
import type { Markup } from '../../../text/markup.ts';
import { describeLabel, isLikeTitle } from './misread-label.ts';
import type { Slip } from './slip.ts';

/** A paragraph that may have a label. */
export interface Candidate {
  node: Paragraph;
  /** Offset of its text in the file. */
  start: number;
  /** Its lines as written. */
  lines: readonly string[];
}

/** @param candidates in the order of the text */
export function findSeries(candidates: readonly Candidate[], markup: Markup): Slip[] {
  const groups = Map.groupBy(candidates, ({ node }) => groupOf(node, markup));
  return [...groups].flatMap(([group, members]) => {
    if (group === null) return [];
    const isNested = group.type !== 'root';
    const labels = members.map(({ lines: [line = ''] }) => hanLabel.exec(line)?.[0]);
    const found = new Map(labels.flatMap((label, index) => (label ? [[index, { label, position: 1 }]] : [])));
    for (const labelled of findLabelledParagraphs(members.map(unreadLine)))
      for (const [position, { index, label }] of labelled.entries())
        found.set(index, { label, position: position + 1 });
    return members.flatMap(({ node, start, lines }, index) => {
      const label = found.get(index);
      const isNumbered = isNested || hasNumberBefore(node, markup);
      const slip =
        label &&
        describeLabel(label.label, {
          isNested,
          isNumbered,
          isTitle: isLikeTitle(lines),
          position: label.position,
        });
      return slip ? [{ ...slip, start }] : [];
    });
  });
}

/** A numeral such as `四、`; “一、二级” lists two. */
const hanLabel = /^[一二三四五六七八九十]{1,3}[、．.](?![\s]*[一二三四五六七八九十])/u;

/** “1.º de enero”, “2.ª sesión”. */
const ordinalAdjective = /^\d{1,3}\.?(?:ª|[°º]\s+\p{Ll})/u;

/** Returns the first line, without one that has a label or a number. */
const unreadLine = ({ lines: [line = ''] }: Candidate): string =>
  readLabel(line) || readWrittenNumber(line) || ordinalAdjective.test(line) ? '' : line;

/** Returns what contains the paragraph and those beside it: the text, a point, or a list; `null` in a quotation. */
function groupOf(node: Paragraph, { parentOf }: Markup): Nodes | null {
  const ancestors: Nodes[] = [];
  for (let each = parentOf(node); each; each = parentOf(each)) ancestors.push(each);
  if (ancestors.some(({ type }) => !['root', 'list', 'listItem'].includes(type))) return null;
  const [parent = null, list] = ancestors;
  return parent?.type === 'listItem' && list?.type === 'list' && !list.ordered ? list : parent;
}

/** Tests whether a numbered paragraph precedes one. */
const hasNumberBefore = (node: Paragraph, { root, source }: Markup): boolean =>
  root.children.some(
    (block) => block.type === 'list' && block.ordered && source.startOf(block) < source.startOf(node),
  );
