/**
 * Puts the sub-paragraphs of a paragraph into each other: `(a)`, in it `(i)`, in that `(A)`. Lists within lists and
 * indentation say where one belongs, and otherwise its label: the next one of a series continues it, and the first one
 * of another series begins a level below.
 */
import type { RootContent } from 'mdast';
import { subParagraph } from '../../checks/parts/sub-paragraph.ts';
import type { SubParagraph } from '../../model/model.ts';
import type { Wording } from '../../model/wording.ts';
import {
  followsReading,
  idStep,
  type LabelReading,
  labelAt,
  startsSeries,
} from '../../text/labels/sub-paragraph-label.ts';
import type { ParseContext } from '../parse-context.ts';
import { type MeantLabel, readForeignLetter } from './foreign-letters.ts';
import { findLabels, isLabelled, type LabelledBlocks } from './labelled-blocks.ts';

/** A sub-paragraph, or a block that is none. */
export type Piece = SubParagraphTree | RootContent;

export interface SubParagraphTree extends SubParagraph {
  label: string;
  pieces: Piece[];
}

/** Where sub-paragraphs are: in a paragraph, or in another one. */
interface Container {
  id: string;
  /** How people cite it: `9`, `9(a)`. */
  number: string;
  /** 0 for a paragraph. */
  level: number;
}

/** The sub-paragraphs of one level, as far as they have been read. */
interface OpenLevel {
  /** The ways to read the last label. */
  readings: readonly LabelReading[];
  last: SubParagraphTree;
  column: number;
}

/** @param taken the sub-paragraphs of the paragraph by their ids, as far as they have been read */
export function nestSubParagraphs(
  blocks: readonly RootContent[],
  container: Container,
  taken: Map<string, SubParagraphTree>,
  context: Pick<ParseContext, 'source' | 'report'>,
): Piece[] {
  const pieces: Piece[] = [];
  const entries = findLabels(blocks, context);
  const labelled = entries.filter(isLabelled);
  let position = 0;
  let levels: OpenLevel[] = [];
  /** How many levels the next block is in. */
  let depth = 0;
  const piecesAt = (level: number): Piece[] => levels[level - 1]?.last.pieces ?? pieces;
  const addBlock = (block: RootContent, column: number) => {
    while (depth > 0 && (levels[depth - 1]?.column ?? 0) >= column) depth -= 1;
    levels = levels.slice(0, depth + 1);
    piecesAt(depth).push(block);
  };
  for (const entry of entries) {
    if (!isLabelled(entry)) {
      addBlock(entry, context.source.spanOf(entry).column);
      continue;
    }
    const next = labelled[position + 1];
    const meant = readForeignLetter(labelled.slice(0, position), entry, next);
    const readings = meant?.readings ?? entry.readings;
    labelled[position] = { ...entry, readings };
    position += 1;
    const found = placeLabel({ ...entry, readings }, next, levels, depth);
    if (!found) {
      for (const block of blocksWithLabel(entry)) addBlock(block, entry.column);
      continue;
    }
    const parent = found.level === 0 ? container : levels[found.level - 1]?.last;
    const [reading] = found.readings;
    if (!parent || !reading) continue;
    const level = container.level + found.level;
    const id = `${parent.id}-${idStep(reading, level)}`;
    const earlier = taken.get(id);
    const problem =
      (meant && foreignLetter(entry, meant)) ??
      found.problem ??
      (earlier ? repeatedLabel(entry, earlier) : null);
    if (problem) context.report({ rule: subParagraph, span: entry.span, ...problem });
    // An id is used once. A label that repeats it is text.
    if (earlier) {
      for (const block of blocksWithLabel(entry)) addBlock(block, entry.column);
      continue;
    }
    const number = citedNumber(parent.number, entry.label);
    const { label, span, column } = entry;
    const tree: SubParagraphTree = { id, number, label, span, pieces: [] };
    if (problem) tree.isMisplaced = true;
    taken.set(id, tree);
    tree.pieces = nestSubParagraphs(entry.blocks, { id, number, level: level + 1 }, taken, context);
    piecesAt(found.level).push(tree);
    levels = [
      ...levels.slice(0, found.level),
      { readings: found.continued ?? found.readings, last: tree, column },
    ];
    depth = levels.length;
  }
  return pieces;
}

/** Returns “9(a)(i)”, or “9 a) i)” where labels have no opening bracket. */
const citedNumber = (number: string, label: string): string =>
  number + (/^[\p{L}\p{N}]/u.test(label) && !/^[⑴-⒇⒜-⒵㈠-㈩]/u.test(label) ? ' ' : '') + label;

/** Lists all sub-paragraphs, in the order of the text. */
export const listSubParagraphs = (pieces: readonly Piece[]): SubParagraph[] =>
  pieces
    .filter(isSubParagraph)
    .flatMap(({ id, number, span, isMisplaced, pieces: inner }) => [
      { id, number, span, ...(isMisplaced && { isMisplaced }) },
      ...listSubParagraphs(inner),
    ]);

