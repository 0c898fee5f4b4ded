/** Compiles the content with changed texts, so that a command writes nothing that has errors. */

import type { Compiled } from '../../src/core/compile.ts';
import { type Diagnostic, introducedDiagnostics } from '../../src/core/diagnostics/diagnostic.ts';
import { reportLines } from '../../src/outputs/reports/text.ts';
import { load } from '../../src/shell/content/load.ts';
import type { Settings } from '../../src/shell/content/settings.ts';
import { reportContext } from '../../src/shell/terminal/report.ts';
import { refuse } from '../command-line/errors.ts';

/** @returns the content with the new texts, and the problems that they introduce */
export async function tryEdits(
  settings: Settings,
  { diagnostics }: Pick<Compiled, 'diagnostics'>,
  texts: ReadonlyMap<string, string>,
): Promise<{ after: Compiled; introduced: Diagnostic[] }> {
  const after = await load(settings, { replacements: texts, crossCheck: true });
  return { after, introduced: introducedDiagnostics(diagnostics, after.diagnostics) };
}

/** @param reason first line of the refusal, which lists the diagnostics */
export function refuseWith(diagnostics: readonly Diagnostic[], reason: string, settings: Settings): never {
  refuse([reason, ...reportLines(diagnostics, reportContext(settings))].join('\n'));
}

/** Shows the warnings of a change that has no errors, which the author may intend. */
export function printWarnings(warnings: readonly Diagnostic[], heading: string, settings: Settings): void {
  if (warnings.length === 0) return;
  console.error(heading);
  for (const line of reportLines(warnings, reportContext(settings))) console.error(line);
}

/** Refuses to work on files with errors: their parts may not be what the author meant. */
export function refuseErrorsIn(
  files: readonly string[],
  { diagnostics }: Compiled,
  settings: Settings,
): void {
  const errors = diagnostics.filter(
    ({ severity, span }) => severity === 'error' && files.includes(span.file),
  );
  if (errors.length > 0) refuseWith(errors, 'Fix these problems first:', settings);
}
