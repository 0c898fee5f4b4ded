/** Parses a text whose last block of code or comment may never be closed. */
import type { Nodes } from 'mdast';
import { blockOpen } from '../checks/markdown/block-open.ts';
import type { Report } from '../diagnostics/diagnostic.ts';
import { descendants, type ParsedMarkdown, parseMarkdown } from '../text/markdown.ts';
import type { Source } from '../text/source.ts';
import { blankOut, truncate } from '../text/strings.ts';

/** A text with more unclosed blocks is none that anybody wrote. */
const maxUnclosedBlocks = 5;

/**
 * Parses a text. An unclosed block would swallow the rest of the document: it is reported, and the text is parsed as if
 * it did not start. Returns the text that was parsed, with spaces in place of the start of such blocks.
 */
export function parseWithoutUnclosedBlocks(
  text: string,
  source: Source,
  report: Report,
): ParsedMarkdown & { text: string } {
  let parsed = { ...parseMarkdown(text), text };
  for (let round = 0; round < maxUnclosedBlocks; round++) {
    const unclosed = findUnclosedBlock(parsed, source);
    if (!unclosed) break;
    const { start, opening } = unclosed;
    const end = start + opening.length;
    if (round === 0)
      report({
        rule: blockOpen,
        message: opening === '<!--' ? 'comment' : 'code',
        span: source.span(start, end),
        data: { opening: truncate(opening.trim()) },
      });
    const withoutOpening = parsed.text.slice(0, start) + blankOut(opening) + parsed.text.slice(end);
    parsed = { ...parseMarkdown(withoutOpening), text: withoutOpening };
  }
  return parsed;
}

const openingPattern = /^(?:`{3,}[^\n]*|~{3,}[^\n]*|<!--)/;

function findUnclosedBlock(
  { root, text }: ParsedMarkdown & { text: string },
  source: Source,
): { start: number; opening: string } | null {
  if (!/`{3}|~{3}|<!--/.test(text)) return null;
  const last = descendants(root).findLast(({ type }) => type === 'code' || type === 'html');
  const opening = last && openingPattern.exec(source.slice(last))?.[0];
  if (!last || !opening || endOf(last) < text.trimEnd().length) return null;
  const start = source.startOf(last);
  return isClosed(opening, text.slice(start + opening.length)) ? null : { start, opening };
}

const endOf = ({ position }: Nodes): number => position?.end.offset ?? 0;

function isClosed(opening: string, rest: string): boolean {
  const fence = /^(?:`+|~+)/.exec(opening)?.[0];
  if (fence === undefined) return rest.includes('-->');
  const lines = [...rest.matchAll(/\n[ \t>]*(`{3,}|~{3,})[ \t]*(?=\n|$)/g)];
  return lines.some(([, other = '']) => other.startsWith(fence));
}
