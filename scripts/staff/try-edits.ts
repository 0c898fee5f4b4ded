/** What would become of the content with other texts: a command makes no change that brings a fault. */

import type { Compiled } from '../../src/core/compile.ts';
import { type Diagnostic, introducedDiagnostics } from '../../src/core/diagnostics/diagnostic.ts';
import { reportLines } from '../../src/outputs/reports/text.ts';
import { load } from '../../src/shell/content/load.ts';
import type { Settings } from '../../src/shell/content/settings.ts';
import { reportContext } from '../../src/shell/terminal/report.ts';
import { refuse } from './command.ts';

/** @returns what would be, and the faults that there are not yet */
export async function trial(
  settings: Settings,
  { diagnostics }: Compiled,
  texts: ReadonlyMap<string, string>,
): Promise<{ after: Compiled; faults: Diagnostic[] }> {
  const after = await load(settings, { replacements: texts, crossCheck: true });
  return { after, faults: introducedDiagnostics(diagnostics, after.diagnostics) };
}

/** @param reason begins the refusal, which lists the faults */
export function refuseFor(faults: readonly Diagnostic[], reason: string, settings: Settings): never {
  refuse([reason, ...reportLines(faults, reportContext(settings))].join('\n'));
}

/** Parts of a text with faults may not be what was meant. */
export function refuseFaults({ diagnostics }: Compiled, files: readonly string[], settings: Settings): void {
  const faults = diagnostics.filter(
    ({ severity, span }) => severity === 'error' && files.includes(span.file),
  );
  if (faults.length > 0) refuseFor(faults, 'Mend these faults first:', settings);
}
