/** Finds the conflicts that git leaves in a file when two versions of a passage cannot be merged. */

export interface Conflict {
  /** Offsets of its first line. */
  start: number;
  firstLineEnd: number;
  /** Offset of the end of its last line. A line on its own, of a conflict that was removed in part, is first and last. */
  end: number;
}

const marks = /^(?:<{7}(?: .*)?|\|{7}(?: .*)?|={7}|>{7}(?: .*)?)$/gm;

export function findConflicts(text: string): Conflict[] {
  const conflicts: Conflict[] = [];
  /** The marks since the last start of a conflict. */
  let open: Conflict[] = [];
  for (const { index: start, 0: mark } of text.matchAll(marks)) {
    const end = start + mark.length;
    const line = { start, firstLineEnd: end, end };
    const [first] = open;
    if (mark.startsWith('<') || first === undefined) {
      conflicts.push(...open);
      open = mark.startsWith('<') ? [line] : [];
      if (open.length === 0) conflicts.push(line);
    } else if (mark.startsWith('>')) {
      conflicts.push({ ...first, end });
      open = [];
    } else open.push(line);
  }
  return [...conflicts, ...open];
}
