/** Recognizes lines of code words, and the headings that lack one. */
import type { Heading, InlineCode, Nodes, Paragraph } from 'mdast';
import { memoizeByObject } from '../../../memoize.ts';
import { speakerRoles } from '../../../model/model.ts';
import { isCodeWordWithId, isFlag, isOpeningWord } from '../../../parse/agenda/code-words.ts';
import { expectedDepth } from '../../../parse/headings.ts';
import { annexWord, readIdLine } from '../../../parse/numbered-text/id-line.ts';
import { toText } from '../../../text/markdown.ts';
import type { Markup } from '../../../text/markup.ts';
import type { Source } from '../../../text/source.ts';

/** The words that end a point of a list. */
export const listWords: readonly string[] = [...speakerRoles, 'document', 'recording'];
/** The properties of a document on which the meaning of its words depends. */
export type CodeWordContext = Pick<Markup, 'hasItems' | 'kinds'>;

/** Tests for a kind, or for another word that says something about an item without a value. */
export const isKind = (word: string, { kinds }: CodeWordContext): boolean =>
  kinds.includes(word.toLowerCase()) || isFlag(word.toLowerCase());
export const isIdWord = (word: string): boolean => /^[#＃][a-z][a-z0-9-]*$/i.test(word);

const quotes = '`\'"‘’‚‛“”„‟«»‹›´′″｀＇＂';
const anyQuote = new RegExp(`[${quotes}]`);
/** Quotation marks and backticks within a word: “`#`panel-1”. */
const innerQuotes = new RegExp(`(?<=[#＃])[${quotes}]+(?=[a-z])`, 'giu');
const separators = ',;/|·、，；／｜）)】」』\\]}>';
const betweenWords = new RegExp(`[\\s${separators}]+`, 'u');

/** Splits a line into words without the signs around them. */
export const wordsOf = (line: string): string[] =>
  line
    .split(betweenWords)
    .map(
      (word) =>
        word.replace(innerQuotes, '').match(/[\p{L}\p{M}\p{N}#＃](?:.*[\p{L}\p{M}\p{N}])?/u)?.[0] ?? '',
    )
    .filter(Boolean);

/** Tests whether a line consists of words that are code words, whatever is around them. */
export function readsAsCodeWords(line: string, context: CodeWordContext): boolean {
  // Most lines have no sign of code words, and dividing one into words takes time.
  const isQuoted = anyQuote.test(line);
  if (line.length > 200 || !(isQuoted || /[#＃]/.test(line))) return false;
  const words = wordsOf(line);
  if (words.length === 0) return false;
  if (!context.hasItems) {
    const ids = words[0]?.toLowerCase() === annexWord ? words.slice(1) : words;
    return ids.length === 1 && isIdWord(ids[0] ?? '') && /^[^\p{L}\p{N}]/u.test(line);
  }
  if (!words.every((word) => isIdWord(word) || isKind(word, context) || isOpeningWord(word))) return false;
  return words.some((word) => isIdWord(word) || (isQuoted && isKind(word, context)));
}

export const isCode = (node: Nodes): node is InlineCode => node.type === 'inlineCode';
export const isBlank = (node: Nodes): boolean => node.type === 'text' && node.value.trim() === '';

/** Tests whether a paragraph is a line of code words as the parser reads it. */
export function isCodeWordLine(node: Paragraph, source: Source, context: CodeWordContext): boolean {
  if (!node.children.every((child) => isCode(child) || isBlank(child))) return false;
  if (context.hasItems) return readsAsCodeWords(source.slice(node), context);
  return readIdLine(node) !== null;
}

/** Tests for code with an id and perhaps a misspelt kind: `pannel` `#panel-1`. */
export const isCodeWithId = ({ children }: Paragraph): boolean =>
  children.every((child) => isCode(child) || isBlank(child)) &&
  children.some((child) => isCode(child) && isIdWord(child.value.trim()));

/** Tests whether code has the form of a word that has a meaning in this document. */
export function isMeaningful({ value }: InlineCode, context: CodeWordContext): boolean {
  const word = value.trim();
  return isIdWord(word) || (context.hasItems && (isKind(word, context) || isCodeWordWithId(word)));
}

/** In an agenda, only items have code words, and days have none. */
export const isHeadingOfPart = (heading: Heading, isAgenda: boolean): boolean =>
  !isAgenda || (expectedDepth(toText(heading)) ?? heading.depth) !== 2;

/**
 * Maps each top-level block to the heading above it, if no line of code words is directly below that heading. Memoized:
 * two checks need it.
 */
export const headingsWithoutCodeWords = memoizeByObject((markup: Markup): Map<Nodes, Heading> => {
  const { source, isAgenda, root } = markup;
  const headings = new Map<Nodes, Heading>();
  let heading: Heading | undefined;
  let isBelow = false;
  for (const block of root.children) {
    if (isBelow && block.type === 'paragraph' && isCodeWordLine(block, source, markup)) heading = undefined;
    isBelow = block.type === 'heading';
    if (block.type === 'heading') heading = isHeadingOfPart(block, isAgenda) ? block : undefined;
    else if (heading) headings.set(block, heading);
  }
  return headings;
});
