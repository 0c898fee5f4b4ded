import type { FootnoteDefinition, FootnoteReference } from 'mdast';
import { defineRule } from '../../diagnostics/rule.ts';
import { characterName } from '../../text/character-names.ts';
import type { LiteralBlock, Markup } from '../../text/markup.ts';
import { truncate } from '../../text/strings.ts';
import type { MarkupCheck, MarkupContext } from '../check.ts';
import { footnoteUndefined } from '../markdown/footnote-undefined.ts';
import { footnoteUnused } from '../markdown/footnote-unused.ts';
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
    raised: {
      en: 'Write "[^1]: …" here and [^1] in the text.',
      fr: 'Écrivez « [^1]: … » ici et [^1] dans le texte.',
    },
  },
});

export const checkFootnoteForm: MarkupCheck = (markup, context) => {
  const definedHere = new Set<string>();
  const footnotes = findFootnotes(markup);
  for (const block of markup.blocks) {
    const label = checkStart(block, markup, context);
    if (label === null) checkMarks(block, footnotes, markup, context);
    else definedHere.add(label);
  }
  checkReferences(markup, context);
  if (definedHere.size > 0) explainUndefined(definedHere, markup, context);
  for (const footnote of footnotes.unused.values()) findMark(footnote, markup, context);
};

interface Footnotes {
  labels: ReadonlySet<string>;
  /** The footnotes without a reference, by their folded labels. Those whose mark has been found are removed. */
  unused: Map<string, FootnoteDefinition>;
}

function findFootnotes({ nodes }: Markup): Footnotes {
  const definitions = nodes.filter((node) => node.type === 'footnoteDefinition');
  const used = new Set(nodes.flatMap((node) => (node.type === 'footnoteReference' ? [node.identifier] : [])));
  const unused = definitions.filter(({ identifier }) => !used.has(identifier));
  return {
    labels: new Set(definitions.map(({ identifier }) => identifier)),
    unused: new Map(unused.map((definition) => [foldLabel(definition.identifier), definition])),
  };
}

/** Makes labels that look the same the same: full-width and raised digits, l for 1, O for 0. */
const foldLabel = (label: string): string =>
  label
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

/** Checks a paragraph that starts with a mark. Returns its label. */
function checkStart(
  { node, lines }: LiteralBlock,
  { source }: Markup,
  { report }: MarkupContext,
): string | null {
  const [line] = lines;
  if (node.type !== 'paragraph' || !line) return null;
  const written = source.text.slice(line.start, line.start + line.text.length);
  const raised = /^[¹²³⁰⁴-⁹]{1,3}(?=[ \u00a0]?\p{L})/u.exec(written)?.[0];
  if (raised !== undefined) {
    const span = source.span(line.start, line.start + raised.length);
    report({ rule: footnoteForm, message: 'raised', span, data: { name: raised } });
    return null;
  }
  const [all, label, gap = '', next = ''] = definition.exec(written) ?? [];
  if (all === undefined || label === undefined) return null;
  const mark = `[^${label}]`;
  const markEnd = line.start + all.length - gap.length - next.length;
  if (/^[:：﹕︓.)]$/.test(next)) {
    const wrong = gap !== '' ? gap.charAt(0) : next;
    const span = source.span(markEnd, markEnd + (gap.length || next.length));
    if (wrong !== ':')
      report({ rule: footnoteForm, message: 'colon', span, data: { mark, name: characterName(wrong) } });
    else
      report({
        rule: footnoteForm,
        message: 'mark',
        span: source.span(line.start, markEnd),
        data: { found: written.slice(0, markEnd - line.start) },
      });
  } else
    report({
      rule: footnoteForm,
      message: 'noColon',
      span: source.span(line.start, markEnd),
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
