import type { ListItem, Nodes } from 'mdast';
import { defineRule, type Finding } from '../../diagnostics/rule.ts';
import { characterName, symbolBullets } from '../../text/character-names.ts';
import { toText } from '../../text/markdown.ts';
import { type LiteralBlock, type LiteralLine, type Markup, placeholders } from '../../text/markup.ts';
import type { MarkupCheck, MarkupContext } from '../check.ts';
import { numbering } from '../parts/numbering.ts';
import { isSpecialSpace, specialSpaces } from './characters.ts';

/** A line that was meant as a point of a list, or as a numbered paragraph, is one. */
export const listForm = defineRule({
  id: 'list-form',
  severity: 'error',
  messages: {
    space: {
      en: 'The line starts no point of a list and no numbered paragraph, because there is no space after "{marker}".',
      fr: 'La ligne n’ouvre ni élément de liste ni paragraphe numéroté, car il manque une espace après « {marker} ».',
    },
    character: {
      en: 'The line starts no point of a list and no numbered paragraph, because {name} follows "{marker}".',
      fr: 'La ligne n’ouvre ni élément de liste ni paragraphe numéroté, car « {marker} » est suivi par {name}.',
    },
    before: {
      en: 'The line starts no point of a list and no numbered paragraph, because {name} precedes "{marker}".',
      fr: 'La ligne n’ouvre ni élément de liste ni paragraphe numéroté, car « {marker} » est précédé par {name}.',
    },
    sign: {
      en: 'The line looks like a point of a list, but "{marker}" does not start one.',
      fr: 'La ligne ressemble à un élément de liste, mais « {marker} » n’en ouvre pas.',
    },
    joined: {
      en: 'Paragraph "{marker}" has no empty line above it, so it runs into the text before it.',
      fr: 'Le paragraphe « {marker} » n’est pas précédé d’une ligne vide : il se confond avec le texte qui précède.',
    },
    indent: {
      en: 'The line is indented so far that "{marker}" starts no point of a list.',
      fr: 'La ligne est si en retrait que « {marker} » n’ouvre pas d’élément de liste.',
    },
    empty: {
      en: 'There is no text after "{marker}" on this line.',
      fr: 'Il n’y a pas de texte après « {marker} » sur cette ligne.',
    },
  },
  hint: {
    space: { en: 'Write "{expected}", with one space.', fr: 'Écrivez « {expected} », avec une espace.' },
    character: {
      en: 'Delete that character and type one space: "{expected}".',
      fr: 'Supprimez ce caractère et tapez une espace : « {expected} ».',
    },
    before: { en: 'Delete that character.', fr: 'Supprimez ce caractère.' },
    sign: {
      en: 'Start each point with a hyphen and a space: "{expected}".',
      fr: 'Commencez chaque élément par un trait d’union et une espace : « {expected} ».',
    },
    joined: {
      en: 'Put an empty line above it. If the number belongs to a sentence, keep it on the line above.',
      fr: 'Laissez une ligne vide au-dessus. Si le nombre fait partie d’une phrase, gardez-le sur la ligne précédente.',
    },
    indent: {
      en: 'Indent a point as far as the others, or, for a list within a point, as far as the text of that point.',
      fr: 'Alignez l’élément sur les autres ou, pour une liste à l’intérieur d’un élément, sur le texte de cet élément.',
    },
    empty: {
      en: 'Write the text on the same line, after one space, or delete the line.',
      fr: 'Écrivez le texte sur la même ligne, après une espace, ou supprimez la ligne.',
    },
  },
});

export const checkListForm: MarkupCheck = (markup, context) => {
  const reportedNumbers: { number: number; offset: number }[] = [];
  /** By the paragraph that is a point of the list. */
  const reportedLists = new Map<Nodes, Slip>();
  for (const block of markup.blocks) {
    if (block.node.type !== 'paragraph') continue;
    for (const [index, line] of block.lines.entries()) {
      const slip = startsWithWord.test(line.text) ? null : findSlip(line, index, block, markup);
      if (!slip || context.isReported(markup.source.span(line.start, line.start).line)) continue;
      const { start, end, finding, number } = slip;
      const isSame = number === undefined && index === 0 && continuesList(block, slip, reportedLists, markup);
      if (number === undefined && index === 0) reportedLists.set(block.node, slip);
      if (isSame) break;
      context.report({ rule: listForm, span: markup.source.span(start, end), ...finding });
      if (number !== undefined) reportedNumbers.push({ number, offset: start });
      // The other points that run together with this one are the same problem.
      if (number === undefined) {
        context.explainLines(markup.source.span(start, block.end));
        break;
      }
    }
  }
  checkEmpty(markup, context);
  explainNumbering(reportedNumbers, markup, context);
};

