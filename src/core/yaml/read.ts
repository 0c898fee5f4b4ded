/** Reads YAML against a schema, and reports the fields that do not match it. */
import type { z } from 'zod';
import { fieldMissing } from '../checks/fields/field-missing.ts';
import { fieldUnknown } from '../checks/fields/field-unknown.ts';
import { fieldValue } from '../checks/fields/field-value.ts';
import { languageUnknown } from '../checks/files/language-unknown.ts';
import type { Report } from '../diagnostics/diagnostic.ts';
import { isLanguage } from '../model/languages.ts';
import type { Span } from '../model/model.ts';
import { meantLanguage } from '../text/meant-language.ts';
import type { Source } from '../text/source.ts';
import { closestWord } from '../text/suggest.ts';
import { readExpected } from './expected.ts';
import { parseYaml, type Yaml } from './syntax.ts';

export interface ReadFields<Fields> {
  fields: Fields;
  /** Returns the position of a value. */
  at: (...path: PropertyKey[]) => Span;
  /** Returns the position of the name of a field. */
  keyAt: (...path: PropertyKey[]) => Span;
}

/** Reads the YAML between two offsets of a file. `null` if anything is invalid, which is reported. */
export function readFields<Schema extends z.ZodType>(
  source: Source,
  schema: Schema,
  report: Report,
  [start, end]: [start: number, end: number] = [0, source.text.length],
): ReadFields<z.output<Schema>> | null {
  const yaml = parseYaml(source, start, end, report);
  if (!yaml) return null;
  const result = schema.safeParse(yaml.value ?? {});
  if (result.success)
    return {
      fields: result.data,
      at: (...path) => yaml.valueAt(path),
      keyAt: (...path) => yaml.keyAt(path),
    };
  reportIssues(result.error.issues, yaml, report);
  return null;
}

type Path = readonly PropertyKey[];

function reportIssues(issues: readonly z.core.$ZodIssue[], yaml: Yaml, report: Report): void {
  /** Names of the fields that unknown ones were probably meant to be. They are not reported as missing. */
  const suggested = new Set<string>();
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    // The schemas name the known fields in the message of the issue.
    const known = issue.message.split(', ');
    for (const field of issue.keys) {
      const nearest = reportUnknown(field, known, yaml.keyAt([...issue.path, field]), report);
      if (nearest) suggested.add(pathName([...issue.path, nearest]));
    }
  }
  for (const { code, path, message } of issues) {
    if (code === 'unrecognized_keys') continue;
    const value = valueIn(yaml.value, path);
    if (value !== undefined) reportValue(value, pathName(path), message, yaml.valueAt(path), report);
    else if (!suggested.has(pathName(path))) reportMissing(path, yaml.keyAt(path), report);
  }
}

/** @returns the known field that was probably meant */
function reportUnknown(
  field: string,
  known: readonly string[],
  span: Span,
  report: Report,
): string | undefined {
  if (isLanguage(field) && known.every(isLanguage)) {
    report({ rule: languageUnknown, span, data: { language: field, languages: known.join(', ') } });
    return undefined;
  }
  const language = known.every(isLanguage) ? meantLanguage(field) : undefined;
  const nearest = language && known.includes(language) ? language : closestWord(field, known);
  if (!nearest) {
    report({ rule: fieldUnknown, message: 'unknown', span, data: { field, fields: known.join(', ') } });
    return undefined;
  }
  // The position of an empty key, or of one in several lines, is not that of a word.
  const isWord = field !== '' && span.line === span.endLine && span.endColumn - span.column === field.length;
  const fix = isWord && nearest.toLowerCase() === field.toLowerCase() ? nearest : undefined;
  report({ rule: fieldUnknown, message: 'similar', span, fix, data: { field, nearest } });
  return nearest;
}

function reportMissing(path: Path, span: Span, report: Report): void {
  const data = { field: pathName(path), name: pathName(path.slice(-1)), parent: pathName(path.slice(0, -1)) };
  report({ rule: fieldMissing, message: path.length > 1 ? 'nested' : 'top', span, data });
}

function reportValue(value: unknown, field: string, message: string, span: Span, report: Report): void {
  const expected = readExpected(message);
  if (value === null || (typeof value === 'string' && value.trim() === ''))
    report({ rule: fieldValue, message: 'empty', span, data: { field } });
  else if (field === '') report({ rule: fieldValue, message: 'file', span, data: { expected } });
  else report({ rule: fieldValue, message: 'field', span, data: { field, expected } });
}

/** Writes a path as `deadlines.1.date`, counting from 1. */
const pathName = (path: Path): string =>
  path.map((step) => (typeof step === 'number' ? step + 1 : String(step))).join('.');

const valueIn = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (inner, key) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[key],
    value,
  );
