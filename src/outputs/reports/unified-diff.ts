/** What edits change in a text, line by line, to look at before they are made. */
import { applyEdits, type Edit } from '../../core/edit/edits.ts';

/** `15 - old` and `15 + new`, with the number of the line as it was. */
export function diffLines(text: string, edits: readonly Edit[]): string[] {
  return stretches(text, edits).flatMap(({ start, end, inside }) => {
    const number = text.slice(0, start).split(lineEnd).length;
    const before = text.slice(start, end);
    const after = applyEdits(
      before,
      inside.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start })),
    );
    return changedLines(before.split(lineEnd), after.split(lineEnd)).map(
      ({ sign, index, line }) => `${String(number + index).padStart(5)} ${sign} ${line}`,
    );
  });
}

const lineEnd = /\r\n?|\n/;

interface Stretch {
  start: number;
  end: number;
  inside: Edit[];
}

/** Whole lines around the edits; edits of one line belong together. */
function stretches(text: string, edits: readonly Edit[]): Stretch[] {
  const found: Stretch[] = [];
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    const start =
      Math.max(text.lastIndexOf('\n', edit.start - 1), text.lastIndexOf('\r', edit.start - 1)) + 1;
    const next = text.slice(edit.end).search(/[\r\n]/);
    const end = next === -1 ? text.length : edit.end + next;
    const last = found.at(-1);
    if (last && start <= last.end) {
      last.end = Math.max(last.end, end);
      last.inside.push(edit);
    } else found.push({ start, end, inside: [edit] });
  }
  return found;
}

/** Without what is the same at the beginning and at the end. */
function changedLines(before: string[], after: string[]): { sign: '-' | '+'; index: number; line: string }[] {
  let same = 0;
  while (same < Math.min(before.length, after.length) && before[same] === after[same]) same += 1;
  let tail = 0;
  while (tail < Math.min(before.length, after.length) - same && before.at(-1 - tail) === after.at(-1 - tail))
    tail += 1;
  const shown = (sign: '-' | '+', lines: string[]) =>
    lines.slice(same, lines.length - tail).map((line, index) => ({ sign, index: same + index, line }));
  return [...shown('-', before), ...shown('+', after)];
}
