/** What would become of the content with other texts: a command makes no change that brings a fault. */
import type { Diagnostic } from '../../src/core/diagnostic.ts';
import type { Compiled } from '../../src/core/model.ts';
import { reportLines } from '../../src/outputs/report.ts';
import { load } from '../../src/shell/load.ts';
import { surroundingsOf } from '../../src/shell/print.ts';
import type { Settings } from '../../src/shell/settings.ts';
import { refuse } from './command.ts';

/** @param reason begins the refusal, which lists the faults */
export async function tryTexts(
  settings: Settings,
  before: Compiled,
  texts: ReadonlyMap<string, string>,
  reason: string,
): Promise<Compiled> {
  const after = await load(settings, { instead: texts, secondOpinion: true });
  const fresh = newOnes(before.diagnostics, after.diagnostics);
  if (fresh.length > 0) refuse([reason, ...reportLines(fresh, surroundingsOf(settings))].join('\n'));
  return after;
}

/** Of a rule that a file breaks more often than before. Places and words of what was there already may be others. */
function newOnes(before: readonly Diagnostic[], after: readonly Diagnostic[]): Diagnostic[] {
  const ofRule = ({ rule, span }: Diagnostic) => `${rule} ${span.file}`;
  const old = Map.groupBy(before, ofRule);
  const known = new Set(before.map((each) => ofRule(each) + each.message));
  return [...Map.groupBy(after, ofRule)].flatMap(([key, found]) =>
    found.length > (old.get(key)?.length ?? 0) ? found.filter((each) => !known.has(key + each.message)) : [],
  );
}

/** Parts of a text with faults may not be what was meant. */
export function refuseFaults({ diagnostics }: Compiled, files: readonly string[], settings: Settings): void {
  const faults = diagnostics.filter(
    ({ severity, span }) => severity === 'error' && files.includes(span.file),
  );
  if (faults.length > 0)
    refuse(['Mend these faults first:', ...reportLines(faults, surroundingsOf(settings))].join('\n'));
}
