/**
 * Applies the fixes of diagnostics. A fix is applied only if the text says the same afterwards (`isEquivalent`) and has
 * no new diagnostics.
 */
import { checkDocument, checkPage } from '../checks/check-document.ts';
import { type CompileOptions, compile } from '../compile.ts';
import { type Diagnostic, introducedDiagnostics } from '../diagnostics/diagnostic.ts';
import type { SourceFile } from '../model/model.ts';
import { documentPathOrNull, pagePathOrNull } from '../model/paths.ts';
import { createSource } from '../text/source.ts';
import { commonEnds } from '../text/strings.ts';
import { applyEdits, type Edit } from './edits.ts';
import { isEquivalent } from './equivalence.ts';
import { lineStartsOnDisk } from './offsets.ts';

export interface FixedFile {
  file: string;
  before: string;
  after: string;
  /** The diagnostics that were fixed. Their spans are those of the round in which they were found. */
  fixed: Diagnostic[];
}

/** A fix can reveal another problem that has a fix. No text of the tests or the fuzz test needs more rounds. */
const maxRounds = 5;

/** Returns the files that change. Fixing their new texts changes nothing more. */
export function fixFiles(files: readonly SourceFile[], options: CompileOptions): FixedFile[] {
  const fixedFiles = new Map<string, FixedFile>();
  let current = files;
  for (let round = 0; round < maxRounds; round += 1) {
    const changes = fixOnce(current, options);
    if (changes.size === 0) break;
    for (const [file, { before, after, fixed }] of changes) {
      const earlier = fixedFiles.get(file);
      fixedFiles.set(file, {
        file,
        before: earlier?.before ?? before,
        after,
        fixed: [...(earlier?.fixed ?? []), ...fixed],
      });
    }
    current = current.map((file) => {
      const change = changes.get(file.path);
      return change ? { ...file, text: change.after, hash: `${file.hash} ${round}` } : file;
    });
  }
  return [...fixedFiles.values()];
}

function fixOnce(files: readonly SourceFile[], options: CompileOptions): Map<string, FixedFile> {
  const fixable = compile(files, options).diagnostics.filter(({ fix }) => fix !== undefined);
  const byFile = Map.groupBy(fixable, ({ span }) => span.file);
  const changes = new Map<string, FixedFile>();
  for (const file of files) {
    const change = fixFile(file, byFile.get(file.path) ?? [], options);
    if (change) changes.set(file.path, change);
  }
  return changes;
}

/** Applies all fixes at once if that is safe, otherwise one after the other without those that are not. */
function fixFile(
  file: SourceFile,
  diagnostics: readonly Diagnostic[],
  options: CompileOptions,
): FixedFile | null {
  const { path, text: before } = file;
  const allFixed = applyFixes(file, diagnostics);
  if (allFixed !== null && allFixed !== before && isSafe(file, allFixed, options))
    return { file: path, before, after: allFixed, fixed: [...diagnostics] };
  let after = before;
  const fixed: Diagnostic[] = [];
  for (const diagnostic of diagnostics) {
    const text = applyFixes(file, [...fixed, diagnostic]);
    if (text === null || text === after || !isSafe(file, text, options)) continue;
    after = text;
    fixed.push(diagnostic);
  }
  return fixed.length > 0 ? { file: path, before, after, fixed } : null;
}

/** Returns `null` if two fixes overlap. */
function applyFixes({ path, text }: SourceFile, diagnostics: readonly Diagnostic[]): string | null {
  const { offset } = createSource(path, text);
  const edits = diagnostics.flatMap(({ span, fix }): Edit[] => {
    const [start, end] = [offset(span.line, span.column), offset(span.endLine, span.endColumn)];
    return fix === undefined ? [] : [{ file: path, start, end, text: fix }];
  });
  try {
    return applyEdits(text, edits);
  } catch {
    return null;
  }
}

function isSafe(file: SourceFile, text: string, options: CompileOptions): boolean {
  const fixed = { ...file, text, hash: `${file.hash} fixed` };
  const checked = checkBoth(file, fixed, options);
  if (!checked) return introducedDiagnostics(checkSettings(file), checkSettings(fixed)).length === 0;
  const [before, after] = checked;
  return (
    isEquivalent(before.version, after.version) &&
    introducedDiagnostics(before.diagnostics, after.diagnostics).length === 0
  );
}

/** Checks both states of a document or a page. Returns `null` for settings. */
function checkBoth(before: SourceFile, after: SourceFile, options: CompileOptions) {
  const page = pagePathOrNull(before.path);
  if (page) return [checkPage(before, page, options), checkPage(after, page, options)] as const;
  return documentPathOrNull(before.path)
    ? ([checkDocument(before, options), checkDocument(after, options)] as const)
    : null;
}

const checkSettings = (file: SourceFile): readonly Diagnostic[] =>
  compile([file], { base: '/' }).diagnostics.filter(({ span }) => span.file === file.path);

/**
 * Returns the edits of the text on disk, which may have a byte order mark and other line breaks.
 *
 * @param disk a text with the same lines as `before`
 */
export function editsOnDisk({ file, before, after }: FixedFile, disk: string): Edit[] {
  const lineStarts = lineStartsOnDisk(disk);
  const newLines = after.split('\n');
  return before.split('\n').flatMap((line, index) => {
    const [start, newLine] = [lineStarts[index], newLines[index]];
    if (start === undefined || newLine === undefined)
      throw new Error(`${file} does not have the same lines before and after its fixes, and on disk.`);
    return line === newLine ? [] : [smallestEdit(file, start, line, newLine)];
  });
}

/** Returns the edit without the text that both lines have in common at their start and at their end. */
function smallestEdit(file: string, offset: number, line: string, newLine: string): Edit {
  const { head, tail } = commonEnds(line, newLine);
  return {
    file,
    start: offset + head,
    end: offset + line.length - tail,
    text: newLine.slice(head, newLine.length - tail),
  };
}
