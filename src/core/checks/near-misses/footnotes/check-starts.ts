/** Checks the starts of footnotes, the lines that begin with a mark. */
import { characterName } from '../../../text/character-names.ts';
import type { LiteralBlock, Markup } from '../../../text/markup.ts';
import type { MarkupContext } from '../../check.ts';
import { footnoteUndefined } from '../../markdown/footnote-undefined.ts';
import { footnoteUnused } from '../../markdown/footnote-unused.ts';
import { specialSpaces } from '../characters.ts';
import { footnoteForm } from '../footnote-form.ts';
import { type Footnotes, foldLabel } from './find-footnotes.ts';

const definition = new RegExp(`^\\[\\^([^\\]\\s]{1,40})\\]([\\s${specialSpaces}]*)([^\\s]?)`, 'u');

/** Checks a paragraph that starts with a mark, or in which lines do. Returns the labels. */
export function checkStart(
  { node, lines }: LiteralBlock,
  footnotes: Footnotes,
  markup: Markup,
  context: MarkupContext,
): string[] {
  if (node.type !== 'paragraph') return [];
  return lines.flatMap((line, index) => {
    const written = markup.source.text.slice(line.start, line.start + line.text.length);
    const label =
      (index === 0 ? checkFirstLine(line.start, written, markup, context) : null) ??
      checkOtherStart(line.start, written, footnotes, markup, context);
    return label === null ? [] : [label];
  });
}

/** Signs with which footnotes start in other programs and in print: “[1] Text”, “(1): Text”, “1: Text”, “¹ Text”. */
const otherStart = new RegExp(
  [
    '\\[ ?\\^? ?(?<brackets>[\\p{L}\\p{N}-]{1,20}) ?\\^?\\]',
    '\\\\\\[\\^(?<escaped>[\\p{L}\\p{N}-]{1,20})\\\\?\\]',
    '\\^\\[?(?<caret>[\\p{L}\\p{N}-]{1,20})\\]?(?=[:：. ])',
    '(?<raised>[¹²³⁰⁴-⁹]{1,3})',
    '\\((?<round>[\\p{L}\\p{N}]{1,20})\\)(?= ?[:：])',
    '(?<bare>\\p{N}{1,3})(?= ?[:：])',
  ].join('|'),
  'uy',
);

/** Reports a line that starts like the footnote of a reference without one. Returns its label. */
function checkOtherStart(
  start: number,
  written: string,
  { undefined: labels }: Footnotes,
  { source }: Markup,
  { report }: MarkupContext,
): string | null {
  if (labels.size === 0) return null;
  otherStart.lastIndex = 0;
  const match = otherStart.exec(written);
  const found = Object.values(match?.groups ?? {}).find((group) => group !== undefined);
  const label = found === undefined ? undefined : labels.get(foldLabel(found));
  if (!match || label === undefined) return null;
  const span = source.span(start, start + match[0].length);
  report({ rule: footnoteForm, message: 'start', span, data: { mark: `[^${label}]`, found: match[0] } });
  return label;
}

/** Reports addresses of links that were meant as footnotes: “[1]: Note”. Returns their labels. */
export function checkDefinitions(footnotes: Footnotes, markup: Markup, context: MarkupContext): Set<string> {
  const { nodes, source } = markup;
  const found = nodes.flatMap((node) => {
    if (node.type !== 'definition') return [];
    const label = checkOtherStart(source.startOf(node), source.slice(node), footnotes, markup, context);
    return label === null ? [] : [label];
  });
  return new Set(found);
}

/** Checks a line that starts with a mark. Returns its label. */
function checkFirstLine(
  start: number,
  written: string,
  { source }: Markup,
  { report }: MarkupContext,
): string | null {
  const raised = /^[¹²³⁰⁴-⁹]{1,3}(?=[ \u00a0]?\p{L})/u.exec(written)?.[0];
  if (raised !== undefined) {
    const span = source.span(start, start + raised.length);
    report({ rule: footnoteForm, message: 'raised', span, data: { name: raised } });
    return foldLabel(raised);
  }
  const [all, label, gap = '', next = ''] = definition.exec(written) ?? [];
  if (all === undefined || label === undefined) return null;
  const mark = `[^${label}]`;
  const markEnd = start + all.length - gap.length - next.length;
  if (/^[:：﹕︓.)]$/.test(next)) {
    const wrong = gap !== '' ? gap.charAt(0) : next;
    const span = source.span(markEnd, markEnd + (gap.length || next.length));
    if (wrong !== ':')
      report({ rule: footnoteForm, message: 'colon', span, data: { mark, name: characterName(wrong) } });
    else
      report({
        rule: footnoteForm,
        message: 'mark',
        span: source.span(start, markEnd),
        data: { found: written.slice(0, markEnd - start) },
      });
  } else
    report({
      rule: footnoteForm,
      message: 'noColon',
      span: source.span(start, markEnd),
      data: { mark },
    });
  return label;
}

/** Withdraws the messages that the marks of these footnotes have no text. */
export function explainUndefined(
  labels: ReadonlySet<string>,
  { source, literal, nodes }: Markup,
  { explain }: MarkupContext,
): void {
  for (const { index, 0: mark, 1: label = '' } of literal.matchAll(/\[\^([^\]\s]{1,40})\]/g))
    if (labels.has(label)) explain(footnoteUndefined, source.span(index, index + mark.length));
  for (const node of nodes)
    if (node.type === 'footnoteDefinition' && labels.has(node.label ?? node.identifier))
      explain(footnoteUnused, source.spanOf(node));
}
