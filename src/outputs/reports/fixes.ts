/** What `--fix` did, as a small diff. */
import { commonEnds } from '../../core/edit/edits.ts';
import type { Fixed } from '../../core/edit/fix.ts';
import type { ReportContext, Styles } from './text.ts';

/** The place and the rule, the line as it was, the line as it is; what no one sees stands as its number. */
export const fixedLines = (
  mended: readonly Fixed[],
  { prefix }: ReportContext,
  paint: Pick<Styles, 'place' | 'error' | 'rule'> & { good: (text: string) => string },
): string[] =>
  mended.flatMap(({ file, before, after, done }) => {
    const now = after.split('\n');
    return before.split('\n').flatMap((line, index) => {
      const next = now[index] ?? '';
      if (next === line) return [];
      const rules = new Set(done.filter(({ span }) => span.line === index + 1).map(({ rule }) => rule));
      const [was, is] = around(line, next);
      return [
        `${paint.place(`${prefix}${file}:${index + 1}`)}  ${paint.rule([...rules].join(', '))}`,
        paint.error(`  - ${visible(was)}`),
        paint.good(`  + ${visible(is)}`),
      ];
    });
  });

/** Signs of a long line that are shown before and after what differs. */
const margin = 40;

function around(line: string, next: string): [string, string] {
  const { head, tail } = commonEnds(line, next);
  const start = head > margin ? head - margin : 0;
  const cut = (text: string): string => {
    const end = tail > margin ? text.length - tail + margin : text.length;
    return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
  };
  return [cut(line), cut(next)];
}

const visible = (line: string): string =>
  line.replace(
    /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g,
    (sign) => `⟨U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
  );
