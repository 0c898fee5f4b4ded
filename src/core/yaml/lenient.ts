/** Reads YAML of which nothing is known: a file that has not been checked yet, or an earlier state of one. */
import { parseDocument } from 'yaml';

export interface LenientYaml {
  /** What can be read; `undefined` if nothing can. */
  value: unknown;
  isValid: boolean;
}

/** Never throws: an alias may lack its anchor, or stand for more values than memory holds. */
export function readLenientYaml(text: string): LenientYaml {
  try {
    const document = parseDocument(text, { logLevel: 'silent' });
    const value: unknown = document.toJS();
    return { value, isValid: document.errors.length === 0 };
  } catch {
    return { value: undefined, isValid: false };
  }
}
