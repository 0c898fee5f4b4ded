import type { RootContent } from 'mdast';
import { defineRule } from '../../diagnostics/rule.ts';
import type { Wording } from '../../model/wording.ts';
import { findEnumeration } from '../../text/labels/enumeration.ts';
import type { LiteralLine, Markup } from '../../text/markup.ts';
import type { MarkupCheck, MarkupContext } from '../check.ts';
import { numbering } from '../parts/numbering.ts';
import { findEscapedNumbers } from './numbering/escaped-number.ts';
import { type Candidate, findSeries } from './numbering/paragraph-series.ts';
import { findNumber, findNumberOfOtherStyle } from './numbering/single-number.ts';
import type { Slip } from './numbering/slip.ts';

/** A paragraph that starts with a number has an id, and each numbered or lettered line is a paragraph. */
export const numberingForm = defineRule({
  id: 'numbering-form',
  severity: 'warning',
  messages: {
    backslash: {
      en: 'The backslash in {found} makes the number ordinary text, so {paragraphs} no id.',
      fr: 'La barre oblique inverse dans {found} fait du numéro un texte ordinaire : {paragraphs} pas d’identifiant.',
    },
    form: {
      en: '{found} is no number of a paragraph for this site, so {paragraphs} no id.',
      fr: '{found} n’est pas un numéro de paragraphe pour ce site : {paragraphs} pas d’identifiant.',
    },
    bold: {
      en: 'The number {found} is bold or italic, so {paragraphs} no id.',
      fr: 'Le numéro {found} est en gras ou en italique : {paragraphs} pas d’identifiant.',
    },
    label: {
      en: '{found} is no letter or number of a sub-paragraph for this site, so {paragraphs} no id.',
      fr: '{found} n’est ni la lettre ni le numéro d’un alinéa pour ce site : {paragraphs} pas d’identifiant.',
    },
    preamble: {
      en: '{found} is ordinary text, because the paragraphs of a preamble have no number that is written.',
      fr: '{found} est un texte ordinaire, car les alinéas d’un préambule n’ont pas de numéro écrit.',
    },
    heading: {
      en: 'The line that starts with {found} is ordinary text, so it starts no section.',
      fr: 'La ligne qui commence par {found} est un texte ordinaire : elle n’ouvre aucune section.',
    },
    lines: {
      en: 'The line {found} and those after it are one paragraph. Readers see each of them on a line of its own.',
      fr: 'La ligne {found} et les suivantes forment un seul paragraphe. Chacune s’affiche sur sa propre ligne.',
    },
  },
  hint: {
    backslash: { en: 'Write "{expected}".', fr: 'Écrivez « {expected} ».' },
    form: {
      en: 'Write "{expected}", with the digits 0 to 9, a full stop and a space.',
      fr: 'Écrivez « {expected} », avec les chiffres 0 à 9, un point et une espace.',
    },
    bold: { en: 'Write "{expected}", without asterisks.', fr: 'Écrivez « {expected} », sans astérisques.' },
    label: {
      en: 'Write "{expected}", indented as far as the text of the numbered paragraph.',
      fr: 'Écrivez « {expected} », aligné sur le texte du paragraphe numéroté.',
    },
    preamble: {
      en: 'Delete it. In a resolution or a decision, the paragraphs before the first number have the ids #pp1, #pp2 and so on.',
      fr: 'Supprimez-le. Dans une résolution ou une décision, les alinéas qui précèdent le premier numéro ont les identifiants #pp1, #pp2, etc.',
    },
    heading: {
      en: 'Write "{expected}", and an id such as `#background` on a line of its own below it.',
      fr: 'Écrivez « {expected} », et un identifiant tel que `#background` sur une ligne à part au-dessous.',
    },
    lines: {
      en: 'Put an empty line above each of them, and indent it as far as the text of the paragraph.',
      fr: 'Laissez une ligne vide au-dessus de chacune, et alignez-la sur le texte du paragraphe.',
    },
  },
});

export const checkNumberingForm: MarkupCheck = (markup, context) => {
  const { source } = markup;
  const slips = findSlips(markup, context);
  // The same slip in many paragraphs is one problem.
  for (const [first, ...others] of Map.groupBy(slips, styleOf).values()) {
    if (!first) continue;
    const { message, start, written: found, expected } = first;
    const data = { found, expected, paragraphs: countParagraphs(others.length + 1) };
    context.report({ rule: numberingForm, message, span: source.span(start, start + found.length), data });
  }
  for (const slip of slips) explainNumber(slip, markup, context);
};

/** Returns a key that is the same for slips that are one problem. */
function styleOf({ message, written, start }: Slip): string {
  if (message === 'lines' || message === 'heading') return `${message} ${start}`;
  const style = written
    .replace(/[\p{Nd}\p{No}]+/gu, '1')
    .replace(/\p{Script=Han}+/gu, '一')
    .replace(/\p{Lu}+/gu, 'A')
    .replace(/(?!\p{Script=Han})[\p{Ll}\p{Lo}]+/gu, 'a');
  return `${message} ${style}`;
}

const countParagraphs = (count: number): Wording =>
  count === 1
    ? { en: 'the paragraph has', fr: 'le paragraphe n’a' }
    : { en: `${count} paragraphs have`, fr: `${count} paragraphes n’ont` };

function findSlips(markup: Markup, { isReported }: MarkupContext): Slip[] {
  const { source, root, form } = markup;
  const counts = new Set(root.children.flatMap(countsOf));
  const escapedNumbers = findEscapedNumbers(markup);
  const unnumbered: Candidate[] = [];
  const slips = markup.blocks.flatMap(({ node, start: blockStart, lines: literalLines }): Slip[] => {
    if (node.type !== 'paragraph' || isReported(source.span(blockStart, blockStart).line)) return [];
    const lines = literalLines.map((line) => writtenLine(line, markup));
    const [line = ''] = lines;
    const start = literalLines[0]?.start ?? blockStart;
    const number = findNumber(line, node, counts.size > 0);
    if (number)
      return number.message !== 'backslash' || escapedNumbers.has(start) ? [{ ...number, start }] : [];
    const enumeration = findEnumeration(lines);
    if (enumeration) {
      const first = literalLines[enumeration.first]?.start ?? start;
      return [{ message: 'lines', start: first, written: enumeration.label, expected: '' }];
    }
    if (form !== 'text') return [];
    const ofOtherStyle = findNumberOfOtherStyle(line, counts);
    if (ofOtherStyle) return [{ ...ofOtherStyle, start }];
    unnumbered.push({ node, start, lines });
    return [];
  });
  return [...slips, ...findSeries(unnumbered, markup)].toSorted((a, b) => a.start - b.start);
}

/** Lists the numbers of the points of a list. */
const countsOf = (block: RootContent): number[] =>
  block.type === 'list' && block.ordered ? block.children.map((_, index) => (block.start ?? 1) + index) : [];

const writtenLine = ({ start, text }: LiteralLine, { source }: Markup): string =>
  source.text.slice(start, start + text.length);

/** Withdraws the error in the number after one that is not read. */
function explainNumber({ message, start }: Slip, { root, source }: Markup, { explain }: MarkupContext): void {
  if (message === 'lines' || message === 'label' || message === 'heading') return;
  const next = root.children.find(
    (block) => block.type === 'list' && block.ordered && source.startOf(block) > start,
  );
  if (next) explain(numbering, source.spanOf(next));
}
