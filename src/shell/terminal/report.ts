/** Diagnostics to the terminal: faults to standard error, by file and in colour where it is one. */
import { relative, sep } from 'node:path';
import { styleText } from 'node:util';
import type { Diagnostic } from '../../core/diagnostics/diagnostic.ts';
import type { Fixed } from '../../core/edit/fix.ts';
import { fixedLines } from '../../outputs/reports/fixes.ts';
import {
  countOf,
  nextSteps,
  type ReportContext,
  reportByFile,
  reportLines,
  type Styles,
} from '../../outputs/reports/text.ts';
import type { Settings } from '../content/settings.ts';
import { findRepositoryRoot } from '../git/git.ts';

/** `NO_COLOR`, `FORCE_COLOR` and what the terminal can do are looked at by `styleText`. */
const coloured = (...format: Parameters<typeof styleText>[0][]): ((text: string) => string) => {
  return (text) =>
    format.reduce<string>((painted, each) => styleText(each, painted, { stream: process.stderr }), text);
};

const colours: Styles = {
  place: coloured('bold'),
  error: coloured('red'),
  warning: coloured('yellow'),
  rule: coloured('dim'),
};

/** Reports name files relative to the repository that contains the content, as forges do. */
export function reportContext({ root, content, url, languages }: Settings): ReportContext {
  const path = relative(findRepositoryRoot(content) ?? root, content);
  return { prefix: path && `${path.split(sep).join('/')}/`, url, languages };
}

/** Lines that stand by themselves go into logs and pipes. */
export function printReport(diagnostics: readonly Diagnostic[], settings: Settings): void {
  const lines = process.stderr.isTTY ? reportByFile : reportLines;
  for (const line of lines(diagnostics, reportContext(settings), colours)) console.error(line);
  console.error(diagnostics.length === 0 ? 'No faults.' : countOf(diagnostics));
  for (const line of nextSteps(diagnostics)) console.error(line);
}

export function printFixed(mended: readonly Fixed[], settings: Settings): void {
  const paint = { ...colours, good: coloured('green') };
  for (const line of fixedLines(mended, reportContext(settings), paint)) console.error(line);
  console.error(
    mended.length === 0 ? 'Nothing to mend.' : `Mended: ${mended.map(({ file }) => file).join(', ')}.`,
  );
}
