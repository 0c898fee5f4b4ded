/** Where staff state that a rule does not hold for one passage: `<!-- silence rule: reason -->`, or `# silence rule: reason` in YAML. */
import type { Html, Nodes, Root, RootContent } from 'mdast';
import type { Span } from '../model/model.ts';
import { descendants } from '../text/markdown.ts';
import type { Source } from '../text/source.ts';
import { closestWord } from '../yaml/schemas.ts';
import { type Diagnostic, diagnose, isRule, type Report, type RuleId, rules } from './diagnostic.ts';

export interface Suppression {
  rule: RuleId;
  span: Span;
  /** First and last line of the passage it is for. */
  from: number;
  to: number;
}

/** Takes the comments out of the tree, so that a passage is read as if they were not there. */
export function extractSuppressions(root: Root, source: Source, report: Report): Suppression[] {
  const found: Suppression[] = [];
  for (const parent of descendants(root)) {
    if (!('children' in parent) || !parent.children.some(isSilence)) continue;
    const children: RootContent[] = parent.children as RootContent[];
    for (const [index, node] of children.entries()) {
      if (!isSilence(node)) continue;
      const span = source.spanOf(node);
      const next = children.slice(index + 1).find((each) => !isSilence(each));
      const rule = readSilence(node.value.trim().slice('<!--'.length), '-->', span, report);
      if (!rule) continue;
      const { line: from = 0, endLine: to = 0 } = next && !isWithinLine(parent) ? source.spanOf(next) : {};
      if (from) found.push({ rule, span, from, to });
      else report({ rule: 'silence-form', span, data: { reason: 'No passage follows this comment.' } });
    }
    parent.children = children.filter((node) => !isSilence(node)) as typeof parent.children;
  }
  return found;
}

const isSilence = (node: Nodes): node is Html => node.type === 'html' && /^<!--\s*silence\b/.test(node.value);
const isWithinLine = ({ type }: Nodes): boolean =>
  /^(paragraph|heading|emphasis|strong|link|tableCell)$/.test(type);

/** The comments of the YAML between two offsets; each is for the field that follows it, the first ones for the file as well. */
export function yamlSuppressions(source: Source, start: number, end: number, report: Report): Suppression[] {
  const found: Suppression[] = [];
  const lines = source.text.slice(start, end).split('\n');
  const first = source.span(start, start).line;
  let at = start;
  for (const [index, line] of lines.entries()) {
    const words = /^[ \t]*#[ \t]*(?=silence\b)/.exec(line)?.[0];
    if (words !== undefined) {
      const span = source.span(at + line.indexOf('#'), at + line.trimEnd().length);
      const rule = readSilence(line.slice(words.length), '', span, report);
      const isFirst = lines.slice(0, index).every(isComment);
      if (rule)
        found.push({ rule, span, from: isFirst ? 1 : first + index, to: first + endOfField(lines, index) });
    }
    at += line.length + 1;
  }
  return found;
}

const isComment = (line: string): boolean => /^\s*(#|$)/.test(line);
const indentOf = (line: string): number => line.length - line.trimStart().length;

/** Index of the last line of the field after a comment, with all that belongs to it. */
function endOfField(lines: readonly string[], comment: number): number {
  const field = lines.findIndex((line, index) => index > comment && !isComment(line));
  if (field === -1) return comment;
  const indent = indentOf(lines[field] ?? '');
  const next = lines.findIndex(
    (line, index) => index > field && !isComment(line) && indentOf(line) <= indent,
  );
  return (next === -1 ? lines.length : next) - 1;
}

/** @param text from the word “silence” on, up to `end` */
function readSilence(text: string, end: string, span: Span, report: Report): RuleId | null {
  const body = text.trim().endsWith(end) ? text.trim().slice(0, text.trim().length - end.length) : null;
  const [, id = '', reason = ''] = /^\s*silence\s+([\w-]+)\s*(?::\s*(.*?))?\s*$/s.exec(body ?? '') ?? [];
  const fault = body === null || !id ? 'This is not "silence rule: reason".' : faultOf(id, reason);
  if (fault === null && isRule(id)) return id;
  report({ rule: 'silence-form', span, data: { reason: fault ?? '' } });
  return null;
}

function faultOf(id: string, reason: string): string | null {
  if (!isRule(id)) {
    const near = closestWord(id, Object.keys(rules));
    return `There is no rule ${id}.${near ? ` Did you mean ${near}?` : ''}`;
  }
  if (!rules[id].canSuppress || id.startsWith('silence-'))
    return `${id} cannot be silenced: what it finds is wrong in every case.`;
  return reason === '' ? `No reason is given why ${id} does not hold here.` : null;
}

/** Takes out what is silenced, and adds each silencing that is of no use. @param hasRun whether a rule was asked at all */
export function applySuppressions(
  diagnostics: readonly Diagnostic[],
  silences: readonly Suppression[],
  hasRun: (rule: RuleId) => boolean,
): Diagnostic[] {
  const used = new Set<Suppression>();
  const left = diagnostics.filter(({ rule, span: { file, line } }) => {
    const found = silences.filter(
      (each) => each.rule === rule && each.span.file === file && each.from <= line && line <= each.to,
    );
    for (const each of found) used.add(each);
    return found.length === 0;
  });
  const unused = silences.filter((each) => !used.has(each) && hasRun(each.rule));
  return [
    ...left,
    ...unused.map(({ rule, span }) => diagnose({ rule: 'silence-unused', span, data: { rule } })),
  ];
}
