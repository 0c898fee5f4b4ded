/** Compares the values of the front matter as written with the values that were read. */
import type { Report } from '../../diagnostics/diagnostic.ts';
import type { ParsedTextVersion } from '../../model/model.ts';
import { findFrontMatter } from '../../text/front-matter.ts';
import type { Source } from '../../text/source.ts';
import { collapseWhiteSpace, truncate } from '../../text/strings.ts';
import { textLost } from '../near-misses/text-lost.ts';
import { countedCharacters } from './characters.ts';

export function checkFields(version: ParsedTextVersion, source: Source, report: Report): void {
  const range = findFrontMatter(source.text);
  if (!range) return;
  const read = valuesOf(version);
  for (const { name, value, start } of writtenFields(
    source.text.slice(range.start, range.end),
    range.start,
  )) {
    // A position is not shown, and can be written in several ways.
    if (name === 'order' && 'order' in version) continue;
    // The characters of an escape sequence differ from the character that it represents.
    if (value.includes('\\') || sorted(value) === sorted(read.get(name) ?? '')) continue;
    const text = truncate(collapseWhiteSpace(value));
    const span = source.span(start, start + value.trimEnd().length);
    report({ rule: textLost, message: 'missing', span, data: { text } });
  }
}

const sorted = (text: string): string => [...countedCharacters(text)].sort().join('');

function valuesOf(version: ParsedTextVersion): Map<string, string> {
  const values = new Map(
    Object.entries(version).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
  values.set(
    'corrections',
    version.corrections.map(({ date, at, text }) => `${date} ${at} ${text}`).join(' '),
  );
  return values;
}

interface WrittenField {
  name: string;
  /** On one or more lines, without the names of nested fields. */
  value: string;
  /** Offset of the value in the file. */
  start: number;
}

/** @param offset of the YAML in the file */
function writtenFields(yaml: string, offset: number): WrittenField[] {
  const fields: WrittenField[] = [];
  let at = offset;
  for (const line of yaml.split('\n')) {
    const [key, name] = /^["']?([\w-]+)["']?[ \t]*:/.exec(line) ?? [];
    const last = fields.at(-1);
    if (key !== undefined && name !== undefined)
      fields.push({ name, value: line.slice(key.length), start: at + key.length });
    // Two # signs start a heading rather than a comment.
    else if (/^\s*##/.test(line) && !isInBlock(last, line)) fields.push({ name: '', value: line, start: at });
    else if (last && (!/^\s*#/.test(line) || isInBlock(last, line)))
      last.value += `\n${line.replace(/^([ \t]*(?:-[ \t]+)?)["']?(?:date|at|text)["']?[ \t]*:/, '$1')}`;
    at += line.length + 1;
  }
  return fields;
}

/** Tests whether a line belongs to a value that starts with `|` or `>`, in which # starts no comment. */
const isInBlock = (field: WrittenField | undefined, line: string): boolean =>
  field !== undefined && /^\s*[|>]/.test(field.value) && /^\s/.test(line);
