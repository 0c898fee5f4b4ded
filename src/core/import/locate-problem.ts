/** Finds the cells that problems of the written files come from. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Language } from '../model/languages.ts';
import { entryPathOrNull, factsPathOrNull } from '../model/paths.ts';
import { findFrontMatter } from '../text/front-matter.ts';
import type { EntryChange } from './change-entry.ts';
import { targetKey } from './columns.ts';
import { problemAt, type TableProblem } from './problem.ts';

/**
 * @param texts new texts of the files, by path
 * @returns the problem at the cell, or at the id of the entry if no column has the value; `null` if it is in another file
 */
export function locateProblem(
  { rule, severity, span, message, hint }: Diagnostic,
  changes: ReadonlyMap<string, EntryChange>,
  texts: ReadonlyMap<string, string>,
): TableProblem | null {
  const text = texts.get(span.file);
  const ofText = entryPathOrNull(span.file);
  const entry = (ofText ?? factsPathOrNull(span.file))?.entry;
  const change = entry === undefined ? undefined : changes.get(entry);
  if (!change || text === undefined) return null;
  const keys = ofText ? [partOfText(text, span.line, ofText.language)] : partsOfFacts(text, span.line);
  const { cells, position } = change.row;
  const cell = keys.flatMap((key) => cells.find(({ target }) => targetKey(target) === key) ?? [])[0];
  return problemAt(cell ?? position, rule, `${message.en} ${hint.en}`, severity);
}

/** Returns the name of the column for a line of `<entry>.<language>.md`. */
function partOfText(text: string, line: number, language: Language): string {
  const asRead = text.replace(/\r\n?/g, '\n');
  const bodyStart = findFrontMatter(asRead)?.bodyStart ?? 0;
  const firstLineOfBody = asRead.slice(0, bodyStart).split('\n').length;
  return `${line < firstLineOfBody ? 'title' : 'summary'}.${language}`;
}

/** Returns the names of the columns that a line of `<entry>.yaml` can have, the most likely first. */
function partsOfFacts(text: string, line: number): string[] {
  const lines = text.split(/\r\n?|\n/).slice(0, line);
  const at = lines.findLastIndex((each) => /^[\w-]+:/.test(each));
  const field = lines[at]?.split(':', 1)[0] ?? '';
  const [, language] = /^\s+(\w+):/.exec(lines.slice(at + 1).at(-1) ?? '') ?? [];
  return [...(language === undefined ? [] : [`${field}.${language}`]), field];
}
