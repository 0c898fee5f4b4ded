/** Adds an entry to a group of a YAML text, such as the organs of `series.yaml`. Everything else stays as it is. */
import { isMap, isScalar, stringify } from 'yaml';
import { parseYamlDocument } from '../yaml/document.ts';
import type { Edit } from './edits.ts';

/**
 * @param group name of a field at the top, whose entries are on lines of their own
 * @returns `null` if the entries are not on lines of their own
 */
export function addEntry(
  file: string,
  text: string,
  group: string,
  { id, value }: { id: string; value: object },
): Edit | null {
  const { contents } = parseYamlDocument(text).document;
  const field = isMap(contents)
    ? contents.items.find(({ key }) => isScalar(key) && key.value === group)
    : undefined;
  const node = field?.value;
  const first = isMap(node) && !node.flow ? node.items[0]?.key : undefined;
  if (!isScalar(first) || !first.range || !isScalar(field?.key) || !field.key.range) return null;
  const indent = /[^\n\r]*$/.exec(text.slice(0, first.range[0]))?.[0] ?? '';
  const at = endOfGroup(text, first.range[0]);
  const lineBreak = /\r?\n/.exec(text)?.[0] ?? '\n';
  const lines = entryLines(id, value).map((line) => `${lineBreak}${indent}${line}`);
  return { file, start: at, end: at, text: lines.join('') };
}

const entryLines = (id: string, value: object): string[] =>
  stringify({ [id]: value }, { lineWidth: 0, aliasDuplicateObjects: false })
    .trimEnd()
    .split('\n');

/** Returns the offset of the end of the last line of a group that is neither empty nor a comment. @param start of its first entry */
function endOfGroup(text: string, start: number): number {
  let end = start;
  let offset = start;
  for (const line of text.slice(start).split('\n')) {
    if (offset > start && /^[^\s#]/.test(line)) break;
    if (offset === start || !/^\s*(?:#|$)/.test(line)) end = offset + line.trimEnd().length;
    offset += line.length + 1;
  }
  return end;
}
