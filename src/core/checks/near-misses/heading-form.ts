import type { Heading, Nodes } from 'mdast';
import { isDate } from '../../dates/time.ts';
import { defineRule, type Finding } from '../../diagnostics/rule.ts';
import type { Wording } from '../../model/wording.ts';
import { expectedDepth } from '../../parse/headings.ts';
import { characterName } from '../../text/character-names.ts';
import { findFrontMatter } from '../../text/front-matter.ts';
import { toText } from '../../text/markdown.ts';
import { type LiteralLine, type Markup, placeholders } from '../../text/markup.ts';
import { toLatinDigits } from '../../text/strings.ts';
import { dayForm } from '../agenda/day-form.ts';
import { itemForm } from '../agenda/item-form.ts';
import { itemId } from '../agenda/item-id.ts';
import { itemKind } from '../agenda/item-kind.ts';
import type { MarkupCheck, MarkupContext } from '../check.ts';
import { itemNumber } from '../formal-agenda/item-number.ts';
import { numberedItemId } from '../formal-agenda/numbered-item-id.ts';
import { headingDepth } from '../parts/heading-depth.ts';
import { sectionId } from '../parts/section-id.ts';
import { isSpecialSpace, specialSpaces } from './characters.ts';

/** A line that was meant as a heading is one. */
export const headingForm = defineRule({
  id: 'heading-form',
  severity: 'error',
  messages: {
    space: {
      en: 'The line is not a heading, because there is no space after {signs}.',
      fr: 'La ligne n’est pas un titre, car il manque une espace après {signs}.',
    },
    character: {
      en: 'The line is not a heading, because {name} follows {signs}.',
      fr: 'La ligne n’est pas un titre, car {signs} est suivi par {name}.',
    },
    before: {
      en: 'The line is not a heading, because it starts with {name}.',
      fr: 'La ligne n’est pas un titre, car elle commence par {name}.',
    },
    sign: {
      en: 'The line is not a heading, because it starts with {signs}.',
      fr: 'La ligne n’est pas un titre, car elle commence par {signs}.',
    },
    tooMany: {
      en: 'The line is not a heading, because it has more than six # signs.',
      fr: 'La ligne n’est pas un titre, car elle compte plus de six signes #.',
    },
    inLine: {
      en: 'The signs {signs} are in the middle of a line, so they start no heading.',
      fr: 'Les signes {signs} se trouvent au milieu d’une ligne : ils n’ouvrent pas de titre.',
    },
    nested: {
      en: 'The heading is inside {container}, so it does not start a part of the text.',
      fr: 'Le titre se trouve dans {container} : il n’ouvre aucune partie du texte.',
    },
    underlined: {
      en: 'The line {line} turns the text above it into a heading.',
      fr: 'La ligne {line} transforme le texte placé au-dessus en titre.',
    },
  },
  hint: {
    space: { en: 'Write "{expected}", with one space.', fr: 'Écrivez « {expected} », avec une espace.' },
    character: {
      en: 'Delete that character and type one space after the # signs.',
      fr: 'Supprimez ce caractère et tapez une espace après les signes #.',
    },
    before: { en: 'Delete that character.', fr: 'Supprimez ce caractère.' },
    sign: {
      en: 'Write "{expected}" with the # of the keyboard, and one space.',
      fr: 'Écrivez « {expected} » avec le signe # du clavier, puis une espace.',
    },
    tooMany: {
      en: 'Write ## for a section or a day, ### for a section within it or an item.',
      fr: 'Écrivez ## pour une section ou une journée, ### pour une sous-section ou un point.',
    },
    inLine: {
      en: 'Start a new line with them, below an empty line. To show the signs, write \\#.',
      fr: 'Commencez avec eux une nouvelle ligne, après une ligne vide. Pour afficher les signes, écrivez \\#.',
    },
    nested: {
      en: 'Put an empty line above the heading, and start it at the beginning of the line.',
      fr: 'Laissez une ligne vide au-dessus du titre et commencez-le en début de ligne.',
    },
    underlined: {
      en: 'Put an empty line above it. To write a heading, start the text with {signs} and delete the line.',
      fr: 'Laissez une ligne vide au-dessus. Pour écrire un titre, commencez le texte par {signs} et supprimez la ligne.',
    },
  },
});

export const checkHeadingForm: MarkupCheck = (markup, context) => {
  for (const { node, lines } of markup.blocks) {
    if (node.type === 'heading') checkHeading(node, markup, context);
    for (const [index, line] of lines.entries()) {
      const slip = findSlip(line, index === 0, markup) ?? findInLine(line);
      if (slip) context.report({ rule: headingForm, span: spanIn(markup, line, slip), ...slip.finding });
    }
  }
};

