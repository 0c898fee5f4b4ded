/**
 * Reads comments that suppress a rule for one passage: `<!-- suppress rule: reason -->`, or `# suppress rule: reason` in
 * YAML. The earlier word `silence` is read as well.
 */
import type { Html, Nodes, Root, RootContent } from 'mdast';
import { silenceForm } from '../checks/suppressions/silence-form.ts';
import type { Span } from '../model/model.ts';
import { descendants } from '../text/markdown.ts';
import type { Source } from '../text/source.ts';
import type { Report } from './diagnostic.ts';

export interface Suppression {
  /** Id of the rule, as it is written. */
  rule: string;
  /** Empty where none is given. */
  reason: string;
  /** Position of the comment. */
  span: Span;
  /** First and last line of the passage. */
  from: number;
  to: number;
}

/** Removes the comments from the tree, so that the text is read as if they were not there. */
export function extractSuppressions(root: Root, source: Source, report: Report): Suppression[] {
  const found: Suppression[] = [];
  for (const parent of descendants(root)) {
    if (!('children' in parent) || !parent.children.some(isSuppression)) continue;
    const children: RootContent[] = parent.children as RootContent[];
    for (const [index, node] of children.entries()) {
      if (!isSuppression(node)) continue;
      const span = source.spanOf(node);
      const directive = readDirective(node.value.trim().replace(/^<!--/, ''), '-->', span, report);
      if (!directive) continue;
      const next = children.slice(index + 1).find((each) => !isSuppression(each));
      if (next && !isWithinLine(parent)) {
        const { line: from, endLine: to } = source.spanOf(next);
        found.push({ ...directive, span, from, to });
      } else report({ rule: silenceForm, message: 'noPassage', span });
    }
    parent.children = children.filter((node) => !isSuppression(node)) as typeof parent.children;
  }
  return found;
}

const isSuppression = (node: Nodes): node is Html =>
  node.type === 'html' && /^<!--\s*(suppress|silence)\b/.test(node.value);
const isWithinLine = ({ type }: Nodes): boolean =>
  /^(paragraph|heading|emphasis|strong|link|tableCell)$/.test(type);

/** Reads the YAML between two offsets. A comment applies to the field that follows; comments at the start apply to the whole file. */
export function readYamlSuppressions(
  source: Source,
  start: number,
  end: number,
  report: Report,
): Suppression[] {
  const found: Suppression[] = [];
  const lines = source.text.slice(start, end).split('\n');
  const firstLine = source.span(start, start).line;
  let offset = start;
  for (const [index, line] of lines.entries()) {
    const opening = /^[ \t]*#[ \t]*(?=(suppress|silence)\b)/.exec(line)?.[0];
    if (opening !== undefined) {
      const span = source.span(offset + line.indexOf('#'), offset + line.trimEnd().length);
      const directive = readDirective(line.slice(opening.length), '', span, report);
      const isAtStart = lines.slice(0, index).every(isComment);
      const from = isAtStart ? 1 : firstLine + index;
      if (directive) found.push({ ...directive, span, from, to: firstLine + endOfField(lines, index) });
    }
    offset += line.length + 1;
  }
  return found;
}

const isComment = (line: string): boolean => /^\s*(#|$)/.test(line);
const indentOf = (line: string): number => line.length - line.trimStart().length;

/** Returns the index of the last line of the field after a comment, including everything nested in it. */
function endOfField(lines: readonly string[], comment: number): number {
  const field = lines.findIndex((line, index) => index > comment && !isComment(line));
  if (field === -1) return comment;
  const indent = indentOf(lines[field] ?? '');
  const next = lines.findIndex(
    (line, index) => index > field && !isComment(line) && indentOf(line) <= indent,
  );
  return (next === -1 ? lines.length : next) - 1;
}

/** @param text from the word `suppress` to `end` */
function readDirective(
  text: string,
  end: string,
  span: Span,
  report: Report,
): Pick<Suppression, 'rule' | 'reason'> | null {
  const trimmed = text.trim();
  const body = trimmed.endsWith(end) ? trimmed.slice(0, trimmed.length - end.length) : '';
  const [, rule, reason = ''] = /^\s*(?:suppress|silence)\s+([\w-]+)\s*(?::\s*(.*?))?\s*$/s.exec(body) ?? [];
  if (rule !== undefined) return { rule, reason };
  report({ rule: silenceForm, message: 'syntax', span });
  return null;
}
