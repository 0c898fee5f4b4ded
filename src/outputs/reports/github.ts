/** Formats diagnostics as annotations of GitHub Actions. */
import type { Diagnostic } from '../../core/diagnostics/diagnostic.ts';
import { condense } from './condense.ts';
import { helpOf, type ReportContext, shownPath, textOf } from './text.ts';

/**
 * Returns one workflow command a line, condensed, for standard output. GitHub shows at most ten errors and ten warnings of a
 * step; the log has all of them.
 */
export const githubLines = (diagnostics: readonly Diagnostic[], context: ReportContext): string[] =>
  condense(diagnostics).map((diagnostic) => {
    const { severity, rule, span } = diagnostic;
    const { message, hint } = textOf(diagnostic, context);
    const { line, column, endLine, endColumn } = span;
    const properties = {
      file: shownPath(span, context),
      line,
      endLine,
      // GitHub accepts columns only within one line, and counts the last one as part of the range.
      ...(line === endLine && { col: column, endColumn: Math.max(column, endColumn - 1) }),
      title: rule,
    };
    const assignments = Object.entries(properties).map(
      ([name, value]) => `${name}=${escapeProperty(String(value))}`,
    );
    const text = [`${message} ${hint}`, helpOf(diagnostic, context)].filter(Boolean).join('\n');
    return `::${severity} ${assignments.join(',')}::${escapeData(text)}`;
  });

// The same escapes as in https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts.
const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
