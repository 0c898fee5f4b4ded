/** Formats diagnostics as a code quality report of GitLab, which merge requests show beside the lines. */
import { v5 } from 'uuid';
import type { Diagnostic } from '../../core/diagnostics/diagnostic.ts';
import { helpOf, type ReportContext, shownPath, textOf } from './text.ts';

export interface GitlabIssue {
  description: string;
  check_name: string;
  /** Identifies the problem across reports. Depends neither on line numbers, because lines move, nor on the language of the report. */
  fingerprint: string;
  severity: 'major' | 'minor';
  location: { path: string; lines: { begin: number; end: number } };
}

export function gitlabReport(diagnostics: readonly Diagnostic[], context: ReportContext): GitlabIssue[] {
  const counts = new Map<string, number>();
  return diagnostics.map((diagnostic) => {
    const { rule, severity, span } = diagnostic;
    const { message, hint } = textOf(diagnostic, context);
    const path = shownPath(span, context);
    const name = [rule, path, diagnostic.message.en].join('\n');
    const count = counts.get(name) ?? 0;
    counts.set(name, count + 1);
    return {
      description: [message, hint, helpOf(diagnostic, context)].filter(Boolean).join(' '),
      check_name: rule,
      fingerprint: v5(`${name}\n${count}`, namespace),
      severity: severity === 'error' ? 'major' : 'minor',
      location: { path, lines: { begin: span.line, end: span.endLine } },
    };
  });
}

const namespace = '1f6d7f6e-5c0a-4d3a-9b57-2f4f4c2f9f10';
