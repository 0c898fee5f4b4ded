import type { InlineCode, Paragraph } from 'mdast';
import { dateOfLine, exampleDate } from '../../dates/day-line.ts';
import { isDate } from '../../dates/time.ts';
import { defineRule } from '../../diagnostics/rule.ts';
import { memoizeByObject } from '../../memoize.ts';
import { languageOfFile } from '../../model/paths.ts';
import { expectedDepth } from '../../parse/headings.ts';
import { toText } from '../../text/markdown.ts';
import { type LiteralBlock, type Markup, placeholders } from '../../text/markup.ts';
import { toLatinDigits, truncate } from '../../text/strings.ts';
import type { MarkupCheck, MarkupContext } from '../check.ts';
import { headingsWithoutCodeWords, isBlank, isCodeWordLine, isMeaningful } from './agenda/code-word-lines.ts';
import { isDayAboveItem, isDayOfRow } from './agenda/day-lines.ts';
import { kindOfLine } from './agenda/line-kind.ts';

/**
 * A line of an agenda that was meant as a day or an item is a heading. Otherwise the item would vanish into the one
 * before it. Only people can tell a time that starts a sentence, so that staff can suppress the rule.
 */
export const itemHeading = defineRule({
  id: 'item-heading',
  severity: 'error',
  canSuppress: true,
  messages: {
    time: {
      en: '"{text}" looks like an item of the agenda, but the line is not a heading.',
      fr: '« {text} » ressemble à un point de l’ordre du jour, mais la ligne n’est pas un titre.',
    },
    date: {
      en: '"{text}" looks like a day of the agenda, but the line is not a heading.',
      fr: '« {text} » ressemble à une journée de l’ordre du jour, mais la ligne n’est pas un titre.',
    },
    codeWords: {
      en: 'The line in backticks (`) below belongs to an item, but "{text}" is not a heading.',
      fr: 'La ligne de mots entre accents graves (`) ci-dessous appartient à un point, mais « {text} » n’est pas un titre.',
    },
    besideCodeWords: {
      en: 'The words in backticks (`) belong to an item, but "{text}" is not a heading.',
      fr: 'Les mots entre accents graves (`) appartiennent à un point, mais « {text} » n’est pas un titre.',
    },
  },
  hint: {
    time: {
      en: 'Start the line with ### and a space, without bold or list signs, and put empty lines around it.',
      fr: 'Commencez la ligne par ### et une espace, sans gras ni signe de liste, avec des lignes vides autour.',
    },
    date: {
      en: 'Write "## {date}" on a line of its own: two # signs, a space and the date as year-month-day.',
      fr: 'Écrivez « ## {date} » seul sur sa ligne : deux signes #, une espace et la date sous la forme année-mois-jour.',
    },
    codeWords: {
      en: 'Write the heading as "### HH:MM–HH:MM title", with empty lines around it.',
      fr: 'Écrivez le titre sous la forme « ### HH:MM–HH:MM titre », avec des lignes vides autour.',
    },
    besideCodeWords: {
      en: 'Write the heading as "### HH:MM–HH:MM title", and the words in backticks on a line of their own below it, with empty lines around both.',
      fr: 'Écrivez le titre sous la forme « ### HH:MM–HH:MM titre » et, au-dessous, les mots entre accents graves sur une ligne à part, avec des lignes vides autour.',
    },
  },
});

/** Tests for times between backticks at the start of a text: “`10:00–11:00` Panel”. */
const startsWithTimeInBackticks = ([first, next]: Paragraph['children']): boolean =>
  first?.type === 'inlineCode' && next?.type === 'text' && expectedDepth(first.value) === 3;

/** Reports an item whose time is between backticks. */
function reportTimeInBackticks(node: Paragraph, { source }: Markup, { report, isReported }: MarkupContext) {
  const { line } = source.spanOf(node);
  if (!startsWithTimeInBackticks(node.children) || isReported(line)) return;
  const text = truncate(toText(node).split('\n')[0] ?? '');
  report({
    rule: itemHeading,
    message: 'time',
    span: source.spanOf(node),
    data: { text, date: exampleDate },
  });
}

