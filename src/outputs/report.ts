/** Diagnostics as text: plain lines, or in colour where the caller brings it. */
import { at, type Diagnostic } from '../core/diagnostic.ts';

export interface Paint {
  place: (text: string) => string;
  error: (text: string) => string;
  warning: (text: string) => string;
  rule: (text: string) => string;
}

const plain: Paint = { place: String, error: String, warning: String, rule: String };

/** `file:line:column  severity  rule  what is wrong. How to put it right.` a line; `prefix` leads to `content/`. */
export const reportLines = (
  diagnostics: readonly Diagnostic[],
  prefix: string,
  paint: Paint = plain,
): string[] =>
  diagnostics.map(({ rule, severity, span, message, hint }) =>
    [paint.place(prefix + at(span)), paint[severity](severity), paint.rule(rule), `${message} ${hint}`].join(
      '  ',
    ),
  );

/** "3 errors, 1 warning". */
export function countOf(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  return `${plural(errors, 'error')}, ${plural(diagnostics.length - errors, 'warning')}`;
}

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;
