/** Prints diagnostics to standard error: by file and in colour on a terminal, one a line in logs and pipes. */
import { relative, sep } from 'node:path';
import { styleText } from 'node:util';
import type { Diagnostic } from '../../core/diagnostics/diagnostic.ts';
import type { FixedFile } from '../../core/edit/fix.ts';
import type { HelpLanguage } from '../../core/model/wording.ts';
import { fixedLines } from '../../outputs/reports/fixes.ts';
import { printable } from '../../outputs/reports/printable.ts';
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
import { helpFolder } from './help-folder.ts';

/** `styleText` respects `NO_COLOR`, `FORCE_COLOR` and the abilities of the terminal. */
const style = (...format: Parameters<typeof styleText>[0][]): ((text: string) => string) => {
  return (text) =>
    format.reduce<string>((styled, each) => styleText(each, styled, { stream: process.stderr }), text);
};

const styles: Styles = {
  place: style('bold'),
  error: style('red'),
  warning: style('yellow'),
  rule: style('dim'),
};

/**
 * Reports name files relative to the repository that contains the content, as forges do.
 *
 * @param language of all messages; without it, each message is in the language of its file
 */
export function reportContext(
  { root, content, url, languages }: Settings,
  language?: HelpLanguage,
): ReportContext {
  const repository = findRepositoryRoot(content);
  const path = repository === null ? shortestPath(content) : relative(repository, content);
  const help = helpFolder(root);
  return {
    prefix: path && `${path.split(sep).join('/')}/`,
    ...(url && { url }),
    helpFor: (rule, helpLanguage) => `${help}${helpLanguage}/${rule}.md`,
    languages,
    language,
  };
}

/** Returns the path of a folder from the working directory, or the absolute path if that is shorter. */
function shortestPath(folder: string): string {
  const fromHere = relative('.', folder);
  return fromHere.length < folder.length ? fromHere : folder;
}

export function printReport(
  diagnostics: readonly Diagnostic[],
  settings: Settings,
  language?: HelpLanguage,
): void {
  const lines = process.stderr.isTTY ? reportByFile : reportLines;
  for (const line of lines(diagnostics, reportContext(settings, language), styles)) console.error(line);
  console.error(diagnostics.length === 0 ? 'No problems found.' : countOf(diagnostics));
  for (const line of nextSteps(diagnostics)) console.error(line);
}

export function printFixed(fixed: readonly FixedFile[], settings: Settings): void {
  const fixStyles = { ...styles, good: style('green') };
  for (const line of fixedLines(fixed, reportContext(settings), fixStyles)) console.error(line);
  console.error(
    fixed.length === 0 ? 'Nothing to fix.' : `Fixed: ${fixed.map(({ file }) => printable(file)).join(', ')}.`,
  );
}

/** @param reason what git said, which may be nothing */
export const gitFailureText = (reason: string): string =>
  printable(`Git cannot read the history${reason ? `: ${reason}${/[.!?]$/.test(reason) ? '' : '.'}` : '.'}`);

/** Returns the message of the error that stops Astro. */
export const contentErrorText = (diagnostics: readonly Diagnostic[], settings: Settings): string =>
  [
    `The content has errors: ${countOf(diagnostics)}.`,
    ...reportLines(diagnostics, reportContext(settings)),
  ].join('\n');
