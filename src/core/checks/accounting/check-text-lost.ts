/** Compares the characters of a source, in order, with those that its pages show. */
import { diffArrays } from 'diff';
import { type Diagnostic, type Report, reporter } from '../../diagnostics/diagnostic.ts';
import type { Finding } from '../../diagnostics/rule.ts';
import type { ParsedTextVersion, Span } from '../../model/model.ts';
import { malformedFrontMatter } from '../../parse/front-matter.ts';
import { findFrontMatter } from '../../text/front-matter.ts';
import { createSource, type Source } from '../../text/source.ts';
import { blankOut, collapseWhiteSpace, truncate } from '../../text/strings.ts';
import { textLost } from '../near-misses/text-lost.ts';
import { countedCharacters, type PlacedCharacters, placedCharacters } from './characters.ts';
import { checkFields } from './check-fields.ts';
import { type AccountedPart, accountedParts, htmlCharacters } from './model-characters.ts';
import { maskInvisible } from './source-text.ts';

/**
 * Reports the words of a source that its pages lack, and those that they add.
 *
 * @param reported what other rules report about the file; their lines are skipped
 */
export function checkTextLost(version: ParsedTextVersion, reported: readonly Diagnostic[]): Diagnostic[] {
  const source = createSource(version.file, version.source);
  const { diagnostics, report } = reporter();
  const bodyStart = findBodyStart(source.text);
  if (version.title !== null) checkFields(version, source, report);
  const parts = accountedParts(version);
  const ranges = rangesOf(parts, version, source, bodyStart);
  for (const { text, start, shown, lists } of ranges) comparePart(text, start, shown, lists, source, report);
  return diagnostics.filter(({ span }) => !isCovered(span, reported));
}

/** The lines of a malformed front matter have been reported with it. */
const findBodyStart = (text: string): number =>
  findFrontMatter(text)?.bodyStart ?? malformedFrontMatter.exec(text)?.[0].length ?? 0;

/** A passage of the source, and what readers see of it. */
interface ComparedRange {
  text: string;
  start: number;
  shown: string;
  lists: readonly string[];
}

/** Divides the source at its headings, and takes the footnotes out. */
function rangesOf(
  parts: readonly AccountedPart[],
  { footnotes }: ParsedTextVersion,
  source: Source,
  bodyStart: number,
): ComparedRange[] {
  const startOf = ({ line, column }: Span) => source.offset(line, column);
  const endOf = ({ endLine, endColumn }: Span) => source.offset(endLine, endColumn);
  const masked = maskInvisible(source.text, bodyStart);
  // The mark of a footnote without a text stays in the text.
  const withText = footnotes.filter(({ references }) => references.length > 0);
  const replaced = [...parts.flatMap((part) => part.replaced), ...withText.map(({ span }) => span)];
  let rest = '';
  let end = 0;
  for (const span of replaced.toSorted((a, b) => startOf(a) - startOf(b))) {
    const start = Math.max(end, startOf(span));
    if (endOf(span) <= start) continue;
    rest += masked.slice(end, start) + blankOut(masked.slice(start, endOf(span)));
    end = endOf(span);
  }
  rest += masked.slice(end);
  const starts = parts.map(({ heading }) => (heading ? startOf(heading) : bodyStart));
  return [
    ...parts.map(({ pieces, lists }, index): ComparedRange => {
      const start = starts[index] ?? 0;
      return {
        text: rest.slice(start, starts[index + 1] ?? rest.length),
        start,
        shown: pieces.join(''),
        lists,
      };
    }),
    ...withText.map(
      ({ span, html }): ComparedRange => ({
        text: masked.slice(startOf(span), endOf(span)),
        start: startOf(span),
        shown: htmlCharacters(html),
        lists: [],
      }),
    ),
  ];
}

/** More differences than anybody makes; the rest of a part is one difference then. */
const maxDifferences = 400;

