/** Leaves out diagnostics that only follow from others, so that one problem is one message. */
import type { Cause, Diagnostic } from './diagnostic.ts';

/** Removes the diagnostics whose causes are among the others. */
export function withoutConsequences(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const byRuleAndFile = Map.groupBy(diagnostics, ({ rule, span }) => `${rule} ${span.file}`);
  const isReported = ({ rule, file, fromLine, toLine }: Cause): boolean =>
    (byRuleAndFile.get(`${rule} ${file}`) ?? []).some(
      ({ span: { line } }) => line >= fromLine && (toLine === null || line <= toLine),
    );
  return diagnostics.flatMap(({ causes = [], ...diagnostic }) =>
    causes.some(isReported) ? [] : [diagnostic],
  );
}
