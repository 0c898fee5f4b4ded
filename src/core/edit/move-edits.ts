/** Turns a planned move into edits of one language's file. Digits stay in the script of the file, and the rest is unchanged. */
import { timedItems } from '../dates/midnight.ts';
import type { ParsedAgenda, ParsedDay, ParsedItem, ParsedVersion, Span } from '../model/model.ts';
import { findFrontMatter } from '../text/front-matter.ts';
import { parseMarkdown } from '../text/markdown.ts';
import { blankOut } from '../text/strings.ts';
import type { Edit } from './edits.ts';
import type { MovedItem } from './move.ts';
import { lineStartsOnDisk, offsetOnDisk } from './offsets.ts';

/**
 * @param version as read from the file
 * @param disk the text of the file on disk
 * @param moved items, all of which are in the version
 */
export function moveEdits(version: ParsedVersion, disk: string, moved: readonly MovedItem[]): Edit[] {
  if (version.body.type !== 'agenda') return [];
  const { body: agenda, file } = version;
  const [first] = moved;
  const current = first && findItem(agenda, first.id);
  if (!first || !current) return [];
  const timeEdits = moved.flatMap((each) => timeEdit(agenda, disk, each, file) ?? []);
  const targetDay = agenda.days.find(({ date }) => date === first.after.date) ?? current.day;
  const predecessor = predecessorAt(targetDay, first.id, first.startInDay);
  const startBefore = timedItems(current.day.items).find(({ item }) => item.id === first.id)?.times.start;
  if (moved.length > 1) return reorder(version, disk, current.day, { moved, timeEdits });
  const keepsPosition =
    targetDay === current.day && predecessor === predecessorAt(current.day, first.id, startBefore ?? 0);
  const [edit] = timeEdits;
  if (keepsPosition || !edit) return timeEdits;
  return relocate(version, disk, current.item.span, predecessor?.span ?? targetDay.span, edit);
}

function findItem({ days }: ParsedAgenda, id: string): { day: ParsedDay; item: ParsedItem } | undefined {
  for (const day of days) {
    const item = day.items.find((each) => each.id === id);
    if (item) return { day, item };
  }
  return undefined;
}

/** Returns the item after which an item that starts at a time belongs, in minutes since the start of the day. */
const predecessorAt = ({ items }: ParsedDay, id: string, startInDay: number): ParsedItem | undefined =>
  timedItems(items).findLast(({ item, times }) => item.id !== id && times.start <= startInDay)?.item;

function timeEdit(
  agenda: ParsedAgenda,
  disk: string,
  { id, after }: MovedItem,
  file: string,
): Edit | undefined {
  const item = findItem(agenda, id)?.item;
  if (!item) return undefined;
  const { line, column, endLine, endColumn } = item.timeSpan;
  const start = offsetOnDisk(disk, line, column);
  const end = offsetOnDisk(disk, endLine, endColumn);
  return { file, start, end, text: replaceTimes(disk.slice(start, end), after) };
}

/** Replaces times in the form in which they are written: `10.10 - 11.30`, `٩:٠٠`. */
function replaceTimes(written: string, { start, end }: MovedItem['after']): string {
  const times = [start, end];
  return written.replace(
    /([\d\u0660-\u0669\u06f0-\u06f9]{1,2})(\s?[:.：٫]\s?)([\d\u0660-\u0669\u06f0-\u06f9]{2})/gu,
    (_, hour: string, separator: string, minute: string) => {
      const [newHour = hour, newMinute = minute] = times.shift()?.split(':') ?? [];
      const displayedHour = hour.length === 1 ? String(Number(newHour)) : newHour;
      return inDigitsOf(hour, displayedHour) + separator + inDigitsOf(minute, newMinute);
    },
  );
}

/** Writes digits in the script of others. */
function inDigitsOf(model: string, digits: string): string {
  const zero = model.charCodeAt(0) & ~0xf;
  return zero === 0x30 ? digits : digits.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));
}