export const checkItemHeading: MarkupCheck = (markup, context) => {
  if (!markup.isAgenda) return;
  for (const block of markup.blocks) if (block.node.type !== 'heading') checkBlock(block, markup, context);
  for (const { node } of markup.blocks) {
    if (node.type !== 'paragraph') continue;
    reportTimeInBackticks(node, markup, context);
    reportBeside(node, markup, context);
  }
  const headings = headingsWithoutCodeWords(markup);
  for (const node of markup.root.children) {
    const isLost =
      node.type === 'paragraph' && isCodeWordLine(node, markup.source, markup) && !headings.has(node);
    if (isLost) reportAbove(node, markup, context);
  }
};

function checkBlock(block: LiteralBlock, markup: Markup, { report, isReported }: MarkupContext) {
  const { source } = markup;
  const language = languageOfFile(source.file) ?? 'en';
  const lines = block.lines.map(({ text }) => withoutSigns(text));
  const isDay = isDayAboveItem(lines, block, markup, language) || isDayOfRow(lines, block, markup, language);
  for (const [index, { start, text }] of block.lines.entries()) {
    const words = lines[index] ?? '';
    const message = isDay ? 'date' : kindOfLine(lines, index, block, markup, language);
    if (!message) continue;
    const span = source.span(start, start + text.trimEnd().length);
    if (isReported(span.line)) continue;
    const date = dateOfLine(words, language, dayAbove(block, markup)) ?? exampleDate;
    report({ rule: itemHeading, message, span, data: { text: truncate(words), date } });
  }
}

/** Returns the last day above a block, as `YYYY-MM-DD`. */
const dayAbove = ({ start }: LiteralBlock, markup: Markup): string | null =>
  daysOf(markup).findLast((day) => day.start < start)?.date ?? null;

/** Returns the headings of days, with their offsets. Memoized: many lines ask. */
const daysOf = memoizeByObject(({ root, source }: Markup): readonly { date: string; start: number }[] =>
  root.children.flatMap((node) => {
    const date = node.type === 'heading' ? toLatinDigits(toText(node).trim()) : '';
    return isDate(date) ? [{ date, start: source.startOf(node) }] : [];
  }),
);

const signsAtStart = new RegExp(`^(?:[^\\p{L}\\p{N}\\n]|${placeholders.markup})+`, 'u');
const allPlaceholders = new RegExp(`[${Object.values(placeholders).join('')}]+`, 'g');

/**
 * A number or letter that counts, before a time: “a) 10:00 Panel”, “(3) 10:00 Panel”, “一、10:00 圆桌会议”; or a letter that
 * a program shows as the sign of a list: “o 10:00 Panel”.
 */
const countBeforeTime =
  /^(?:(?:\p{L}|\p{Nd}{1,3}|[ivx]{1,4}|[一二三四五六七八九十]{1,3})(?:[)）、] *|\. +)|\p{No} ?|[olnquvüØ]\s+)(?=\d{1,2} ?[:.hH时] ?\d)/iu;

/** Returns the words of a line without the signs before them. */
const withoutSigns = (text: string): string =>
  text.replace(signsAtStart, '').replaceAll(allPlaceholders, '').trim().replace(countBeforeTime, '');

/** Reports the text above a line of code words that has no heading of its own. */
function reportAbove(node: Paragraph, markup: Markup, { report, isReported }: MarkupContext): void {
  const { source, previousOf } = markup;
  const previous = previousOf(node);
  if (previous?.type !== 'paragraph' || isCodeWordLine(previous, source, markup)) return;
  const span = source.spanOf(previous);
  if (isReported(span.line) || isReported(span.endLine) || span.line !== span.endLine) return;
  const text = truncate(toText(previous));
  report({ rule: itemHeading, message: 'codeWords', span, data: { text } });
}

/** Reports a text that ends with code words, such as “Coffee” above `break`: a line of code words is a paragraph. */
function reportBeside(node: Paragraph, markup: Markup, { report, isReported }: MarkupContext): void {
  const { source, previousOf } = markup;
  const textEnd = node.children.findLastIndex((child) => child.type !== 'inlineCode' && !isBlank(child));
  const words = node.children
    .slice(textEnd + 1)
    .filter((child): child is InlineCode => child.type === 'inlineCode');
  const [first] = words;
  if (!first || textEnd === -1 || !words.every((word) => isMeaningful(word, markup))) return;
  const span = source.spanOf(node);
  if (previousOf(node)?.type === 'heading' || isReported(span.line) || isReported(span.endLine)) return;
  const before = toText({ ...node, children: node.children.slice(0, textEnd + 1) });
  const text = truncate(before.trim().split('\n').at(-1) ?? '');
  report({ rule: itemHeading, message: 'besideCodeWords', span: source.spanOf(first), data: { text } });
}
