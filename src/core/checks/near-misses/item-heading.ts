import type { Paragraph } from 'mdast';
import { readTimes } from '../../dates/wall-times.ts';
import { defineRule } from '../../diagnostics/rule.ts';
import { expectedDepth } from '../../parse/headings.ts';
import { toText } from '../../text/markdown.ts';
import { type LiteralBlock, type Markup, placeholders } from '../../text/markup.ts';
import { truncate } from '../../text/strings.ts';
import type { MarkupCheck, MarkupContext } from '../check.ts';
import { headingsWithoutCodeWords, isCodeWordLine } from './code-words.ts';

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
      en: '"{text}" looks like an item of the agenda, but the line is no heading.',
      fr: '« {text} » ressemble à un point de l’ordre du jour, mais la ligne n’est pas un titre.',
    },
    date: {
      en: '"{text}" looks like a day of the agenda, but the line is no heading.',
      fr: '« {text} » ressemble à une journée de l’ordre du jour, mais la ligne n’est pas un titre.',
    },
    codeWords: {
      en: 'The line in backticks (`) below belongs to an item, but "{text}" is no heading.',
      fr: 'La ligne de mots entre accents graves (`) ci-dessous appartient à un point, mais « {text} » n’est pas un titre.',
    },
  },
  hint: {
    time: {
      en: 'Start the line with ### and a space, without bold or list signs, and put empty lines around it.',
      fr: 'Commencez la ligne par ### et une espace, sans gras ni signe de liste, avec des lignes vides autour.',
    },
    date: {
      en: 'Write "## 2024-03-13" on a line of its own: two # signs, a space and the date as year-month-day.',
      fr: 'Écrivez « ## 2024-03-13 » seul sur sa ligne : deux signes #, une espace et la date sous la forme année-mois-jour.',
    },
    codeWords: {
      en: 'Write the heading as "### HH:MM–HH:MM title", with empty lines around it.',
      fr: 'Écrivez le titre sous la forme « ### HH:MM–HH:MM titre », avec des lignes vides autour.',
    },
  },
});

export const checkItemHeading: MarkupCheck = (markup, context) => {
  if (!markup.isAgenda) return;
  for (const block of markup.blocks) if (block.node.type !== 'heading') checkBlock(block, markup, context);
  const headings = headingsWithoutCodeWords(markup);
  for (const node of markup.root.children) {
    const isLost =
      node.type === 'paragraph' && isCodeWordLine(node, markup.source, true) && !headings.has(node);
    if (isLost) reportAbove(node, markup, context);
  }
};

function checkBlock(
  { node, lines }: LiteralBlock,
  { source }: Markup,
  { report, isReported }: MarkupContext,
) {
  for (const [index, { start, text }] of lines.entries()) {
    const isFirst = index === 0 && node.type === 'paragraph';
    const span = source.span(start, start + text.trimEnd().length);
    if (isReported(span.line)) continue;
    const words = withoutSigns(text);
    const message = kindOfStart(words, isFirst);
    if (message) report({ rule: itemHeading, message, span, data: { text: truncate(words) } });
  }
}

const signsAtStart = new RegExp(`^(?:[^\\p{L}\\p{N}\\n]|${placeholders.markup})+`, 'u');
const allPlaceholders = new RegExp(`[${Object.values(placeholders).join('')}]+`, 'g');

/** Returns the words of a line without the signs before them. */
const withoutSigns = (text: string): string =>
  text.replace(signsAtStart, '').replaceAll(allPlaceholders, '').trim();

/** A later line of a paragraph may start with a time by chance, but hardly with two. */
function kindOfStart(words: string, isFirst: boolean): 'time' | 'date' | null {
  const depth = expectedDepth(words);
  if (depth !== 3) return depth === 2 ? 'date' : null;
  const times = readTimes(words);
  const hasEnd = times?.kind === 'clear' ? times.end !== null : /[–-]/.test(times?.choices[0] ?? '');
  return isFirst || hasEnd ? 'time' : null;
}

/** Reports the text above a line of code words that has no heading of its own. */
function reportAbove(
  node: Paragraph,
  { source, previousOf }: Markup,
  { report, isReported }: MarkupContext,
): void {
  const previous = previousOf(node);
  if (previous?.type !== 'paragraph' || isCodeWordLine(previous, source, true)) return;
  const span = source.spanOf(previous);
  if (isReported(span.line) || isReported(span.endLine) || span.line !== span.endLine) return;
  const text = truncate(toText(previous));
  report({ rule: itemHeading, message: 'codeWords', span, data: { text } });
}