/** Puts the items of a day in the order in which they start after several of them moved: those of other rooms stay at their times. */
function reorder(
  version: ParsedVersion,
  disk: string,
  { items }: ParsedDay,
  { moved, timeEdits }: { moved: readonly MovedItem[]; timeEdits: readonly Edit[] },
): Edit[] {
  const starts = new Map(timedItems(items).map(({ item, times }) => [item, times.start]));
  const startOf = (item: ParsedItem) =>
    moved.find(({ id }) => id === item.id)?.startInDay ?? starts.get(item) ?? 0;
  const sorted = items.toSorted((a, b) => startOf(a) - startOf(b));
  if (sorted.every((item, index) => item === items[index])) return [...timeEdits];
  const lineStarts = lineStartsOnDisk(disk);
  const offsetOfLine = (line: number): number => lineStarts[line - 1] ?? disk.length;
  const linesOf = extentFinder(version);
  const extents = new Map(
    items.map((item) => {
      const { first, last } = linesOf(item.span.line);
      return [item, { start: offsetOfLine(first), end: lineEnd(disk, offsetOfLine(last)) }];
    }),
  );
  return items.flatMap((item, index): Edit[] => {
    const place = extents.get(item);
    const source = extents.get(sorted[index] ?? item);
    if (!place || !source) return [];
    const edit = timeEdits.find(({ start, end }) => source.start <= start && end <= source.end);
    if (source === place) return edit ? [edit] : [];
    const text = edit
      ? disk.slice(source.start, edit.start) + edit.text + disk.slice(edit.end, source.end)
      : disk.slice(source.start, source.end);
    return [{ file: version.file, ...place, text }];
  });
}

/** Cuts out an item with everything that belongs to it, and pastes it after another item, or after the heading of a day. */
function relocate(version: ParsedVersion, disk: string, item: Span, after: Span, time: Edit): Edit[] {
  const { file } = version;
  const lineStarts = lineStartsOnDisk(disk);
  const offsetOfLine = (line: number): number => lineStarts[line - 1] ?? disk.length;
  const linesOf = extentFinder(version);
  const lines = linesOf(item.line);
  const start = offsetOfLine(lines.first);
  const end = lineEnd(disk, offsetOfLine(lines.last));
  const block = disk.slice(start, time.start) + time.text + disk.slice(time.end, end);
  const lineBreak = /\r\n?|\n/.exec(disk)?.[0] ?? '\n';
  const target = lineEnd(disk, offsetOfLine(linesOf(after.line).last));
  return [
    { file, start: target, end: target, text: lineBreak + lineBreak + block },
    // Includes the blank lines before the item, so that their number stays the same.
    { file, start: disk.slice(0, start).trimEnd().length, end, text: '' },
  ];
}

function lineEnd(disk: string, start: number): number {
  const length = disk.slice(start).search(/[\r\n]/);
  return length === -1 ? disk.length : start + length;
}

/** Returns a function from the line of a heading to the lines of everything below it, with the suppressions before it. */
function extentFinder({
  source,
  body,
}: ParsedVersion): (headingLine: number) => { first: number; last: number } {
  const bodyStart = findFrontMatter(source)?.bodyStart ?? 0;
  const { children } = parseMarkdown(blankOut(source.slice(0, bodyStart)) + source.slice(bodyStart)).root;
  const closingBreak =
    body.closing === '' ? undefined : children.findLast(({ type }) => type === 'thematicBreak');
  return (headingLine) => {
    const heading = children.findIndex((block) => block.position?.start.line === headingLine);
    const first = children.slice(0, heading).findLastIndex(({ type }) => type !== 'html') + 1;
    let last = headingLine;
    for (const block of children.slice(heading + 1)) {
      if (block.type === 'heading' || block === closingBreak) break;
      // Comments belong to what follows them.
      if (['html', 'footnoteDefinition', 'definition'].includes(block.type)) continue;
      last = block.position?.end.line ?? last;
    }
    return { first: children[first]?.position?.start.line ?? headingLine, last };
  };
}
