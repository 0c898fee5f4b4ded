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
    /** The passage after the comments. */
    let next: RootContent | undefined;
    const here: Suppression[] = [];
    for (const node of children.toReversed()) {
      if (!isSuppression(node)) {
        next = node;
        continue;
      }
      const span = source.spanOf(node);
      const directive = readDirective(node.value.trim().replace(/^<!--/, ''), '-->', span, report);
      if (!directive) continue;
      if (next && !isWithinLine(parent)) {
        const { line: from, endLine: to } = source.spanOf(next);
        here.push({ ...directive, span, from, to });
      } else report({ rule: silenceForm, message: 'noPassage', span });
    }
    for (const suppression of here.reverse()) found.push(suppression);
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
  const lastLineAfter = fieldEnds(lines);
  let offset = start;
  let isAtStart = true;
  for (const [index, line] of lines.entries()) {
    isAtStart &&= isComment(line);
    const opening = /^[ \t]*#[ \t]*(?=(suppress|silence)\b)/.exec(line)?.[0];
    if (opening !== undefined) {
      const span = source.span(offset + line.indexOf('#'), offset + line.trimEnd().length);
      const directive = readDirective(line.slice(opening.length), '', span, report);
      const from = isAtStart ? 1 : firstLine + index;
      if (directive) found.push({ ...directive, span, from, to: firstLine + lastLineAfter(index) });
    }
    offset += line.length + 1;
  }
  return found;
}

const isComment = (line: string): boolean => /^\s*(#|$)/.test(line);
const indentOf = (line: string): number => line.length - line.trimStart().length;

/** Returns a function for the index of the last line of the field after a comment, including everything nested in it. */
function fieldEnds(lines: readonly string[]): (comment: number) => number {
  const ends: number[] = [];
  /** The lines that may be the next of a smaller indent, the nearest last. */
  const following: { index: number; indent: number }[] = [];
  for (const [index, line] of [...lines.entries()].reverse()) {
    const field = following.at(-1);
    if (isComment(line)) {
      ends[index] = field ? (ends[field.index] ?? index) : index;
      continue;
    }
    const indent = indentOf(line);
    while ((following.at(-1)?.indent ?? -1) > indent) following.pop();
    ends[index] = (following.at(-1)?.index ?? lines.length) - 1;
    following.push({ index, indent });
  }
  return (comment) => ends[comment] ?? comment;
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
  const [, rule, reason = ''] = /^(?:suppress|silence)\s+([\w-]+)\s*(?::\s*(.*))?$/s.exec(body.trim()) ?? [];
  if (rule !== undefined) return { rule, reason };
  report({ rule: silenceForm, message: 'syntax', span });
  return null;
}
