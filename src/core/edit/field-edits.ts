/** Edits of the fields of a YAML text. Its comments, the order of its fields and all other values stay as they are. */
import { isMap, isScalar, type Pair, type ParsedNode, stringify, type YAMLMap } from 'yaml';
import type { Localized } from '../model/languages.ts';
import { parseYamlDocument } from '../yaml/document.ts';
import type { Edit } from './edits.ts';

type Scalar = string | number;

/** The new value of a field: a text or a number, a text by language, or `undefined` to remove the field. */
export type NewValue = Scalar | Localized | undefined;

export interface FieldChanges {
  values: ReadonlyMap<string, NewValue>;
  /** The fields in the order in which new ones are added. */
  order: readonly string[];
}

type Field = Pair<ParsedNode, ParsedNode | null>;
/** An edit of the YAML alone. */
type YamlEdit = Omit<Edit, 'file'>;

/**
 * @param text of the file
 * @param range offsets of the YAML in the text
 * @returns `null` for YAML whose fields are not on lines of their own
 */
export function fieldEdits(
  file: string,
  text: string,
  changes: FieldChanges,
  [start, end]: readonly [number, number] = [0, text.length],
): Edit[] | null {
  const yaml = text.slice(start, end);
  const { contents } = parseYamlDocument(yaml).document;
  if (contents !== null && !isBlockMap(contents)) return null;
  const edits = contents
    ? mapEdits(yaml, contents, changes)
    : [insertion(yaml, yaml.length, renderAll(changes, ''))];
  return edits.map((edit) => ({ ...edit, file, start: start + edit.start, end: start + edit.end }));
}

/** Formats fields as YAML, a line for each. */
export const fieldsText = (changes: FieldChanges): string => renderAll(changes, '');

function mapEdits(yaml: string, map: YAMLMap.Parsed, { values, order }: FieldChanges): YamlEdit[] {
  const fields = map.items as Field[];
  const fieldOf = (name: string) => fields.find(({ key }) => isScalar(key) && String(key.value) === name);
  const indent = indentOf(yaml, fields[0]);
  const changes = order.flatMap((name): YamlEdit[] => {
    const field = fieldOf(name);
    if (!field || !values.has(name)) return [];
    const value = values.get(name);
    return value === undefined ? [removal(yaml, field)] : changedValue(yaml, field, value, indent);
  });
  const additions = order.flatMap((name, index): YamlEdit[] => {
    const value = values.get(name);
    if (value === undefined || fieldOf(name)) return [];
    const previous = order.slice(0, index).findLast((each) => fieldOf(each) !== undefined);
    const at = lineAfter(yaml, (previous === undefined ? undefined : fieldOf(previous)) ?? fields.at(-1));
    return [insertion(yaml, at, render(name, value, indent))];
  });
  // What is added inside the last field comes before what is added after it.
  return [...changes, ...additions];
}

function changedValue(yaml: string, field: Field, value: Scalar | Localized, indent: string): YamlEdit[] {
  const { value: node } = field;
  if (isBlockMap(node) && typeof value === 'object')
    return mapEdits(yaml, node, languageChanges(node, value));
  const afterColon = yaml.indexOf(':', field.key.range[1]) + 1;
  const [start, end] = node?.range ?? [afterColon, afterColon];
  const isInPlace = isScalar(node) && typeof value !== 'object' && start > afterColon;
  const text = isInPlace ? scalarText(value) : renderValue(value, indent);
  // A text of several lines, or a group, ends with its last line break.
  const lineBreak = yaml.slice(start, end).endsWith('\n') ? '\n' : '';
  return [{ start: isInPlace ? start : afterColon, end, text: text + lineBreak }];
}

function languageChanges({ items }: YAMLMap.Parsed, value: Localized): FieldChanges {
  const current = new Map(
    items.map(({ key, value: node }) => [String(key), isScalar(node) ? String(node.value) : undefined]),
  );
  const order = Object.keys(value);
  const names = [...order, ...[...current.keys()].filter((name) => !order.includes(name))];
  const changed = names
    .map((name) => [name, (value as Record<string, string | undefined>)[name]] as const)
    .filter(([name, text]) => text !== current.get(name));
  return { values: new Map(changed), order: names };
}

const isBlockMap = (node: unknown): node is YAMLMap.Parsed => isMap(node) && node.flow !== true;

const indentOf = (yaml: string, field: Field | undefined): string =>
  field ? yaml.slice(lineStart(yaml, field.key.range[0]), field.key.range[0]) : '';

function removal(yaml: string, field: Field): YamlEdit {
  return { start: lineStart(yaml, field.key.range[0]), end: lineAfter(yaml, field), text: '' };
}

/** Inserts lines at the start of a line, or at the end of a text whose last line is not ended. */
function insertion(yaml: string, at: number, lines: string): YamlEdit {
  const isEnded = at === 0 || yaml[at - 1] === '\n';
  return { start: at, end: at, text: isEnded ? lines : `\n${lines.trimEnd()}` };
}

const lineStart = (yaml: string, offset: number): number => yaml.lastIndexOf('\n', offset - 1) + 1;

/** Returns the offset of the line after a field, with its comment. */
function lineAfter(yaml: string, field: Field | undefined): number {
  if (!field) return yaml.length;
  const end = field.value?.range[2] ?? field.key.range[2];
  if (yaml[end - 1] === '\n') return end;
  const next = yaml.indexOf('\n', end);
  return next === -1 ? yaml.length : next + 1;
}

const renderAll = ({ values, order }: FieldChanges, indent: string): string =>
  order
    .map((name) => {
      const value = values.get(name);
      return value === undefined ? '' : render(name, value, indent);
    })
    .join('');

const render = (name: string, value: Scalar | Localized, indent: string): string =>
  `${indent}${name}:${renderValue(value, indent)}\n`;

const renderValue = (value: Scalar | Localized, indent: string): string =>
  typeof value !== 'object'
    ? ` ${scalarText(value)}`
    : Object.entries(value)
        .map(([language, text]) => `\n${indent}  ${language}: ${scalarText(text)}`)
        .join('');

const scalarText = (value: Scalar): string => stringify(value, { lineWidth: 0, blockQuote: false }).trimEnd();
