/** Checks lines that were meant as the line of code words below a heading, and code words elsewhere. */
import type { Heading, Nodes, Paragraph } from 'mdast';
import { isDate } from '../../../dates/time.ts';
import { beginsAsCodeWord, meansRoom } from '../../../parse/agenda/code-words.ts';
import { characterName } from '../../../text/character-names.ts';
import { toText } from '../../../text/markdown.ts';
import type { LiteralBlock, Markup } from '../../../text/markup.ts';
import { firstLine, toLatinDigits, truncate } from '../../../text/strings.ts';
import { itemId } from '../../agenda/item-id.ts';
import { itemKind } from '../../agenda/item-kind.ts';
import type { MarkupCheck, MarkupContext } from '../../check.ts';
import { idForm } from '../../parts/id-form.ts';
import { codeWords } from '../code-words.ts';
import { startsLikePoint } from '../list-form.ts';
import { checkBelow, checkListWords } from './check-listed-words.ts';
import {
  headingsWithoutCodeWords,
  isBlank,
  isCode,
  isCodeWithId,
  isCodeWordLine,
  isHeadingOfPart,
  isIdWord,
  isKind,
  isMeaningful,
  readsAsCodeWords,
} from './code-word-lines.ts';
import { explainMissing } from './explain-missing.ts';

export const checkCodeWords: MarkupCheck = (markup, context) => {
  const headings = headingsWithoutCodeWords(markup);
  for (const heading of markup.root.children) checkBelow(heading, markup, context);
  for (const block of markup.blocks) {
    const { line, endLine } = markup.source.spanOf(block.node);
    if (context.isReported(line) || context.isReported(endLine)) continue;
    if (block.node.type === 'heading') checkHeading(block.node, markup, context);
    else if (block.node.type === 'paragraph') checkParagraph(block, block.node, headings, markup, context);
  }
};

// ---- Headings ---------------------------------------------------------------------------------------------

function checkHeading(node: Heading, markup: Markup, context: MarkupContext): void {
  const { source } = markup;
  const word = node.children.filter(isCode).find((child) => isMeaningful(child, markup));
  if (!word) return;
  const span = source.spanOf(word);
  context.report({ rule: codeWords, message: 'heading', span, data: { word: source.slice(word) } });
  explainMissing(node, markup, context);
}

// ---- Paragraphs -------------------------------------------------------------------------------------------

function checkParagraph(
  block: LiteralBlock,
  node: Paragraph,
  headings: ReadonlyMap<Nodes, Heading>,
  markup: Markup,
  context: MarkupContext,
): void {
  const { source, isAgenda, hasItems, parentOf, previousOf } = markup;
  const previous = previousOf(node);
  const written = source.slice(node);
  const isBelowHeading = parentOf(node)?.type === 'root' && previous?.type === 'heading';
  const isOnlyBelowHeading =
    isBelowHeading && node.children.every((child) => isCode(child) || isBlank(child));
  const isLine = isCodeWordLine(node, source, markup) || (hasItems && isCodeWithId(node));
  if (isLine && isBelowHeading && isHeadingOfPart(previous, isAgenda)) {
    reportWithin(node, previous, markup, context);
    return;
  }
  const line = firstLine(written);
  if (isLine) reportMisplaced(node, headings, markup, context);
  else if (readsAsCodeWords(line, markup)) {
    reportForm(block, node, markup, context);
    explainMissing(previous, markup, context);
  } else if (isBelowHeading && node.children.some((child) => isCode(child) && isIdWord(child.value.trim()))) {
    reportText(node, markup, context);
    explainMissing(previous, markup, context);
  } else if (hasItems && !isOnlyBelowHeading && !startsLikePoint(block, markup))
    checkListWords(node, markup, context);
}

/** Reports a line of code words that no heading precedes. */
function reportMisplaced(
  node: Paragraph,
  headings: ReadonlyMap<Nodes, Heading>,
  markup: Markup,
  context: MarkupContext,
): void {
  const { source, previousOf } = markup;
  const previous = previousOf(node);
  const span = source.spanOf(node);
  if (previous?.type === 'paragraph' && isCodeWordLine(previous, source, markup)) {
    context.report({ rule: codeWords, message: 'second', span });
    for (const rule of [itemId, itemKind]) context.explain(rule, source.spanOf(previous));
    return;
  }
  const before = previous && source.spanOf(previous);
  // The line above has been reported as a heading that is none.
  if (before && (context.isReported(before.line) || context.isReported(before.endLine))) return;
  const block = topLevelBlock(node, markup);
  const heading = headings.get(block);
  const day = headingAbove(block, markup);
  if (heading) context.report({ rule: codeWords, message: 'position', span });
  else if (!day || isHeadingOfPart(day, markup.isAgenda))
    context.report({ rule: codeWords, message: 'noHeading', span });
  // A heading at the level of a day that is not a date has been reported.
  else if (isDate(toLatinDigits(toText(day)))) context.report({ rule: codeWords, message: 'day', span });
  explainMissing(heading, markup, context);
}

