/** Reads YAML against a schema, and reports the fields that do not match it. */
import type { z } from 'zod';
import { fieldMissing } from '../checks/fields/field-missing.ts';
import { fieldUnknown } from '../checks/fields/field-unknown.ts';
import { fieldValue } from '../checks/fields/field-value.ts';
import { languageUnknown } from '../checks/files/language-unknown.ts';
import { type Report, reporter } from '../diagnostics/diagnostic.ts';
import { fallbackLanguage, isLanguage, languageTags } from '../model/languages.ts';
import type { Span } from '../model/model.ts';
import { entryPathOrNull, factsPathOrNull, recordPathOrNull } from '../model/paths.ts';
import { type HelpLanguage, type Wording, wordingOf } from '../model/wording.ts';
import { meantLanguage } from '../text/meant-language.ts';
import type { Source } from '../text/source.ts';
import { readExpected } from './expected.ts';
import { reportFieldMarkup } from './field-markup.ts';
import { meantField, type OtherNames } from './field-names.ts';
import { entryTextSchema } from './schemas.ts';
import { canHoldNumberSign, parseYaml, type Yaml } from './syntax.ts';

export interface ReadFields<Fields> {
  fields: Fields;
  /** Returns the position of a value. */
  at: (...path: PropertyKey[]) => Span;
  /** Returns the position of the name of a field. */
  keyAt: (...path: PropertyKey[]) => Span;
}

/** Reads the YAML between two offsets of a file. `null` if anything is invalid, which is reported. @param otherNames names by which the fields can be meant */
export function readFields<Schema extends z.ZodType>(
  source: Source,
  schema: Schema,
  report: Report,
  range: [start: number, end: number] = [0, source.text.length],
  otherNames: OtherNames = {},
): ReadFields<z.output<Schema>> | null {
  const record = recordPathOrNull(source.file);
  if (!record) return read(source, schema, report, range, otherNames);
  // A command writes the records of translations: what is wrong in one is no concern of staff.
  const { diagnostics, report: reportInside } = reporter();
  const fields = read(source, schema, reportInside, range);
  const [first] = diagnostics;
  const command = `npm run translations -- record ${record.meeting}/${record.document} ${record.language}`;
  if (first) report({ rule: fieldValue, message: 'record', span: first.span, data: { command } });
  return fields;
}

function read<Schema extends z.ZodType>(
  source: Source,
  schema: Schema,
  report: Report,
  [start, end]: [start: number, end: number],
  otherNames: OtherNames = {},
): ReadFields<z.output<Schema>> | null {
  const yaml = parseYaml(source, start, end, report);
  if (!yaml) return null;
  const result = schema.safeParse(yaml.value ?? {});
  if (result.success) {
    reportFieldMarkup(yaml, report);
    return {
      fields: result.data,
      at: (...path) => yaml.valueAt(path),
      keyAt: (...path) => yaml.keyAt(path),
    };
  }
  reportIssues(result.error.issues, yaml, source, report, otherNames);
  return null;
}

type Path = readonly PropertyKey[];

function reportIssues(
  issues: readonly z.core.$ZodIssue[],
  yaml: Yaml,
  source: Source,
  report: Report,
  otherNames: OtherNames,
): void {
  /** Names of the fields that unknown ones were probably meant to be. They are not reported as missing. */
  const suggested = new Set<string>();
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    // The schemas name the known fields in the message of the issue.
    const known = issue.message.split(', ');
    for (const field of issue.keys) {
      const span = yaml.keyAt([...issue.path, field]);
      if (issue.path.length === 0 && reportMisplaced(field, known, span, report)) continue;
      const named = issue.path.length === 0 ? otherNames : {};
      const nearest = reportUnknown(field, known, span, report, named);
      if (nearest) suggested.add(pathName([...issue.path, nearest]));
    }
  }
  for (const issue of issues) {
    const { code, path, message } = issue;
    if (code === 'unrecognized_keys') continue;
    if (code === 'invalid_key') {
      const [{ message: expected } = { message }] = issue.issues;
      const data = { field: fieldName(path), expected: readExpected(expected) };
      report({ rule: fieldValue, message: 'field', span: yaml.keyAt(path), data });
      continue;
    }
    const value = valueIn(yaml.value, path);
    if (value !== undefined) reportValue(value, path, message, yaml.valueAt(path), source, report);
    else if (!suggested.has(pathName(path))) reportMissing(path, yaml.keyAt(path), report);
  }
}

