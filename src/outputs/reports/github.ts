/** Diagnostics as annotations of GitHub Actions: workflow commands, of which the runner reads one a line. */
import type { Diagnostic } from '../../core/diagnostics/diagnostic.ts';
import { helpOf, type ReportContext } from './text.ts';

/** Lines for standard output. The runner shows ten errors and ten warnings of a step; the log has them all. */
export const githubLines = (diagnostics: readonly Diagnostic[], surroundings: ReportContext): string[] =>
  diagnostics.map((diagnostic) => {
    const { severity, rule, message, hint, span } = diagnostic;
    const { line, column, endLine, endColumn } = span;
    const place = {
      file: surroundings.prefix + span.file,
      line,
      endLine,
      // Columns are allowed within one line only, and the last one is meant, not the one behind it.
      ...(line === endLine && { col: column, endColumn: Math.max(column, endColumn - 1) }),
      title: rule,
    };
    const properties = Object.entries(place).map(
      ([name, value]) => `${name}=${escapeProperty(String(value))}`,
    );
    const text = [`${message} ${hint}`, helpOf(diagnostic, surroundings)].filter(Boolean).join('\n');
    return `::${severity} ${properties.join(',')}::${escapeData(text)}`;
  });

/** As the runner's own toolkit does (actions/toolkit, packages/core/src/command.ts). */
const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
