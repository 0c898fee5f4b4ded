import type { Heading, InlineCode, ListItem, Nodes, Paragraph, TableRow } from 'mdast';
import { defineRule } from '../../diagnostics/rule.ts';
import { memoizeByObject } from '../../memoize.ts';
import { kinds } from '../../model/model.ts';
import { expectedDepth } from '../../parse/headings.ts';
import { closestCodeWord } from '../../parse/item-lists.ts';
import { characterName } from '../../text/character-names.ts';
import { toText } from '../../text/markdown.ts';
import type { LiteralBlock, Markup } from '../../text/markup.ts';
import type { Source } from '../../text/source.ts';
import { firstLine, truncate } from '../../text/strings.ts';
import { itemId } from '../agenda/item-id.ts';
import { itemKind } from '../agenda/item-kind.ts';
import { listWord } from '../agenda/list-word.ts';
import type { MarkupCheck, MarkupContext } from '../check.ts';
import { idForm } from '../parts/id-form.ts';
import { sectionId } from '../parts/section-id.ts';
import { startsLikePoint } from './list-form.ts';

/** A line that was meant as the line of code words below a heading is one; code words elsewhere have no effect. */
export const codeWords = defineRule({
  id: 'code-words',
  severity: 'error',
  messages: {
    text: {
      en: 'The line in backticks (`) contains something else as well: {text}.',
      fr: 'La ligne de mots entre accents graves (`) contient aussi autre chose : {text}.',
    },
    emptyLine: {
      en: 'There is no empty line after the line in backticks (`).',
      fr: 'Il manque une ligne vide après la ligne de mots entre accents graves (`).',
    },
    backtick: {
      en: 'A backtick ` is missing on this line, so its words are not recognized.',
      fr: 'Il manque un accent grave ` sur cette ligne : ses mots ne sont pas reconnus.',
    },
    sign: {
      en: 'These words are not recognized because of {name}.',
      fr: 'Ces mots ne sont pas reconnus à cause de {name}.',
    },
    unquoted: {
      en: 'The words on this line have no backticks (`) around them, so they are only text.',
      fr: 'Les mots de cette ligne ne sont pas entourés d’accents graves (`) et ne sont donc que du texte.',
    },
    heading: {
      en: '{word} is in the heading, where readers would see it.',
      fr: '{word} se trouve dans le titre, où les lecteurs le verraient.',
    },
    position: {
      en: 'The words in backticks (`) are not directly below the heading, so they have no effect, and readers would see them.',
      fr: 'Les mots entre accents graves (`) ne suivent pas directement le titre : ils restent sans effet, et les lecteurs les verraient.',
    },
    second: {
      en: 'The words in backticks (`) are on two lines, so the second one has no effect.',
      fr: 'Les mots entre accents graves (`) sont répartis sur deux lignes : la seconde reste sans effet.',
    },
    noHeading: {
      en: 'There is no heading above this line in backticks (`).',
      fr: 'Il n’y a pas de titre au-dessus de cette ligne de mots entre accents graves (`).',
    },
    list: {
      en: 'These words are in a list, so they have no effect, and readers would see them.',
      fr: 'Ces mots forment une liste : ils restent sans effet, et les lecteurs les verraient.',
    },
    table: {
      en: 'These words are in a table, so they have no effect, and readers would see them.',
      fr: 'Ces mots forment un tableau : ils restent sans effet, et les lecteurs les verraient.',
    },
    listEnd: {
      en: '{word} is not at the end of a point of a list, so it has no effect.',
      fr: '{word} ne se trouve pas à la fin d’un élément de liste : il reste sans effet.',
    },
  },
  hint: {
    text: {
      en: 'Leave only the words in backticks and spaces on the line, and an empty line above and below it.',
      fr: 'Ne laissez sur la ligne que les mots entre accents graves et des espaces, avec une ligne vide au-dessus et au-dessous.',
    },
    emptyLine: {
      en: 'Put an empty line below it.',
      fr: 'Laissez une ligne vide au-dessous.',
    },
    backtick: {
      en: 'Write each word between two backticks (`), for example `panel` `#panel-1`.',
      fr: 'Écrivez chaque mot entre deux accents graves (`), par exemple `panel` `#panel-1`.',
    },
    sign: {
      en: 'Write each word between two backticks (`), with only spaces between them, for example `panel` `#panel-1`.',
      fr: 'Écrivez chaque mot entre deux accents graves (`), séparés seulement par des espaces, par exemple `panel` `#panel-1`.',
    },
    unquoted: {
      en: 'Write each word between two backticks (`), for example `panel` `#panel-1`.',
      fr: 'Écrivez chaque mot entre deux accents graves (`), par exemple `panel` `#panel-1`.',
    },
    heading: {
      en: 'Move it to a line of its own below the heading, with an empty line above and below.',
      fr: 'Déplacez-le sur une ligne à part sous le titre, avec une ligne vide au-dessus et au-dessous.',
    },
    position: {
      en: 'Move the line directly below its heading.',
      fr: 'Déplacez la ligne juste au-dessous de son titre.',
    },
    second: {
      en: 'Write them all on one line.',
      fr: 'Écrivez-les tous sur une même ligne.',
    },
    noHeading: {
      en: 'Write the heading above it, with an empty line between the two.',
      fr: 'Écrivez le titre au-dessus, avec une ligne vide entre les deux.',
    },
    list: {
      en: 'Write {corrected} on a line of its own below the heading, with an empty line above and below it.',
      fr: 'Écrivez {corrected} sur une ligne à part sous le titre, avec une ligne vide au-dessus et au-dessous.',
    },
    table: {
      en: 'Write {corrected} on a line of its own below the heading, with an empty line above and below it.',
      fr: 'Écrivez {corrected} sur une ligne à part sous le titre, avec une ligne vide au-dessus et au-dessous.',
    },
    listEnd: {
      en: 'Start the line with "- " and end it with the word in backticks, for example "- Jane Doe `speaker`".',
      fr: 'Commencez la ligne par « - » et une espace, et terminez-la par le mot entre accents graves, par exemple « - Jane Doe `speaker` ».',
    },
  },
});

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