/** Reports a field of the other files of an entry of a register: those of its texts, or that of its facts. */
function reportMisplaced(field: string, known: readonly string[], span: Span, report: Report): boolean {
  const facts = factsPathOrNull(span.file);
  if (facts && textFields.includes(field)) {
    const file = `${facts.entry}.${fallbackLanguage(languageTags)}.md`;
    report({ rule: fieldUnknown, message: 'ofTexts', span, data: { field, file } });
    return true;
  }
  const text = entryPathOrNull(span.file);
  if (!text || meantField(field, known) !== undefined) return false;
  const data = { field, file: `${text.entry}.yaml`, fields: known.join(', ') };
  report({ rule: fieldUnknown, message: 'ofFacts', span, data });
  return true;
}

const textFields = Object.keys(entryTextSchema.shape);

/** @returns the known field that was probably meant */
function reportUnknown(
  field: string,
  known: readonly string[],
  span: Span,
  report: Report,
  otherNames: OtherNames,
): string | undefined {
  if (isLanguage(field) && known.every(isLanguage)) {
    report({ rule: languageUnknown, span, data: { language: field, languages: known.join(', ') } });
    return undefined;
  }
  const language = known.every(isLanguage) ? meantLanguage(field) : undefined;
  const nearest = language && known.includes(language) ? language : meantField(field, known, otherNames);
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
  const data = { field: fieldName(path), name: String(path.at(-1)) };
  report({ rule: fieldMissing, message: path.length > 1 ? 'nested' : 'top', span, data });
}

function reportValue(
  value: unknown,
  path: Path,
  message: string,
  span: Span,
  { text, offset }: Source,
  report: Report,
): void {
  const field = fieldName(path);
  const expected = readExpected(message);
  const [, comment] = /^[ \t]*#[ \t]*(\S.*)/.exec(text.slice(offset(span.line, span.column))) ?? [];
  if (value === null && comment !== undefined && path.length > 0) {
    const name = path.findLast((step) => typeof step === 'string') ?? '';
    const message = canHoldNumberSign(name) ? 'comment' : 'commentInValue';
    report({ rule: fieldValue, message, span, data: { field, comment: comment.trimEnd() } });
  } else if (value === null || (typeof value === 'string' && value.trim() === ''))
    report({ rule: fieldValue, message: 'empty', span, data: { field } });
  else if (path.length === 0) report({ rule: fieldValue, message: 'file', span, data: { expected } });
  else report({ rule: fieldValue, message: 'field', span, data: { field, expected } });
}

/** Names a field by its path: "date" in entry 1 of "deadlines". */
const fieldName = (path: Path): Wording => {
  const steps = path.toReversed();
  const words: Record<HelpLanguage, (step: PropertyKey) => string> = {
    en: (step) => (typeof step === 'number' ? `entry ${step + 1} of` : `"${String(step)}" in`),
    fr: (step) => (typeof step === 'number' ? `l’élément ${step + 1} de` : `« ${String(step)} » dans`),
  };
  return wordingOf((language) => {
    const name = steps
      .map(words[language])
      .join(' ')
      .replace(/ (?:in|of|dans|de)$/, '');
    return name.charAt(0).toUpperCase() + name.slice(1);
  });
};

/** Identifies a path. */
const pathName = (path: Path): string => path.map(String).join('.');

const valueIn = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (inner, key) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[key],
    value,
  );
