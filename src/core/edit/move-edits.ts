/** The edits of one agenda's text that move items: digits are written as the file writes them, all else stays. */

import type { Agenda, AgendaItem, Day, Span, Version } from '../model/model.ts';
import { parseMarkdown } from '../text/markdown.ts';
import { findFrontMatter } from '../yaml/schemas.ts';
import type { Edit } from './edits.ts';
import type { MovedItem } from './move.ts';
import { lineStartsOnDisk, offsetOnDisk } from './offsets.ts';

/**
 * @param disk the text as it lies on disk, of which `version` was read
 * @param moved items that all are in the version
 */
export function moveEdits(version: Version, disk: string, moved: readonly MovedItem[]): Edit[] {
  if (version.body.type !== 'agenda') return [];
  const { body } = version;
  const [first] = moved;
  const own = first && findItem(body, first.item.id);
  if (!first || !own) return [];
  const target = body.days.find(({ date }) => date === first.after.date) ?? own.day;
  const before = predecessor(target, own.item.id, first.after.start);
  const isInPlace =
    moved.length > 1 || (target === own.day && before === predecessor(own.day, own.item.id, own.item.start));
  if (isInPlace) return moved.flatMap((each) => timeEdit(body, disk, each, version.file) ?? []);
  const edit = timeEdit(body, disk, first, version.file);
  return edit ? relocate(version, disk, own.item.span, before?.span ?? target.span, edit) : [];
}

function findItem({ days }: Agenda, id: string): { day: Day; item: AgendaItem } | undefined {
  for (const day of days) {
    const item = day.items.find((each) => each.id === id);
    if (item) return { day, item };
  }
  return undefined;
}

/** The item after which one belongs that begins at `start`. */
const predecessor = ({ items }: Day, id: string, start: string): AgendaItem | undefined =>
  items.findLast((item) => item.id !== id && item.start <= start);

function timeEdit(agenda: Agenda, disk: string, { item, after }: MovedItem, file: string): Edit | undefined {
  const own = findItem(agenda, item.id)?.item;
  if (!own) return undefined;
  const { line, column, endLine, endColumn } = own.timeSpan;
  const start = offsetOnDisk(disk, line, column);
  const end = offsetOnDisk(disk, endLine, endColumn);
  return { file, start, end, text: written(disk.slice(start, end), after) };
}

/** The same signs and digits with other times: `10.10 - 11.30`, `٩:٠٠`. */
function written(text: string, { start, end }: { start: string; end: string | null }): string {
  const times = [start, end];
  return text.replace(
    /([\d\u0660-\u0669\u06f0-\u06f9]{1,2})(\s?[:.：٫]\s?)([\d\u0660-\u0669\u06f0-\u06f9]{2})/gu,
    (_, hour: string, sign: string, minute: string) => {
      const [newHour = hour, newMinute = minute] = times.shift()?.split(':') ?? [];
      const shown = hour.length === 1 ? String(Number(newHour)) : newHour;
      return inDigitsOf(hour, shown) + sign + inDigitsOf(minute, newMinute);
    },
  );
}

function inDigitsOf(model: string, digits: string): string {
  const zero = model.charCodeAt(0) & ~0xf;
  return zero === 0x30 ? digits : digits.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));
}

/** Takes an item with all that stands below it out, and puts it in after another, or after the heading of a day. */
function relocate(version: Version, disk: string, from: Span, after: Span, time: Edit): Edit[] {
  const lines = lineStartsOnDisk(disk);
  const offset = (line: number): number => lines[line - 1] ?? disk.length;
  const extent = extents(version);
  const own = extent(from.line);
  const start = offset(own.first);
  const end = lineEnd(disk, offset(own.last));
  const block = disk.slice(start, time.start) + time.text + disk.slice(time.end, end);
  const lineSign = /\r\n?|\n/.exec(disk)?.[0] ?? '\n';
  const into = lineEnd(disk, offset(extent(after.line).last));
  const { file } = version;
  return [
    { file, start: into, end: into, text: lineSign + lineSign + block },
    // With the blank lines before it, so that as many are left as there were.
    { file, start: disk.slice(0, start).trimEnd().length, end, text: '' },
  ];
}

const lineEnd = (disk: string, start: number): number => {
  const at = disk.slice(start).search(/[\r\n]/);
  return at === -1 ? disk.length : start + at;
};

/** The lines of what belongs to the heading in a line: what is silenced before it, and all below it. */
function extents({ source, body }: Version): (line: number) => { first: number; last: number } {
  const start = findFrontMatter(source)?.bodyStart ?? 0;
  const front = source.slice(0, start).replace(/[^\n]/g, ' ');
  const { children } = parseMarkdown(front + source.slice(start)).root;
  const rule = body.closing === '' ? undefined : children.findLast(({ type }) => type === 'thematicBreak');
  return (line) => {
    const heading = children.findIndex((block) => block.position?.start.line === line);
    const above = children.slice(0, heading).findLastIndex(({ type }) => type !== 'html') + 1;
    let last = line;
    for (const block of children.slice(heading + 1)) {
      if (block.type === 'heading' || block === rule) break;
      // A silencing is of what follows it.
      if (['html', 'footnoteDefinition', 'definition'].includes(block.type)) continue;
      last = block.position?.end.line ?? last;
    }
    return { first: children[above]?.position?.start.line ?? line, last };
  };
}
