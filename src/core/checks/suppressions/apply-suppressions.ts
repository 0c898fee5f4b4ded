import { type Diagnostic, isError, reporter } from '../../diagnostics/diagnostic.ts';
import type { Suppression } from '../../diagnostics/read-suppressions.ts';
import type { Finding } from '../../diagnostics/rule.ts';
import { closestWord } from '../../text/suggest.ts';
import { findRule, rules } from '../registry.ts';
import { silenceForm } from './silence-form.ts';
import { silenceUnused } from './silence-unused.ts';

/**
 * Removes the diagnostics that are suppressed, and adds one for each suppression that is invalid or no longer needed.
 *
 * @param hasRun says whether a rule was checked at all; otherwise its suppressions are not reported as unused
 */
export function applySuppressions(
  diagnostics: readonly Diagnostic[],
  suppressions: readonly Suppression[],
  hasRun: (rule: string) => boolean,
): Diagnostic[] {
  const { diagnostics: added, report } = reporter();
  const valid: Suppression[] = [];
  for (const suppression of suppressions) {
    const problem = problemWith(suppression);
    if (problem) report({ rule: silenceForm, span: suppression.span, ...problem });
    else valid.push(suppression);
  }
  const used = new Set<Suppression>();
  const suppressed = new Set<Diagnostic>();
  const byRule = Map.groupBy(valid, ({ rule, span }) => `${rule} ${span.file}`);
  for (const [key, found] of Map.groupBy(diagnostics, ({ rule, span }) => `${rule} ${span.file}`))
    matchByLine(found, byRule.get(key) ?? [], (diagnostic, matching) => {
      suppressed.add(diagnostic);
      for (const each of matching) used.add(each);
    });
  const remaining = diagnostics.filter((each) => !suppressed.has(each));
  for (const { rule, span } of valid.filter((each) => !used.has(each) && hasRun(each.rule)))
    report({ rule: silenceUnused, span, data: { rule } });
  return [...remaining, ...added];
}

/** Tests for an error that is not suppressed. */
export const hasErrors = (
  diagnostics: readonly Diagnostic[],
  suppressions: readonly Suppression[],
): boolean => applySuppressions(diagnostics, suppressions, () => false).some(isError);

/**
 * Calls back for each diagnostic that is in the passage of a suppression, with the suppressions that were not matched
 * before. Goes through both by line, so that the time is linear.
 */
function matchByLine(
  diagnostics: readonly Diagnostic[],
  suppressions: readonly Suppression[],
  onMatch: (diagnostic: Diagnostic, matching: readonly Suppression[]) => void,
): void {
  if (suppressions.length === 0) return;
  const byStart = suppressions.toSorted((a, b) => b.from - a.from);
  let lastMatched = 0;
  for (const diagnostic of diagnostics.toSorted((a, b) => a.span.line - b.span.line)) {
    const { line } = diagnostic.span;
    const matching: Suppression[] = [];
    while ((byStart.at(-1)?.from ?? Number.POSITIVE_INFINITY) <= line) {
      const started = byStart.pop();
      if (!started || started.to < line) continue;
      matching.push(started);
      lastMatched = Math.max(lastMatched, started.to);
    }
    if (line <= lastMatched) onMatch(diagnostic, matching);
  }
}

function problemWith({ rule: id, reason }: Suppression): Finding<typeof silenceForm> | null {
  const rule = findRule(id);
  if (!rule) {
    const nearest = closestWord(
      id,
      rules.map((each) => each.id),
    );
    return nearest
      ? { message: 'similar', data: { rule: id, nearest } }
      : { message: 'unknown', data: { rule: id } };
  }
  if (!rule.canSuppress) return { message: 'notAllowed', data: { rule: id } };
  return reason === '' ? { message: 'noReason', data: { rule: id } } : null;
}
