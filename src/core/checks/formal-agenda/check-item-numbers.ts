/** Checks the numbers of the items of a formal agenda: each is used once, and they are in order. */
import type { Report } from '../../diagnostics/diagnostic.ts';
import type { ParsedNumberedItem, Span } from '../../model/model.ts';
import {
  formatItemNumber,
  type NumberPart,
  partAt,
  positionsOf,
  readItemNumber,
} from '../../parse/agenda/item-number.ts';
import { documentsOf, languageFirst, versionsOfDocument } from '../../site/traverse.ts';
import type { MeetingCheck } from '../check.ts';
import { differences } from '../languages/compare-versions.ts';
import { itemNumberDuplicate } from './item-number-duplicate.ts';
import { itemNumberOrder } from './item-number-order.ts';
import { numbersOf } from './item-parity.ts';

/** Reports each problem once, in the default language: numbers that differ between languages are another problem. */
export const checkItemNumbers: MeetingCheck = (site, report) => {
  const differing = new Set([...differences(site, numbersOf)].map(({ here }) => here.span.file));
  for (const document of documentsOf(site)) {
    const versions = versionsOfDocument(document).toSorted(languageFirst(site.defaultLanguage));
    const [version] = versions;
    if (version?.body.type !== 'formal-agenda' || versions.some(({ file }) => differing.has(file))) continue;
    const numbered = version.body.items.map(toNumberedItem);
    // An item without a number is one problem.
    if (numbered.every(({ parts }) => parts.length > 0)) checkNumbers(numbered, report);
  }
};

interface NumberedItem extends Pick<ParsedNumberedItem, 'depth'> {
  parts: readonly NumberPart[];
  span: Span;
}

const toNumberedItem = ({ number, depth, labelSpan: span }: ParsedNumberedItem): NumberedItem => ({
  parts: readItemNumber(number ?? '')?.parts ?? [],
  depth,
  span,
});

function checkNumbers(items: readonly NumberedItem[], report: Report): void {
  const unique = reportDuplicates(items, report);
  const inPlace = unique.filter((item) => !reportParent(item, items, report));
  const siblings = Map.groupBy(inPlace, ({ parts }) => formatItemNumber(parts.slice(0, -1)));
  if (inPlace.length < unique.length) return;
  for (const [prefix, group] of siblings) checkOrder(prefix, group, report);
}

/** Returns the items whose number no item before them has. */
function reportDuplicates(items: readonly NumberedItem[], report: Report): NumberedItem[] {
  const first = new Map<string, Span>();
  return items.filter(({ parts, span }) => {
    const number = formatItemNumber(parts);
    const related = first.get(number);
    if (related)
      report({ rule: itemNumberDuplicate, span, data: { number, inserted: insertedAfter(parts) }, related });
    else first.set(number, span);
    return !related;
  });
}

/** Returns the number of an item that was inserted after another: 3bis after 3. */
function insertedAfter(parts: readonly NumberPart[]): string {
  const last = parts.at(-1);
  const next = last ? [{ ...last, insertion: last.insertion + 1 }] : [];
  return formatItemNumber([...parts.slice(0, -1), ...next]);
}

/** Reports a sub-item whose number does not begin with that of the item above. Returns whether it did. */
function reportParent(item: NumberedItem, all: readonly NumberedItem[], report: Report): boolean {
  const { parts, depth, span } = item;
  const above = all.slice(0, all.indexOf(item)).findLast((each) => each.depth < depth);
  if (!above) return false;
  const parent = formatItemNumber(above.parts);
  const isPart =
    parts.length > above.parts.length && formatItemNumber(parts.slice(0, above.parts.length)) === parent;
  const data = { found: formatItemNumber(parts), parent };
  if (!isPart) report({ rule: itemNumberOrder, message: 'parent', span, data, related: above.span });
  return !isPart;
}

// ---- Order --------------------------------------------------------------------------------------------

/** A position among the items of one level. */
interface Position {
  count: number;
  insertion: number;
}

/** A wrong number among correct ones, and a gap, are one problem each. */
function checkOrder(prefix: string, group: readonly NumberedItem[], report: Report): void {
  let previous: Position = { count: 0, insertion: 1 };
  for (const [index, { parts, span }] of group.entries()) {
    const last = parts.at(-1);
    if (!last) continue;
    const positions = positionsIn(last);
    const position = positions.find((each) => follows(previous, each)) ?? positions[0];
    if (!position) continue;
    const expected: Position = { count: previous.count + 1, insertion: 1 };
    const next = group[index + 1]?.parts.at(-1);
    const isSlip =
      next !== undefined &&
      positionsIn(next).some((each) => follows(expected, each) && !follows(position, each));
    const found = formatItemNumber(parts);
    const expectedNumber = prefix + partAt(last, expected.count);
    if (follows(previous, position)) previous = position;
    else if (position.count > expected.count && !isSlip) {
      report({ rule: itemNumberOrder, message: 'gap', span, data: { found, missing: expectedNumber } });
      previous = position;
    } else {
      report({ rule: itemNumberOrder, message: 'wrong', span, data: { found, expected: expectedNumber } });
      if (isSlip) previous = expected;
    }
  }
}

const positionsIn = (part: NumberPart): Position[] =>
  positionsOf(part).map((count) => ({ count, insertion: part.insertion }));

/** 3 bis and 4 follow 3. */
const follows = (previous: Position, { count, insertion }: Position): boolean =>
  insertion === 1
    ? count === previous.count + 1
    : count === previous.count && insertion === previous.insertion + 1;
