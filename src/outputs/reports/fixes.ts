/** Formats what `--fix` changed. */
import type { FixedFile } from '../../core/edit/fix.ts';
import type { ReportContext, Styles } from './text.ts';
import { unifiedDiff } from './unified-diff.ts';

/** Returns the lines of a unified diff in which each hunk names the rules that asked for the change. */
export const fixedLines = (
  fixed: readonly FixedFile[],
  { prefix }: ReportContext,
  styles: Pick<Styles, 'place' | 'error' | 'rule'> & { good: (text: string) => string },
): string[] =>
  fixed.flatMap(({ file, before, after, fixed: diagnostics }) => {
    const [from, to, ...lines] = unifiedDiff(
      { file: prefix + file, before, after },
      ({ oldStart, oldLines }) => {
        const causes = diagnostics.filter(
          ({ span: { line } }) => line >= oldStart && line < oldStart + oldLines,
        );
        return [...new Set(causes.map(({ rule }) => rule))].join(', ');
      },
    );
    if (from === undefined || to === undefined) return [];
    const styleOf = (line: string) =>
      line.startsWith('-') ? styles.error : line.startsWith('+') ? styles.good : styles.rule;
    return [styles.place(from), styles.place(to), ...lines.map((line) => styleOf(line)(line))];
  });