/** Tests whether a paragraph starts with the sign of a point, and is none. */
export function startsLikePoint(block: LiteralBlock, markup: Markup): boolean {
  const [line] = block.lines;
  return line !== undefined && !startsWithWord.test(line.text) && findSlip(line, 0, block, markup) !== null;
}

/** Most lines do. */
const startsWithWord = /^(?:[^\P{L}o]|o(?!\s))/u;

interface Slip {
  /** Offsets in the file. */
  start: number;
  end: number;
  finding: Finding<typeof listForm>;
  /** The number of a numbered paragraph. */
  number?: number;
}

/** Tests whether a paragraph is the next point of a list whose first point has been reported. */
function continuesList(
  { node }: LiteralBlock,
  { finding }: Slip,
  reported: ReadonlyMap<Nodes, Slip>,
  { previousOf }: Markup,
): boolean {
  const previous = previousOf(node);
  const before = previous && reported.get(previous)?.finding;
  return before?.message === finding.message && before.data.marker === finding.data.marker;
}

const markerAtStart = new RegExp(`^([${specialSpaces}]*)(?:([-+*])|(\\d{1,3})( ?)([.)]))([^]?)([^]?)`, 'u');

function findSlip(line: LiteralLine, index: number, block: LiteralBlock, markup: Markup): Slip | null {
  const { start, text } = line;
  const bullet = findBullet(line, index, block, markup) ?? findAsterisk(line, block, markup);
  if (bullet) return bullet;
  const [all, before = '', sign, digits, gap = '', point = '', next = '', afterNext = ''] =
    markerAtStart.exec(text) ?? [];
  if (all === undefined) return null;
  const marker = sign ?? digits + point;
  const number = digits === undefined ? undefined : Number(digits);
  const data = { marker, expected: `${marker} …` };
  const markerStart = start + before.length;
  const markerEnd = markerStart + (sign ?? digits + gap + point).length;
  const found = (from: number, to: number, finding: Finding<typeof listForm>): Slip => ({
    start: from,
    end: to,
    finding,
    ...(number !== undefined && { number }),
  });
  if (before !== '' && /^[ \t]/.test(next)) {
    const name = characterName(before.charAt(0));
    return found(start, markerStart, { message: 'before', data: { ...data, name } });
  }
  if (before !== '') return null;
  if (gap !== '' && /^\s$/u.test(next)) {
    const [signs, at] = [digits ?? '', markerEnd - point.length];
    const finding = { marker: signs, expected: `${signs}${point} …`, name: characterName(gap) };
    return found(at - gap.length, at, { message: 'character', data: finding });
  }
  if (gap !== '') return null;
  if (isSpecialSpace(next)) {
    const name = characterName(next);
    return found(markerEnd, markerEnd + next.length, { message: 'character', data: { ...data, name } });
  }
  if (next === ' ' && isFarIndented(line, block, markup))
    return found(markerStart, markerEnd, { message: 'indent', data });
  if (digits !== undefined && next === ' ' && index > 0)
    return found(markerStart, markerEnd, { message: 'joined', data });
  const isWord = sign === undefined ? startsText(next) : sign !== '*' && startsText(next) && next !== sign;
  // "-5", "a.m." and "+41" are text, and so are "1.º" and a single letter with a point or a bracket, as in "1.a)".
  const isNumeral =
    sign === undefined && (/^[.)]/.test(afterNext) || ordinalEnding.test(text.slice(markerEnd - start)));
  if (isWord && !isNumeral) return found(markerStart, markerEnd, { message: 'space', data });
  return null;
}

