/** Reads the record of a translation. */
import type { Report } from '../diagnostics/diagnostic.ts';
import type { TranslationRecord } from '../model/model.ts';
import { type Source, startOf } from '../text/source.ts';
import { readFields } from '../yaml/read.ts';
import { recordSchema } from '../yaml/schemas.ts';

/** @returns `null` if something cannot be read, which has been reported */
export function readRecord(
  file: Source,
  path: Pick<TranslationRecord, 'document' | 'language'>,
  report: Report,
): TranslationRecord | null {
  const read = readFields(file, recordSchema, report);
  if (!read) return null;
  const { source, parts, ...partsWithoutId } = read.fields;
  const entries = [
    ...Object.entries(partsWithoutId).map(([key, digest]) => ({ key, digest, span: read.at(key) })),
    ...Object.entries(parts).map(([id, digest]) => ({
      key: `#${id}`,
      digest,
      span: read.at('parts', id),
    })),
  ];
  return {
    document: path.document,
    language: path.language,
    source,
    digests: Object.fromEntries(entries.flatMap(({ key, digest }) => (digest ? [[key, digest]] : []))),
    span: startOf(file.file),
    spans: Object.fromEntries(entries.map(({ key, span }) => [key, span])),
  };
}
