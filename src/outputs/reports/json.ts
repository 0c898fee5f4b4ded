/** Formats diagnostics as JSON. Fields may be added to the format, but never renamed or removed. */
import type { Diagnostic } from '../../core/diagnostics/diagnostic.ts';
import type { Severity } from '../../core/diagnostics/rule.ts';
import type { Span } from '../../core/model/model.ts';
import { helpOf, type ReportContext, shownPath, textOf } from './text.ts';

export interface JsonReport {
  errors: number;
  warnings: number;
  diagnostics: JsonDiagnostic[];
}

/** Lines and columns count from 1, columns in UTF-16 code units. Ends are exclusive. */
interface JsonDiagnostic extends Span {
  rule: string;
  severity: Severity;
  message: string;
  hint: string;
  /** Address of the help, or its path in the project. */
  help: string | null;
  /** The second location of a problem that has two. */
  other?: Span;
  /** The text with which `--fix` replaces the span. */
  fix?: string;
  /** The same as `fix`. */
  mend?: string;
}

export function jsonReport(diagnostics: readonly Diagnostic[], context: ReportContext): JsonReport {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  return {
    errors,
    warnings: diagnostics.length - errors,
    diagnostics: diagnostics.map((diagnostic) => toJson(diagnostic, context)),
  };
}

function toJson(diagnostic: Diagnostic, context: ReportContext): JsonDiagnostic {
  const { rule, severity, span, related, fix } = diagnostic;
  const withPrefix = (location: Span): Span => ({ ...location, file: shownPath(location, context) });
  return {
    ...withPrefix(span),
    rule,
    severity,
    ...textOf(diagnostic, context),
    ...(fix !== undefined && { fix, mend: fix }),
    help: helpOf(diagnostic, context),
    ...(related && { other: withPrefix(related) }),
  };
}