/** Tests whether a character starts a word, a quotation, or words in bold, rather than a number. */
const startsText = (character: string): boolean =>
  character === placeholders.markup || /^[\p{L}"'“«„‘([《「]$/u.test(character);

/** The end of an ordinal after its point: 1.º, 2.ª, 3.er, 4.os. */
const ordinalEnding =
  /^(?:[ºª°]|ᵉʳ|ᵉ|(?:er|ero|era|os|as|do|da|ro|ra|to|ta|mo|ma|vo|va|no|na|o|a)(?![\p{L}\p{N}]))/u;

/** Tests whether Markdown takes a line for a continuation because it is indented by four spaces more than the first one. */
function isFarIndented({ start }: LiteralLine, { node }: LiteralBlock, { source }: Markup): boolean {
  const { line, column } = source.span(start, start);
  const first = source.spanOf(node);
  return line > first.line && column - first.column >= 4;
}

// ---- Other signs than those of Markdown ---------------------------------------------------------------------

/** Signs of word processors, among them those of their fonts of symbols. */
const bullets = new RegExp(
  `^([•‣⁃▪▫●○◦■□◆◇➢➤►▶✓✔⮚∙·${symbolBullets}]|[o§](?=[${specialSpaces}]))[\\s${specialSpaces}]?`,
  'u',
);
/** Signs that start a point where several lines or paragraphs start with them. A single one may be a speech. */
const repeatedSign = new RegExp(`^[–—−‐‑―－﹣→⇒➔➜➝⟶»›](?=[\\s${specialSpaces}])`, 'u');
/** Signs that start a point where all lines of a paragraph do. Paragraphs with them may be a conversation. */
const signOfAllLines = /^(?:(?:——|[–—−－])(?=[\p{L}"“«])|o(?= \S))/u;

function findBullet(
  { start, text }: LiteralLine,
  index: number,
  block: LiteralBlock,
  markup: Markup,
): Slip | null {
  const marker =
    bullets.exec(text)?.[1] ??
    (hasRepeatedSigns(index, block, markup) ? repeatedSign.exec(text)?.[0] : undefined) ??
    (hasSignOnAllLines(block) ? signOfAllLines.exec(text)?.[0] : undefined);
  if (marker === undefined) return null;
  return {
    start,
    end: start + marker.length,
    finding: { message: 'sign', data: { marker, expected: '- …' } },
  };
}

/** Tests whether several lines or paragraphs start with such a sign. */
function hasRepeatedSigns(
  index: number,
  { node, lines }: LiteralBlock,
  { source, nextOf, previousOf }: Markup,
): boolean {
  if (index > 0)
    return repeatedSign.test(lines[0]?.text ?? '') || repeatedSign.test(lines[index + 1]?.text ?? '');
  const startsWithSign = (other: Nodes | undefined) =>
    other?.type === 'paragraph' && repeatedSign.test(source.slice(other).slice(0, 3));
  return (
    repeatedSign.test(lines[1]?.text ?? '') ||
    (startsWithSign(nextOf(node)) && !startsWithSign(previousOf(node)))
  );
}

const hasSignOnAllLines = ({ lines }: LiteralBlock): boolean =>
  lines.length > 1 && lines.every(({ text }) => signOfAllLines.test(text));

/** Finds a point that starts with an asterisk without a space, which Markdown takes for the start of italic words. */
function findAsterisk(
  { start, text }: LiteralLine,
  { node, lines }: LiteralBlock,
  markup: Markup,
): Slip | null {
  if (!startsWithAsterisk(text)) return null;
  const others = lines.filter((line) => startsWithAsterisk(line.text)).length - 1;
  const item = markup.parentOf(node);
  const isInList = item?.type === 'listItem' && markup.source.slice(item).startsWith('*');
  if (others === 0 && !isInList) return null;
  return { start, end: start + 1, finding: { message: 'space', data: { marker: '*', expected: '* …' } } };
}

const startsWithAsterisk = (text: string): boolean => /^\*[^\s*][^*]*$/.test(text);

// ---- Points without a text ----------------------------------------------------------------------------------

function checkEmpty({ nodes, source }: Markup, { report, explain, isReported }: MarkupContext): void {
  for (const node of nodes) {
    if (node.type !== 'listItem' || !isEmpty(node)) continue;
    const start = source.startOf(node);
    const marker = /^\S*/.exec(source.slice(node))?.[0] ?? '';
    const span = source.span(start, start + marker.length);
    if (isReported(span.line)) continue;
    report({ rule: listForm, message: 'empty', span, data: { marker } });
    explain(numbering, span);
  }
}

const isEmpty = (item: ListItem): boolean =>
  item.children.length === 0 ||
  (toText(item) === '' && item.children.every(({ type }) => type === 'paragraph'));

// ---- Consequences -------------------------------------------------------------------------------------------

/** The paragraph after one that was not recognized is accused of a gap in the numbers. */
function explainNumbering(
  reported: readonly { number: number; offset: number }[],
  { nodes, source }: Markup,
  { explain }: MarkupContext,
): void {
  const points = nodes.filter((node): node is ListItem => node.type === 'listItem');
  let next = 0;
  for (const { offset } of reported) {
    while (next < points.length && source.startOf(points[next] as ListItem) < offset) next += 1;
    const following = points[next];
    if (following) explain(numbering, source.spanOf(following));
  }
}
