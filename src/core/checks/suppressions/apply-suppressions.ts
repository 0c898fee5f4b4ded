import { type Diagnostic, reporter } from '../../diagnostics/diagnostic.ts';
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
  const remaining = diagnostics.filter(({ rule, span: { file, line } }) => {
    const matching = valid.filter(
      (each) => each.rule === rule && each.span.file === file && each.from <= line && line <= each.to,
    );
    for (const each of matching) used.add(each);
    return matching.length === 0;
  });
  for (const { rule, span } of valid.filter((each) => !used.has(each) && hasRun(each.rule)))
    report({ rule: silenceUnused, span, data: { rule } });
  return [...remaining, ...added];
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
