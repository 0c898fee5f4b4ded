/**
 * Mends what has one right answer. A text is mended only where it says afterwards what it said before, but for
 * what was meant: `isSame` tells.
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

export interface Fixed {
  file: string;
  before: string;
  after: string;
  /** What was put right; those of a later round have the places that they had then. */
  done: Diagnostic[];
}

/** One mend can lay another open. More rounds than this no text needs. */
const rounds = 5;

/** @returns the files that change; the same again for their new texts is nothing */
export function fixFiles(files: readonly SourceFile[], options: CompileOptions): Fixed[] {
  const mended = new Map<string, Fixed>();
  let now = files;
  for (let round = 0; round < rounds; round += 1) {
    const changed = mendOnce(now, options);
    if (changed.length === 0) break;
    for (const each of changed) {
      const former = mended.get(each.file);
      mended.set(
        each.file,
        former ? { ...each, before: former.before, done: [...former.done, ...each.done] } : each,
      );
    }
    now = now.map((file) => {
      const text = changed.find((each) => each.file === file.path)?.after;
      return text === undefined ? file : { ...file, text, hash: `${file.hash} ${round}` };
    });
  }
  return [...mended.values()];
}

function mendOnce(files: readonly SourceFile[], options: CompileOptions): Fixed[] {
  const certain = compile(files, options).diagnostics.filter((diagnostic) => diagnostic.fix !== undefined);
  const byFile = Map.groupBy(certain, ({ span }) => span.file);
  return files.flatMap((file) => {
    const found = byFile.get(file.path);
    return found ? mendFile(file, found, options) : [];
  });
}

/** All at once where that is sound, else one by one, without those that are not. */
function mendFile(file: SourceFile, diagnostics: readonly Diagnostic[], options: CompileOptions): Fixed[] {
  const whole = applied(file, diagnostics);
  if (whole !== null && whole !== file.text && isSound(file, whole, options))
    return [{ file: file.path, before: file.text, after: whole, done: [...diagnostics] }];
  let text = file.text;
  const done: Diagnostic[] = [];
  for (const diagnostic of diagnostics) {
    const next = applied(file, [...done, diagnostic]);
    if (next === null || next === text || !isSound(file, next, options)) continue;
    text = next;
    done.push(diagnostic);
  }
  return done.length > 0 ? [{ file: file.path, before: file.text, after: text, done }] : [];
}

/** `null` where two of them want the same place. */
function applied({ path, text }: SourceFile, diagnostics: readonly Diagnostic[]): string | null {
  const { offset } = createSource(path, text);
  const edits = diagnostics.map(({ span, fix: wanted = '' }): Edit => {
    const [start, end] = [offset(span.line, span.column), offset(span.endLine, span.endColumn)];
    return { file: path, start, end, text: wanted };
  });
  try {
    return applyEdits(text, edits);
  } catch {
    return null;
  }
}

function isSound(file: SourceFile, text: string, options: CompileOptions): boolean {
  const after = { ...file, text, hash: `${file.hash} mended` };
  const parsed = parsedTexts(file, after, options);
  if (!parsed) return introducedDiagnostics(ofSettings(file), ofSettings(after)).length === 0;
  const [before, now] = parsed;
  return (
    isEquivalent(before.version, now.version) &&
    introducedDiagnostics(before.diagnostics, now.diagnostics).length === 0
  );
}

/** Both states of a document or page; `null` for settings. */
function parsedTexts(before: SourceFile, after: SourceFile, options: CompileOptions) {
  const page = pagePathOrNull(before.path);
  if (page) return [checkPage(before, page, options), checkPage(after, page, options)] as const;
  return documentPathOrNull(before.path)
    ? ([checkDocument(before, options), checkDocument(after, options)] as const)
    : null;
}

const ofSettings = (file: SourceFile): readonly Diagnostic[] =>
  compile([file], { base: '/' }).diagnostics.filter(({ span }) => span.file === file.path);

/**
 * The same change of a text as it lies on disk, where it may have a byte order mark and other line ends.
 *
 * @param written whose lines are those of `before`
 */
export function editsOnDisk({ file, before, after }: Fixed, written: string): Edit[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const edits: Edit[] = [];
  let start = written.startsWith('\ufeff') ? 1 : 0;
  for (const [index, line] of old.entries()) {
    const next = now[index] ?? '';
    if (next !== line) edits.push(smallest(file, start, line, next));
    start += line.length;
    start += written.startsWith('\r\n', start) ? 2 : 1;
  }
  return edits;
}

/** Without what the two lines begin and end with alike. */
function smallest(file: string, offset: number, line: string, next: string): Edit {
  const { head, tail } = commonEnds(line, next);
  return {
    file,
    start: offset + head,
    end: offset + line.length - tail,
    text: next.slice(head, next.length - tail),
  };
}
