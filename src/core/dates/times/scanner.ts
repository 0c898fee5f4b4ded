/** Reads a text from left to right, pattern by pattern. */

/** Reads a normalized text from left to right. */
export interface Scanner {
  offset: number;
  /** Moves past what a sticky pattern matches at the offset. Returns `null` if it matches nothing. */
  take: (pattern: RegExp) => RegExpExecArray | null;
  test: (pattern: RegExp) => boolean;
}

export function createScanner(text: string): Scanner {
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = scanner.offset;
    return pattern.exec(text);
  };
  const scanner: Scanner = {
    offset: 0,
    take(pattern) {
      const found = match(pattern);
      if (found) scanner.offset += found[0].length;
      return found;
    },
    test: (pattern) => match(pattern) !== null,
  };
  return scanner;
}

/** Returns the text that a pattern matches at the offset; an empty string if it matches nothing. */
export function peekText(scanner: Scanner, pattern: RegExp): string {
  const { offset } = scanner;
  const text = scanner.take(pattern)?.[0] ?? '';
  scanner.offset = offset;
  return text;
}

/** Runs a step, and moves back if it finds nothing. */
export function attempt<Result>(scanner: Scanner, step: () => Result | null): Result | null {
  const { offset } = scanner;
  const result = step();
  if (result === null) scanner.offset = offset;
  return result;
}
