/** Reads YAML of which nothing is known: a file that has not been checked yet, or an earlier state of one. */
import { findFrontMatter } from '../text/front-matter.ts';
import { parseYamlDocument } from './document.ts';

export interface LenientYaml {
  /** The readable part of the value; `undefined` if there is none. */
  value: unknown;
  isValid: boolean;
}

/** Never throws: an alias may lack its anchor, or stand for more values than memory holds. */
export function readLenientYaml(text: string): LenientYaml {
  try {
    const { document, duplicateKeys } = parseYamlDocument(text);
    const value: unknown = document.toJS();
    return { value, isValid: document.errors.length === 0 && duplicateKeys.length === 0 };
  } catch {
    return { value: undefined, isValid: false };
  }
}

/** Returns some fields of the front matter of a text, as far as they can be read. */
export function lenientFields<Field extends string>(
  text: string,
  fields: readonly Field[],
): Partial<Record<Field, unknown>> {
  const range = findFrontMatter(text);
  const yaml = range ? text.slice(range.start, range.end) : '';
  // Most front matter has none of the fields. A name can be written with escapes.
  if (!fields.some((field) => yaml.includes(field)) && !yaml.includes('\\')) return {};
  const { value } = readLenientYaml(yaml);
  return typeof value === 'object' && value !== null ? value : {};
}