export const isSubParagraph = (piece: Piece): piece is SubParagraphTree => 'pieces' in piece;

/** Returns the blocks with the label in the text. */
const blocksWithLabel = ({ paragraph, blocks: [, ...others] }: LabelledBlocks): RootContent[] => [
  paragraph,
  ...others,
];

// ---- Where a label belongs --------------------------------------------------------------------------------

interface PlacedLabel {
  /** Index of its level. */
  level: number;
  readings: readonly LabelReading[];
  /** What the next label must follow, if that is another one. */
  continued?: readonly LabelReading[];
  problem?: ReturnType<typeof wrongLabel> | ReturnType<typeof gapBefore>;
}

/** @returns `null` for a label that stands alone: it is text */
function placeLabel(
  entry: LabelledBlocks,
  next: LabelledBlocks | undefined,
  levels: readonly OpenLevel[],
  depth: number,
): PlacedLabel | null {
  const { readings, column } = entry;
  const continuing = levels
    .slice(0, depth + 1)
    .map(({ readings: last }, level) => ({ level, readings: following(last, readings) }))
    .findLast((each) => each.readings.length > 0);
  const first = readings.filter(startsSeries);
  const innermost = levels[depth - 1];
  const isDeeper = innermost === undefined || column > innermost.column;
  const isRestart = !isDeeper && innermost && sharesSeries(innermost.readings, first);
  if (first.length > 0 && !isRestart) {
    const isContinued = next !== undefined && following(first, next.readings).length > 0;
    if (!continuing || (isDeeper && innermost) || isContinued) return { level: depth, readings: first };
  }
  if (continuing) return continuing;
  return misplaced(entry, next, levels.slice(0, depth + 1), depth);
}

const following = (last: readonly LabelReading[], readings: readonly LabelReading[]): LabelReading[] =>
  readings.filter((reading) => last.some((each) => followsReading(each, reading)));

const sharesSeries = (some: readonly LabelReading[], others: readonly LabelReading[]): boolean =>
  some.some(({ series }) => others.some((other) => other.series === series));

function misplaced(
  entry: LabelledBlocks,
  next: LabelledBlocks | undefined,
  levels: readonly OpenLevel[],
  depth: number,
): PlacedLabel | null {
  const { readings } = entry;
  const level = levels.findLastIndex((each) => sharesSeries(each.readings, readings));
  const last = levels[level]?.readings.find(({ series }) => readings.some((each) => each.series === series));
  const isFollowed = next !== undefined && following(readings, next.readings).length > 0;
  if (!last) {
    const [reading] = isFollowed
      ? readings.filter((each) => following([each], next.readings).length > 0)
      : [];
    if (!reading) return null;
    const expected = { ...reading, position: 1, insertion: 1 };
    return { level: depth, readings: [reading], problem: wrongLabel(entry, expected) };
  }
  const reading = readings.find(({ series }) => series === last.series) ?? last;
  const expected: LabelReading =
    reading.insertion > 1 && reading.position === last.position
      ? { ...last, insertion: last.insertion + 1 }
      : { ...last, position: last.position + 1, insertion: 1 };
  const isSlip = next !== undefined && following([expected], next.readings).length > 0;
  const isGap = isFollowed && !isSlip && reading.insertion === 1 && reading.position > expected.position;
  return {
    level,
    readings: [reading],
    ...(isSlip && { continued: [expected] }),
    problem: isGap ? gapBefore(entry, expected, reading) : wrongLabel(entry, expected),
  };
}

function wrongLabel({ label }: LabelledBlocks, expected: LabelReading) {
  const data = { found: label, expected: labelAt(label, expected), escaped: escapedLabel(label) };
  return { message: 'wrong', data } as const;
}

function foreignLetter({ label }: LabelledBlocks, { expected, found, meant }: MeantLabel) {
  const data = {
    found: label,
    alphabet: found.name,
    expected,
    other: meant.name,
    escaped: escapedLabel(label),
  };
  return { message: 'alphabet', data } as const;
}

/** Explains a label that begins a series again, or one that differs from an earlier one only in capital letters or script. */
function repeatedLabel({ label }: LabelledBlocks, { label: earlier, span }: SubParagraphTree) {
  const data = { found: label, earlier, escaped: escapedLabel(label) };
  return { message: label === earlier ? 'repeated' : 'similar', data, related: span } as const;
}

/** Writes a label so that it is ordinary text. */
const escapedLabel = (label: string): string => label.replace(/[()（）"'“‘«]/u, (bracket) => `\\${bracket}`);

function gapBefore({ label }: LabelledBlocks, from: LabelReading, to: LabelReading) {
  const first = labelAt(label, from);
  const last = labelAt(label, { ...to, position: to.position - 1 });
  const missing: Wording =
    first === last
      ? { en: `${first} is missing`, fr: `${first} manque` }
      : { en: `${first} to ${last} are missing`, fr: `${first} à ${last} manquent` };
  return { message: 'gap', data: { found: label, missing } } as const;
}
