import type { Paragraph } from 'mdast';
import { defineRule } from '../../diagnostics/rule.ts';
import type { Wording } from '../../model/wording.ts';
import { findEnumeration } from '../../text/labels/enumeration.ts';
import type { LiteralBlock, LiteralLine, Markup } from '../../text/markup.ts';
import { toLatinDigits } from '../../text/strings.ts';
import type { MarkupCheck } from '../check.ts';
import { escapedNumber, findEscapedNumbers } from './escaped-number.ts';

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
    lines: {
      en: 'Put an empty line above each of them, and indent it as far as the text of the paragraph.',
      fr: 'Laissez une ligne vide au-dessus de chacune, et alignez-la sur le texte du paragraphe.',
    },
  },
});

export const checkNumberingForm: MarkupCheck = (markup, { report, isReported }) => {
  const { source, blocks } = markup;
  const slips = blocks.flatMap((block) => {
    const { line } = source.span(block.start, block.start);
    return block.node.type === 'paragraph' && !isReported(line) ? findSlips(block, block.node, markup) : [];
  });
  const escapedNumbers = findEscapedNumbers(markup);
  const meant = slips.filter(({ message, start }) => message !== 'backslash' || escapedNumbers.has(start));
  // The same slip in many paragraphs is one problem.
  for (const [message, [first, ...others]] of Map.groupBy(meant, (slip) => slip.message)) {
    if (!first) continue;
    const { start, written: found, expected } = first;
    const data = { found, expected, paragraphs: countParagraphs(others.length + 1) };
    report({ rule: numberingForm, message, span: source.span(start, start + found.length), data });
  }
};

const countParagraphs = (count: number): Wording =>
  count === 1
    ? { en: 'the paragraph has', fr: 'le paragraphe n’a' }
    : { en: `${count} paragraphs have`, fr: `${count} paragraphes n’ont` };

interface Slip {
  message: 'backslash' | 'form' | 'bold' | 'lines';
  /** Offset in the file. */
  start: number;
  written: string;
  expected: string;
}

function findSlips({ lines }: LiteralBlock, node: Paragraph, markup: Markup): Slip[] {
  const [first] = lines;
  const number = first && findNumber(first, node, markup);
  if (number) return [number];
  const enumeration = findEnumeration(lines.map((line) => writtenLine(line, markup)));
  const start = enumeration ? lines[enumeration.first]?.start : undefined;
  return enumeration && start !== undefined
    ? [{ message: 'lines', start, written: enumeration.label, expected: '' }]
    : [];
}

const writtenLine = ({ start, text }: LiteralLine, { source }: Markup): string =>
  source.text.slice(start, start + text.length);

/** `**(a)**` or `(**a**)` at the start of what would be a sub-paragraph. Italics make no difference. */
const emphasizedLabel =
  /^(?:[*_]{2,3}([(（]?(?:\p{L}|[ivx]{1,4}|\d{1,2})[)）])[*_]{2,3}|[(（][*_]{2,3}(\p{L}|[ivx]{1,4}|\d{1,2})[*_]{2,3}[)）])(?=\s)/u;

const hasNumberedParagraphs = ({ root }: Markup): boolean =>
  root.children.some((block) => block.type === 'list' && block.ordered);

function findNumber(line: LiteralLine, node: Paragraph, markup: Markup): Slip | null {
  const written = writtenLine(line, markup);
  const { start } = line;
  const [escaped, digits = ''] = escapedNumber.exec(written) ?? [];
  if (escaped !== undefined)
    return { message: 'backslash', start, written: escaped, expected: `${digits}. …` };
  const [foreign, number = ''] = /^(\p{Nd}{1,3})\s?(?:[.)．。、）﹒]|\\[.)])/u.exec(written) ?? [];
  const latin = toLatinDigits(number);
  if (foreign !== undefined && /^\d+$/.test(latin) && foreign !== `${latin}.` && foreign !== `${latin})`)
    return { message: 'form', start, written: foreign, expected: `${latin}. …` };
  const [withoutPoint] = /^\d{1,3} ?(?:bis|ter|quater)(?=\s)/.exec(written) ?? [];
  if (withoutPoint !== undefined)
    return { message: 'form', start, written: withoutPoint, expected: `${withoutPoint}. …` };
  const label = hasNumberedParagraphs(markup) ? emphasizedLabel.exec(written) : null;
  if (label) {
    const [all, inside = '', between = ''] = label;
    return { message: 'bold', start, written: all, expected: `${inside || `(${between})`} …` };
  }
  const [child] = node.children;
  if (child?.type !== 'strong' && child?.type !== 'emphasis') return null;
  const [bold, inBold = ''] = /^[*_]{1,3}(\d{1,3})(?:[.)][*_]{1,3}|[*_]{1,3}[.)])(?=\s)/.exec(written) ?? [];
  return bold === undefined ? null : { message: 'bold', start, written: bold, expected: `${inBold}. …` };
}