function comparePart(
  text: string,
  start: number,
  shown: string,
  lists: readonly string[],
  source: Source,
  report: Report,
): void {
  const expected = shown + lists.join('');
  // Only a difference has a position, and most parts have none.
  if (countedCharacters(text) === expected) return;
  const written = placedCharacters(text, start);
  if (lists.length > 0) {
    compareWithLists(written, [shown, ...lists], source, report);
    return;
  }
  for (const difference of findDifferences(written.characters, expected)) {
    const isAddition = difference.start === difference.end;
    const from = written.offsets[isAddition ? Math.max(difference.start - 1, 0) : difference.start] ?? 0;
    const last = written.offsets[difference.end - 1];
    const to = difference.end > difference.start && last !== undefined ? last + 1 : from + 1;
    const passage = truncate(collapseWhiteSpace(source.text.slice(from, to)));
    report({ rule: textLost, span: source.span(from, to), ...findingOf(passage, difference) });
  }
}

function findingOf(text: string, { start, end, shown }: Difference): Finding<typeof textLost> {
  if (shown === '') return { message: 'missing', data: { text } };
  if (start === end) return { message: 'added', data: { shown: truncate(shown) } };
  return { message: 'different', data: { text, shown: truncate(shown) } };
}

interface Difference {
  /** Indexes of the characters of the source that are not shown. */
  start: number;
  end: number;
  /** The text that readers see at this position. */
  shown: string;
}

function findDifferences(written: string, shown: string): Difference[] {
  const head = commonStart(written, shown);
  const tail = commonStart(reverse(written.slice(head)), reverse(shown.slice(head)));
  const [left, right] = [written.slice(head, written.length - tail), shown.slice(head, shown.length - tail)];
  const all: Difference = { start: head, end: written.length - tail, shown: right };
  const changes = diffArrays(left.split(''), right.split(''), { maxEditLength: maxDifferences });
  if (!changes) return [all];
  const differences: Difference[] = [];
  let at = head;
  for (const { added, removed, value } of changes) {
    const last = differences.at(-1);
    const isAdjacent = last !== undefined && at - last.end < 3;
    if (!added && !removed) at += value.length;
    else if (added) {
      if (isAdjacent) last.shown += value.join('');
      else differences.push({ start: at, end: at, shown: value.join('') });
    } else {
      at += value.length;
      if (isAdjacent) last.end = at;
      else differences.push({ start: at - value.length, end: at, shown: '' });
    }
  }
  return differences;
}

const reverse = (text: string): string => text.split('').reverse().join('');

function commonStart(one: string, other: string): number {
  const shorter = Math.min(one.length, other.length);
  let length = 0;
  while (length < shorter && one.charCodeAt(length) === other.charCodeAt(length)) length += 1;
  return length;
}

/** Compares line by line where pages show the points of lists in another order than the source. */
function compareWithLists(
  { characters, offsets }: PlacedCharacters,
  pieces: readonly string[],
  source: Source,
  report: Report,
): void {
  const shown = pieces.join(' ');
  const isComplete = shown.length - (pieces.length - 1) === characters.length;
  let index = 0;
  while (index < characters.length) {
    const { line } = source.span(offsets[index] ?? 0, offsets[index] ?? 0);
    const lineEnd = source.offset(line + 1, 1);
    let next = index;
    while (next < characters.length && (offsets[next] ?? 0) < lineEnd) next += 1;
    if (!shown.includes(characters.slice(index, next))) {
      const [start, end] = [offsets[index] ?? 0, (offsets[next - 1] ?? 0) + 1];
      const text = truncate(collapseWhiteSpace(source.text.slice(start, end)));
      report({ rule: textLost, message: 'missing', span: source.span(start, end), data: { text } });
      return;
    }
    index = next;
  }
  const [first = 0] = offsets;
  const last = offsets.at(-1) ?? first;
  const text = truncate(collapseWhiteSpace(source.text.slice(first, last + 1)));
  if (!isComplete)
    report({ rule: textLost, message: 'order', span: source.span(first, last + 1), data: { text } });
}

/** Tests whether a diagnostic of another rule explains what happens in these lines. */
function isCovered({ line, endLine }: Span, reported: readonly Diagnostic[]): boolean {
  const covers = (span: Span) => span.line <= endLine && span.endLine >= line;
  return reported.some(({ span, related }) => covers(span) || (related !== undefined && covers(related)));
}
