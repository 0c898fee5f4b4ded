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
  for (const block of markup.blocks) {
    const label = checkStart(block, markup, context);
    if (label === null) checkMarks(block, markup, context);
    else definedHere.add(label);
  }
  if (definedHere.size > 0) explainUndefined(definedHere, markup, context);
};

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

function checkMarks(
  { start, end }: LiteralBlock,
  { source, literal }: Markup,
  { report }: MarkupContext,
): void {
  for (const { index, 0: mark } of literal.slice(start, end).matchAll(marks)) {
    if (/^\[\^[^\]\s]+\]$/.test(mark)) continue;
    const span = source.span(start + index, start + index + mark.length);
    report({ rule: footnoteForm, message: 'mark', span, data: { found: truncate(mark) } });
  }
}