// ---- Recognizing code words -------------------------------------------------------------------------------

/** The words that end a point of a list. */
export const listWords: readonly string[] = ['speaker', 'document', 'recording'];
const isKind = (word: string): boolean => (kinds as readonly string[]).includes(word.toLowerCase());
const isIdWord = (word: string): boolean => /^[#＃][a-z][a-z0-9-]*$/i.test(word);

const quotes = '`\'"‘’‚‛“”„‟«»‹›´′″｀＇＂';
const anyQuote = new RegExp(`[${quotes}]`);
/** Quotation marks and backticks within a word: “`#`panel-1”. */
const innerQuotes = new RegExp(`(?<=[#＃])[${quotes}]+(?=[a-z])`, 'giu');
const separators = ',;/|·、，；／｜）)】」』\\]}>';
const betweenWords = new RegExp(`[\\s${separators}]+`, 'u');

/** Splits a line into words without the signs around them. */
const wordsOf = (line: string): string[] =>
  line
    .split(betweenWords)
    .map(
      (word) =>
        word.replace(innerQuotes, '').match(/[\p{L}\p{M}\p{N}#＃](?:.*[\p{L}\p{M}\p{N}])?/u)?.[0] ?? '',
    )
    .filter(Boolean);

/** Tests whether a line consists of words that are code words, whatever is around them. */
export function readsAsCodeWords(line: string, isAgenda: boolean): boolean {
  // Most lines have no sign of code words, and dividing one into words takes time.
  const isQuoted = anyQuote.test(line);
  if (line.length > 200 || !(isQuoted || /[#＃]/.test(line))) return false;
  const words = wordsOf(line);
  if (words.length === 0) return false;
  if (!isAgenda) return words.length === 1 && isIdWord(words[0] ?? '') && /^[^\p{L}\p{N}]/u.test(line);
  if (!words.every((word) => isIdWord(word) || isKind(word) || word === 'of')) return false;
  return words.some((word) => isIdWord(word) || (isQuoted && isKind(word)));
}

const isCode = (node: Nodes): node is InlineCode => node.type === 'inlineCode';
const isBlank = (node: Nodes): boolean => node.type === 'text' && node.value.trim() === '';

/** Tests whether a paragraph is a line of code words as the parser reads it. */
export function isCodeWordLine(node: Paragraph, source: Source, isAgenda: boolean): boolean {
  if (!node.children.every((child) => isCode(child) || isBlank(child))) return false;
  if (isAgenda) return readsAsCodeWords(source.slice(node), true);
  const [only, ...others] = node.children;
  return only !== undefined && others.length === 0 && isCode(only) && only.value.startsWith('#');
}

/** Tests for code with an id and perhaps a misspelt kind: `pannel` `#panel-1`. */
const isCodeWithId = ({ children }: Paragraph): boolean =>
  children.every((child) => isCode(child) || isBlank(child)) &&
  children.some((child) => isCode(child) && isIdWord(child.value.trim()));

/** Tests whether code has the form of a word that has a meaning in this document. */
export function isMeaningful({ value }: InlineCode, isAgenda: boolean): boolean {
  const word = value.trim();
  return isIdWord(word) || (isAgenda && (isKind(word) || /^of\s+#/.test(word)));
}

// ---- Headings ---------------------------------------------------------------------------------------------

function checkHeading(node: Heading, markup: Markup, context: MarkupContext): void {
  const { source, isAgenda } = markup;
  const word = node.children.filter(isCode).find((child) => isMeaningful(child, isAgenda));
  if (!word) return;
  const span = source.spanOf(word);
  context.report({ rule: codeWords, message: 'heading', span, data: { word: source.slice(word) } });
  explainMissing(node, markup, context);
}

/** Withdraws the messages that a heading lacks its id or its kind. */
export function explainMissing(
  heading: Nodes | undefined,
  { source }: Markup,
  { explain }: MarkupContext,
): void {
  if (heading?.type !== 'heading') return;
  for (const rule of [itemId, itemKind, sectionId]) explain(rule, source.spanOf(heading));
}

// ---- Lists and tables ---------------------------------------------------------------------------------------

/** Reports code words below a heading that are the entries of a list or the cells of a table. */
function checkBelow(heading: Nodes, markup: Markup, context: MarkupContext): void {
  if (heading.type !== 'heading' || !isHeadingOfPart(heading, markup.isAgenda)) return;
  const { source, isAgenda, nextOf } = markup;
  const block = nextOf(heading);
  if (block?.type !== 'list' && block?.type !== 'table') return;
  const rows: readonly (ListItem | TableRow)[] = block.children;
  const textOf = (row: ListItem | TableRow): string =>
    row.children.map((child: Nodes) => source.slice(child)).join(' ');
  const end = rows.findIndex((row) => !consistsOfCodeWords(textOf(row)));
  const found = end === -1 ? rows : rows.slice(0, end);
  const [first, last] = [found[0], found.at(-1)];
  const written = found.map(textOf).join(' ');
  if (!first || !last || !readsAsCodeWords(written, isAgenda)) return;
  const span = source.spanOf(first);
  const data = { corrected: correctedLine(written) };
  context.report({ rule: codeWords, message: block.type, span, data });
  context.explainLines(source.span(source.startOf(first), source.startOf(last) + source.slice(last).length));
  for (const row of found) context.explain(listWord, source.spanOf(row));
  explainMissing(heading, markup, context);
}

const consistsOfCodeWords = (text: string): boolean => {
  const words = text.length > 200 ? [] : wordsOf(text);
  return words.length > 0 && words.every((word) => isIdWord(word) || isKind(word) || word === 'of');
};

/** Writes code words as one line. */
const correctedLine = (text: string): string =>
  wordsOf(text)
    .join(' ')
    .replace(/of (?=#)/g, 'of\u00a0')
    .split(' ')
    .map((word) => `\`${word.replace('\u00a0', ' ')}\``)
    .join(' ');

// ---- Paragraphs -------------------------------------------------------------------------------------------

function checkParagraph(
  block: LiteralBlock,
  node: Paragraph,
  headings: ReadonlyMap<Nodes, Heading>,
  markup: Markup,
  context: MarkupContext,
): void {
  const { source, isAgenda, parentOf, previousOf } = markup;
  const previous = previousOf(node);
  const written = source.slice(node);
  const isBelowHeading = parentOf(node)?.type === 'root' && previous?.type === 'heading';
  const isOnlyBelowHeading =
    isBelowHeading && node.children.every((child) => isCode(child) || isBlank(child));
  const isLine = isCodeWordLine(node, source, isAgenda) || (isAgenda && isCodeWithId(node));
  if (isLine && isBelowHeading && isHeadingOfPart(previous, isAgenda)) {
    reportWithin(node, previous, markup, context);
    return;
  }
  const line = firstLine(written);
  if (isLine) reportMisplaced(node, headings, markup, context);
  else if (readsAsCodeWords(line, isAgenda)) {
    reportForm(block, node, markup, context);
    explainMissing(previous, markup, context);
  } else if (isBelowHeading && node.children.some((child) => isCode(child) && isIdWord(child.value.trim()))) {
    reportText(node, markup, context);
    explainMissing(previous, markup, context);
  } else if (isAgenda && !isOnlyBelowHeading && !startsLikePoint(block, markup))
    checkListWords(node, markup, context);
}

/** In an agenda, only items have code words, and days have none. */
const isHeadingOfPart = (heading: Heading, isAgenda: boolean): boolean =>
  !isAgenda || (expectedDepth(toText(heading)) ?? heading.depth) !== 2;

/** Reports a line of code words that no heading precedes. */
function reportMisplaced(
  node: Paragraph,
  headings: ReadonlyMap<Nodes, Heading>,
  markup: Markup,
  context: MarkupContext,
): void {
  const { source, isAgenda, previousOf } = markup;
  const previous = previousOf(node);
  const span = source.spanOf(node);
  if (previous?.type === 'paragraph' && isCodeWordLine(previous, source, isAgenda)) {
    context.report({ rule: codeWords, message: 'second', span });
    for (const rule of [itemId, itemKind]) context.explain(rule, source.spanOf(previous));
    return;
  }
  const before = previous && source.spanOf(previous);
  // The line above has been reported as a heading that is none.
  if (before && (context.isReported(before.line) || context.isReported(before.endLine))) return;
  const heading = headings.get(topLevelBlock(node, markup));
  context.report({ rule: codeWords, message: heading ? 'position' : 'noHeading', span });
  explainMissing(heading, markup, context);
}

/**
 * Maps each top-level block to the heading above it, if no line of code words is directly below that heading. Memoized:
 * two checks need it.
 */
export const headingsWithoutCodeWords = memoizeByObject(
  ({ source, isAgenda, root }: Markup): Map<Nodes, Heading> => {
    const headings = new Map<Nodes, Heading>();
    let heading: Heading | undefined;
    let isBelow = false;
    for (const block of root.children) {
      if (isBelow && block.type === 'paragraph' && isCodeWordLine(block, source, isAgenda))
        heading = undefined;
      isBelow = block.type === 'heading';
      if (block.type === 'heading') heading = isHeadingOfPart(block, isAgenda) ? block : undefined;
      else if (heading) headings.set(block, heading);
    }
    return headings;
  },
);

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
  { source, isAgenda }: Markup,
  { report }: MarkupContext,
): void {
  const written = source.slice(node);
  const line = firstLine(written);
  const span = source.span(start, start + line.length);
  const isOnlyCode = node.children.some(isCode) && /^(?:`[^`]+`\s*)+$/.test(line.trimEnd());
  const wrong = [...line.matchAll(wrongCharacters)][0];
  const next = written.slice(line.length + 1);
  if (isOnlyCode && readsAsCodeWords(firstLine(next), isAgenda)) {
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
    const hasTwoWords = holdsSeveralWords(child.value);
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
function holdsSeveralWords(value: string): boolean {
  if (/^\s*(?:of|in)\s/.test(value)) return false;
  const words = value.trim().split(/[\s,;/+&|]+/);
  return (
    /^\s*[a-z-]+[\s,]+[#＃]/i.test(value) ||
    (words.length > 1 && words.every((word) => isKind(word) || isIdWord(word)))
  );
}

/** Reports the text beside code words. */
function reportText(node: Paragraph, { source }: Markup, { report }: MarkupContext): void {
  const other = node.children.find((child) => !isCode(child) && !isBlank(child));
  if (!other) return;
  const text = truncate(firstLine(source.slice(other).trim()));
  report({ rule: codeWords, message: 'text', span: source.spanOf(other), data: { text } });
}

// ---- Code words of lists ------------------------------------------------------------------------------------

/** Reports `speaker`, `document` and `recording` where they have no effect. */
function checkListWords(node: Paragraph, markup: Markup, { report }: MarkupContext): void {
  for (const child of node.children) {
    if (!isCode(child) || !isListWord(child, node)) continue;
    if (child === node.children.at(-1) && isFirstOfPoint(node, markup)) continue;
    const { source } = markup;
    const span = source.spanOf(child);
    report({ rule: codeWords, message: 'listEnd', span, data: { word: source.slice(child) } });
  }
}

/** Tests whether code is a word of lists, or at the end of a text a similar word, such as `orateur`. */
const isListWord = (code: InlineCode, { children }: Paragraph): boolean => {
  const word = code.value.trim();
  return listWords.includes(word) || (code === children.at(-1) && isNearListWord(word));
};

const isNearListWord = (word: string): boolean =>
  /^\p{L}{3,}$/u.test(word) && closestCodeWord(word) !== undefined;

/** Tests whether a paragraph starts a point of a list that belongs to an item. */
function isFirstOfPoint(node: Paragraph, { parentOf, previousOf }: Markup): boolean {
  const item: Nodes | undefined = parentOf(node);
  if (item?.type !== 'listItem' || previousOf(node)) return false;
  const list = parentOf(item satisfies ListItem);
  return list !== undefined && parentOf(list)?.type === 'root';
}