interface Slip {
  /** In the line. */
  start: number;
  end: number;
  finding: Finding<typeof headingForm>;
}

const spanIn = ({ source }: Markup, line: LiteralLine, { start, end }: Slip) =>
  source.span(line.start + start, line.start + end);

const signsAtStart = new RegExp(`^([${specialSpaces}]*)([#＃﹟♯]+)([^]?)`, 'u');

function findSlip({ text }: LiteralLine, isFirst: boolean, markup: Markup): Slip | null {
  const [all, before = '', signs, next = ''] = signsAtStart.exec(text) ?? [];
  if (all === undefined || signs === undefined || isOrdinary(text, signs, isFirst)) return null;
  const written = '#'.repeat(Math.min(signs.length, 4));
  const expected = `${signsOfPart(text.slice(before.length + signs.length), markup) ?? written} …`;
  const slip = { start: before.length, end: before.length + signs.length };
  if (before !== '')
    return {
      start: 0,
      end: before.length,
      finding: { message: 'before', data: { name: characterName(before.charAt(0)) } },
    };
  if (/[^#]/.test(signs)) return { ...slip, finding: { message: 'sign', data: { signs, expected } } };
  if (signs.length > 6) return { ...slip, finding: { message: 'tooMany' } };
  if (isSpecialSpace(next))
    return {
      start: signs.length,
      end: signs.length + next.length,
      finding: { message: 'character', data: { signs, name: characterName(next) } },
    };
  return { ...slip, finding: { message: 'space', data: { signs, expected } } };
}

/** Returns the signs of a day or an item of an agenda; `null` for other headings. */
function signsOfPart(text: string, { isAgenda }: Markup): string | null {
  const depth = isAgenda ? expectedDepth(text.trim()) : null;
  return depth === null ? null : '#'.repeat(depth);
}

const inLine = new RegExp(`(?<=[^#${placeholders.escape}])#{2,6}(?=[^#]|$)`);

/** Finds the start of a heading that was joined with the line before it. */
function findInLine({ text }: LiteralLine): Slip | null {
  const found = inLine.exec(text);
  if (!found) return null;
  const [signs] = found;
  const finding: Slip['finding'] = { message: 'inLine', data: { signs } };
  return { start: found.index, end: found.index + signs.length, finding };
}

/** Recognizes one # sign that is part of the text: `#1`, a hashtag, or an id without backticks. */
function isOrdinary(text: string, signs: string, isFirst: boolean): boolean {
  if (signs !== '#') return false;
  return !isFirst || /^#(?:\d{1,3}(?![\d:.])|[a-z][a-z0-9-]*$)/.test(text.trim());
}

// ---- Headings that are not where they were meant ---------------------------------------------------------

const containers: Partial<Record<Nodes['type'], Wording>> = {
  listItem: { en: 'a point of a list', fr: 'un élément de liste' },
  blockquote: { en: 'a quotation', fr: 'une citation' },
  footnoteDefinition: { en: 'a footnote', fr: 'une note de bas de page' },
};

function checkHeading(node: Heading, markup: Markup, { report, explain, isReported }: MarkupContext): void {
  const { source, parentOf } = markup;
  const span = source.spanOf(node);
  const container = containers[parentOf(node)?.type ?? 'root'];
  if (container) report({ rule: headingForm, message: 'nested', span, data: { container } });
  else if (isUnderlined(source.slice(node)) && !wasMeant(node, markup)) {
    const line = source.slice(node).split('\n').at(-1)?.trim() ?? '';
    const end = source.startOf(node) + source.slice(node).length;
    const underline = source.span(end - line.length, end);
    if (!isReported(underline.line))
      report({
        rule: headingForm,
        message: 'underlined',
        span: underline,
        related: span,
        data: { line: line.slice(0, 3), signs: signsOfPart(toText(node), markup) ?? '##' },
      });
    for (const rule of [
      sectionId,
      dayForm,
      headingDepth,
      itemForm,
      itemId,
      itemKind,
      itemNumber,
      numberedItemId,
    ])
      explain(rule, span);
  }
}

const isUnderlined = (written: string): boolean => !/^[ \t]*#/.test(written);

/** Tests whether an underlined text was meant as a heading, a day or a section with an id, or as front matter. */
function wasMeant(node: Heading, { isAgenda, source, nextOf, previousOf }: Markup): boolean {
  // The fields of a document without front matter have been reported.
  if (!previousOf(node) && !findFrontMatter(source.text)) return true;
  if (isAgenda) return isDate(toLatinDigits(toText(node)));
  const next = nextOf(node);
  const only = next?.type === 'paragraph' && next.children.length === 1 ? next.children[0] : undefined;
  return only?.type === 'inlineCode';
}
