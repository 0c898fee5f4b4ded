/** Diagnostics to the terminal: faults to standard error, in colour where it has any. */
import { relative } from 'node:path';
import { styleText } from 'node:util';
import type { Diagnostic } from '../core/diagnostic.ts';
import { countOf, reportLines } from '../outputs/report.ts';
import type { Settings } from './settings.ts';

const colours = {
  place: (text: string) => styleText('bold', text),
  error: (text: string) => styleText('red', text),
  warning: (text: string) => styleText('yellow', text),
  rule: (text: string) => styleText('dim', text),
};

export function printReport(diagnostics: readonly Diagnostic[], { root, content }: Settings): void {
  const prefix = `${relative(root, content)}/`;
  for (const line of reportLines(diagnostics, prefix, colours)) console.error(line);
  console.error(diagnostics.length === 0 ? 'No faults.' : countOf(diagnostics));
}
