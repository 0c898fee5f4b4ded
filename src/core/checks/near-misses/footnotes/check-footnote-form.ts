/** Checks the marks of footnotes in a text, and the starts of the footnotes. */
import type { FootnoteDefinition, FootnoteReference } from 'mdast';
import type { LiteralBlock, Markup } from '../../../text/markup.ts';
import { truncate } from '../../../text/strings.ts';
import type { MarkupCheck, MarkupContext } from '../../check.ts';
import { footnoteUndefined } from '../../markdown/footnote-undefined.ts';
import { footnoteUnused } from '../../markdown/footnote-unused.ts';
import { linkTarget } from '../../markdown/link-target.ts';
import { specialSpaces } from '../characters.ts';
import { footnoteForm } from '../footnote-form.ts';
import { checkDefinitions, checkStart, explainUndefined } from './check-starts.ts';
import { type Footnotes, findFootnotes, foldLabel } from './find-footnotes.ts';

export const checkFootnoteForm: MarkupCheck = (markup, context) => {
  const footnotes = findFootnotes(markup);
  const definedHere = checkDefinitions(footnotes, markup, context);
  for (const block of markup.blocks) {
    const labels = checkStart(block, footnotes, markup, context);
    if (labels.length === 0) checkMarks(block, footnotes, markup, context);
    for (const label of labels) definedHere.add(label);
  }
  checkReferences(markup, context);
  checkNumbersInBrackets(markup, context);
  if (definedHere.size > 0) explainUndefined(definedHere, markup, context);
  for (const footnote of footnotes.unused.values()) findMark(footnote, markup, context);
};

/** Withdraws the message that a footnote has no reference, because its mark has been reported. */
function explainUnused(
  mark: string,
  { unused }: Footnotes,
  { source }: Markup,
  { explain }: MarkupContext,
): FootnoteDefinition | undefined {
  const folded = foldLabel(mark);
  const definition = unused.get(folded);
  if (!definition) return undefined;
  explain(footnoteUnused, source.spanOf(definition));
  unused.delete(folded);
  return definition;
}

const markOf = ({ label, identifier }: FootnoteDefinition | FootnoteReference): string =>
  `[^${(label ?? identifier).trim()}]`;

const caret = '[\\^＾ˆ]';
const label = '[\\p{L}\\p{N}-]{1,20}';
const space = `[\\s${specialSpaces}]{0,3}`;
const marks = new RegExp(
  [
    // [^ 1], [ ^1], [^1 ], ［^1］, [＾1]
    `[[［【]${space}${caret}${space}${label}${space}[\\]］】]`,
    // [^1), (^1]
    `[[［]${caret}${label}[)）}]|[(（{]${caret}${label}[\\])）］}]`,
    // [1^], ^[1], [^1 without an end
    `\\[${label}\\^\\]|\\^\\[[^\\]\\n]{1,200}\\]|\\[\\^${label}(?![\\p{L}\\p{N}\\]-])`,
  ].join('|'),
  'gu',
);

/** Matches a part of every mark. Most texts have none. */
const signOfMarks = new RegExp(caret);

function checkMarks(
  { start, end }: LiteralBlock,
  footnotes: Footnotes,
  markup: Markup,
  context: MarkupContext,
): void {
  const { source, literal } = markup;
  const written = literal.slice(start, end);
  for (const { index, 0: mark } of signOfMarks.test(written) ? written.matchAll(marks) : []) {
    const span = source.span(start + index, start + index + mark.length);
    const [, exact] = /^\[\^([^\]\s]+)\]$/.exec(mark) ?? [];
    if (exact !== undefined && footnotes.labels.has(exact.toLowerCase())) continue;
    const definition = explainUnused(mark, footnotes, markup, context);
    if (exact === undefined)
      context.report({ rule: footnoteForm, message: 'mark', span, data: { found: truncate(mark) } });
    else if (definition) {
      context.explain(footnoteUndefined, span);
      context.report({
        rule: footnoteForm,
        message: 'similar',
        span,
        data: { found: mark, mark: markOf(definition) },
      });
    }
  }
}

/** Reports marks with a space, which only some programs recognize. */
function checkReferences({ nodes, source }: Markup, { report }: MarkupContext): void {
  for (const node of nodes) {
    if (node.type !== 'footnoteReference') continue;
    const found = source.slice(node);
    if (!/\s/.test(found)) continue;
    const mark = markOf(node);
    report({
      rule: footnoteForm,
      message: 'space',
      span: source.spanOf(node),
      data: { found, mark },
      fix: mark,
    });
  }
}

/** Reports “[1]” in a text if “[1]: Note” is below: Markdown reads the two as a link and its address, or as words. */
function checkNumbersInBrackets({ nodes, blocks, literal, source }: Markup, context: MarkupContext): void {
  const report = (start: number, end: number): void => {
    const span = source.span(start, end);
    context.explain(linkTarget, span);
    context.report({
      rule: footnoteForm,
      message: 'mark',
      span,
      data: { found: source.text.slice(start, end) },
    });
  };
  const notes = new Set(
    nodes.flatMap((node) =>
      node.type === 'definition' && isNumber.test(node.identifier) && !/[./:#@]/.test(node.url)
        ? [node.identifier]
        : [],
    ),
  );
  for (const node of notes.size > 0 ? nodes : []) {
    if (node.type !== 'linkReference' || !notes.delete(node.identifier)) continue;
    report(source.startOf(node), source.startOf(node) + source.slice(node).length);
  }
  const marksByNumber = new Map<string, number>();
  for (const { start, end, node } of blocks) {
    const text = literal.slice(start, end);
    const [, number = ''] = (node.type === 'paragraph' && numberedNote.exec(text)) || [];
    const mark = marksByNumber.get(number);
    if (mark !== undefined && !context.isReported(source.span(start, end).line))
      report(mark, mark + number.length + 2);
    for (const { index, 1: found = '' } of text.matchAll(numberInBrackets))
      if (!marksByNumber.has(found)) marksByNumber.set(found, start + index);
  }
}

const isNumber = /^\p{Nd}{1,3}$/u;
const numberedNote = /^\[(\p{Nd}{1,3})\]:/u;
const numberInBrackets = /(?<=\S ?)\[(\p{Nd}{1,3})\](?![[(:])/gu;

/** Finds the number of a footnote without a reference where it is written as in other programs: `[1]`, `^1`, `¹`. */
function findMark(definition: FootnoteDefinition, markup: Markup, { report, explain }: MarkupContext): void {
  const { source, literal, blocks } = markup;
  const number = definition.identifier;
  if (!/^\d{1,3}$/.test(number)) return;
  const raised = Array.from(number, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit))).join('');
  const forms = new RegExp(
    `(?<=[^\\s\\d])(?:\\[${number}\\]|\\^${number}(?!\\d)|${raised}(?![⁰¹²³⁴-⁹]))|(?<=\\s)\\[${number}\\](?![(\\[:])`,
    'u',
  );
  for (const { start, end } of blocks) {
    const found = forms.exec(literal.slice(start, end));
    if (!found) continue;
    const span = source.span(start + found.index, start + found.index + found[0].length);
    explain(footnoteUnused, source.spanOf(definition));
    report({ rule: footnoteForm, message: 'mark', span, data: { found: found[0] } });
    return;
  }
}