/** Returns the last heading above a block of the document. */
function headingAbove(block: Nodes, { root }: Markup): Heading | undefined {
  const place = root.children.findIndex((each) => each === block);
  return root.children.slice(0, place).findLast((each) => each.type === 'heading');
}

/** Returns the block of the document that contains a node. */
function topLevelBlock(node: Nodes, { parentOf }: Markup): Nodes {
  let block = node;
  for (let parent = parentOf(node); parent && parent.type !== 'root'; parent = parentOf(parent))
    block = parent;
  return block;
}

/** Reports what keeps a line from being a line of code words. */
function reportForm(
  { start }: LiteralBlock,
  node: Paragraph,
  markup: Markup,
  { report }: MarkupContext,
): void {
  const { source } = markup;
  const written = source.slice(node);
  const line = firstLine(written);
  const span = source.span(start, start + line.length);
  const isOnlyCode = node.children.some(isCode) && /^(?:`[^`]+`\s*)+$/.test(line.trimEnd());
  const wrong = [...line.matchAll(wrongCharacters)][0];
  const next = written.slice(line.length + 1);
  if (isOnlyCode && readsAsCodeWords(firstLine(next), markup)) {
    const nextSpan = source.span(start + line.length + 1, start + line.length + 1 + firstLine(next).length);
    report({ rule: codeWords, message: 'second', span: nextSpan });
  } else if (isOnlyCode && next !== '') report({ rule: codeWords, message: 'emptyLine', span });
  else if (wrong) {
    const [character] = wrong;
    const offset = start + wrong.index;
    report({
      rule: codeWords,
      message: 'sign',
      span: source.span(offset, offset + character.length),
      data: { name: characterName(character) },
    });
  } else report({ rule: codeWords, message: line.includes('`') ? 'backtick' : 'unquoted', span });
}

/** Anything but letters, digits, hyphens, spaces and the signs of code words. */
const wrongCharacters = /[^\p{L}\p{M}\p{N}\s`#_-]/gu;

/** Reports what keeps a word between backticks from being read: a sign or mark that looks like #, or like nothing, and two words in one. */
function reportWithin(node: Paragraph, heading: Heading, markup: Markup, context: MarkupContext): void {
  const { source } = markup;
  for (const child of node.children.filter(isCode)) {
    // Another rule reports and removes other invisible characters.
    const character = /[＃\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u.exec(child.value)?.[0];
    const hasTwoWords = holdsSeveralWords(child.value, markup);
    if (character === undefined && !hasTwoWords) continue;
    const span = source.spanOf(child);
    if (character === undefined) context.report({ rule: codeWords, message: 'backtick', span });
    else context.report({ rule: codeWords, message: 'sign', span, data: { name: characterName(character) } });
    for (const rule of [itemId, itemKind, idForm]) context.explain(rule, source.spanOf(node));
    explainMissing(heading, markup, context);
    return;
  }
}

/** Tests for words that belong between backticks of their own: `panel #panel-1`, `panel, keynote`. */
function holdsSeveralWords(value: string, markup: Markup): boolean {
  if (beginsAsCodeWord(value) || meansRoom(value)) return false;
  const words = value.trim().split(/[\s,;/+&|]+/);
  return (
    /^\s*[a-z-]+[\s,]+[#＃]/i.test(value) ||
    (words.length > 1 && words.every((word) => isKind(word, markup) || isIdWord(word)))
  );
}

/** Reports the text beside code words. */
function reportText(node: Paragraph, { source }: Markup, { report }: MarkupContext): void {
  const other = node.children.find((child) => !isCode(child) && !isBlank(child));
  if (!other) return;
  const text = truncate(firstLine(source.slice(other).trim()));
  report({ rule: codeWords, message: 'text', span: source.spanOf(other), data: { text } });
}
