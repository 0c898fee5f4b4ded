/** Diagnostics for programs. Fields are added, never renamed or taken away. */
import type { Diagnostic, Severity } from '../../core/diagnostics/diagnostic.ts';
import type { Span } from '../../core/model/model.ts';
import { helpOf, type ReportContext } from './text.ts';

export interface JsonReport {
  errors: number;
  warnings: number;
  diagnostics: JsonDiagnostic[];
}

/** Lines and columns count from 1, columns in UTF-16 code units; ends are exclusive. */
export interface JsonDiagnostic extends Span {
  rule: string;
  severity: Severity;
  message: string;
  hint: string;
  help: string | null;
  /** The other place, where two disagree. */
  other?: Span;
  /** What `--fix` puts in its place. */
  mend?: string;
}

export function jsonReport(diagnostics: readonly Diagnostic[], surroundings: ReportContext): JsonReport {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const placed = (span: Span): Span => ({ ...span, file: surroundings.prefix + span.file });
  return {
    errors,
    warnings: diagnostics.length - errors,
    diagnostics: diagnostics.map((diagnostic) => {
      const { span, related, ...rest } = diagnostic;
      const help = helpOf(diagnostic, surroundings);
      return { ...placed(span), ...rest, help, ...(related && { other: placed(related) }) };
    }),
  };
}
