/** Recognizes lines of one paragraph that are numbered or lettered: `(a)`, `(b)`, or `1\.`, `2\.`. */

export interface Enumeration {
  /** Index of its first line, and the label with which that line starts. */
  first: number;
  label: string;
  /** Indexes of all its lines. */
  lines: readonly number[];
}

/** The forms of labels: `(a)`, `（一）`, `a)`, `1\.`, `1)`, `①`. */
const labelForms: readonly RegExp[] = [
  /^\\?[(（][\p{L}\p{N}]{1,4}(?: bis| ter)?\\?[)）]/u,
  /^\p{L}[)）]/u,
  /^\p{Nd}{1,3}\\?[.)．、）](?!\p{Nd})/u,
  /^[①-⓿❶-➓]/u,
];

/** Returns the lines of a paragraph that start with labels of one form; `null` unless there are two. */
export function findEnumeration(lines: readonly string[]): Enumeration | null {
  if (lines.length < 2) return null;
  for (const form of labelForms) {
    const labelled = lines.flatMap((line, index) => {
      const label = form.exec(line)?.[0];
      return label === undefined ? [] : [{ index, label }];
    });
    const [first, second] = labelled;
    if (first && second && follows(first.label, second.label))
      return { first: first.index, label: first.label, lines: labelled.map(({ index }) => index) };
  }
  return null;
}

/** Tests whether labels can be in order. `(b)` and then `(a)` are two references in a text that was wrapped. */
function follows(label: string, next: string): boolean {
  const [[one = ''] = [], [other = ''] = []] = [label, next].map(
    (each) => each.match(/[\p{L}\p{N}]+/u) ?? [],
  );
  const isLetter = one.length === 1 && other.length === 1 && /^\p{Ll}$/u.test(one);
  return one !== other && !(isLetter && other < one);
}
