import type { FootnoteDefinition, FootnoteReference } from 'mdast';
import { defineRule } from '../../diagnostics/rule.ts';
import { characterName } from '../../text/character-names.ts';
import type { LiteralBlock, Markup } from '../../text/markup.ts';
import { toLatinDigits, truncate } from '../../text/strings.ts';
import type { MarkupCheck, MarkupContext } from '../check.ts';
import { footnoteUndefined } from '../markdown/footnote-undefined.ts';
import { footnoteUnused } from '../markdown/footnote-unused.ts';
import { linkTarget } from '../markdown/link-target.ts';
import { specialSpaces } from './characters.ts';

/** The mark of a footnote, and the start of its text, are written so that they are recognized. */
export const footnoteForm = defineRule({
  id: 'footnote-form',
  severity: 'error',
  canSuppress: true,
  messages: {
    mark: {
      en: '{found} looks like the mark of a footnote, but readers would see it as it is.',
      fr: '{found} ressemble à un appel de note, mais s’afficherait tel quel.',
    },
    similar: {
      en: 'The footnote {found} has no text. Did you mean {mark}?',
      fr: 'La note {found} n’a pas de texte. Vouliez-vous dire {mark} ?',
    },
    space: {
      en: '{found} contains a space, so other programs do not recognize the mark of the footnote.',
      fr: '{found} contient une espace : d’autres programmes ne reconnaissent pas cet appel de note.',
    },
    colon: {
      en: 'This line looks like the text of footnote {mark}, but {name} follows the mark.',
      fr: 'Cette ligne ressemble au texte de la note {mark}, mais l’appel est suivi par {name}.',
    },
    noColon: {
      en: 'This line looks like the text of footnote {mark}, but there is no colon after the mark.',
      fr: 'Cette ligne ressemble au texte de la note {mark}, mais il manque un deux-points après l’appel.',
    },
    start: {
      en: 'This line looks like the text of footnote {mark}, but it starts with {found}.',
      fr: 'Cette ligne ressemble au texte de la note {mark}, mais elle commence par {found}.',
    },
    raised: {
      en: 'This line looks like the text of a footnote, but {name} is no mark.',
      fr: 'Cette ligne ressemble au texte d’une note, mais {name} n’est pas un appel de note.',
    },
  },
  hint: {
    mark: {
      en: 'Write [^1] in the text, with the brackets of the keyboard and no spaces, and "[^1]: …" at the end of the document.',
      fr: 'Écrivez [^1] dans le texte, avec les crochets du clavier et sans espaces, et « [^1]: … » à la fin du document.',
    },
    similar: {
      en: 'Write {mark}, with the same characters as at the start of the footnote.',
      fr: 'Écrivez {mark}, avec les mêmes caractères qu’au début de la note.',
    },
    space: { en: 'Write {mark}.', fr: 'Écrivez {mark}.' },
    colon: { en: 'Write "{mark}: …".', fr: 'Écrivez « {mark}: … », sans espace avant le deux-points.' },
    noColon: { en: 'Write "{mark}: …".', fr: 'Écrivez « {mark}: … ».' },
    start: { en: 'Write "{mark}: …".', fr: 'Écrivez « {mark}: … ».' },
    raised: {
      en: 'Write "[^1]: …" here and [^1] in the text.',
      fr: 'Écrivez « [^1]: … » ici et [^1] dans le texte.',
    },
  },
});

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

interface Footnotes {
  labels: ReadonlySet<string>;
  /** The labels of references without a footnote, by their folded labels. */
  undefined: ReadonlyMap<string, string>;
  /** The footnotes without a reference, by their folded labels. Those whose mark has been found are removed. */
  unused: Map<string, FootnoteDefinition>;
}

function findFootnotes({ nodes, literal }: Markup): Footnotes {
  const definitions = nodes.filter((node) => node.type === 'footnoteDefinition');
  const used = new Set(nodes.flatMap((node) => (node.type === 'footnoteReference' ? [node.identifier] : [])));
  const unused = definitions.filter(({ identifier }) => !used.has(identifier));
  const labels = new Set(definitions.map(({ identifier }) => identifier));
  const references = [...literal.matchAll(reference)].map(([, label = '']) => label);
  return {
    labels,
    undefined: new Map(
      references
        .filter((label) => !labels.has(label.toLowerCase()) && foldLabel(label) !== '')
        .map((label) => [foldLabel(label), label]),
    ),
    unused: new Map(unused.map((definition) => [foldLabel(definition.identifier), definition])),
  };
}

const reference = /\[\^([^\]\s]{1,40})\]/g;

/** Makes labels that look the same the same: full-width and raised digits, l for 1, O for 0. */
const foldLabel = (label: string): string =>
  toLatinDigits(label)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}-]/gu, '')
    .replace(/[liı]/g, '1')
    .replace(/[oо]/g, '0');

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

// ---- Texts of footnotes -------------------------------------------------------------------------------------

const definition = new RegExp(`^\\[\\^([^\\]\\s]{1,40})\\]([\\s${specialSpaces}]*)([^\\s]?)`, 'u');

/** Checks a paragraph that starts with a mark, or in which lines do. Returns the labels. */
function checkStart(
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
function checkDefinitions(footnotes: Footnotes, markup: Markup, context: MarkupContext): Set<string> {
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
function explainUndefined(
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

// ---- Marks --------------------------------------------------------------------------------------------------

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
