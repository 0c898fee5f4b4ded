/** Divides a parsed document into what lists and checks across meetings read, and its text, which is loaded when it is read. */
import { computeWhenRead, replaceFields, withLazyFields } from '../../core/lazy-fields.ts';
import type { ParsedVersion, SourceFile } from '../../core/model/model.ts';
import type { Parsed } from '../../core/parse/parse.ts';

type Body = ParsedVersion['body'];

/** The text of a version. The source is not among it, because whoever compiles has the file. */
export type StoredText = Pick<ParsedVersion, 'body' | 'footnotes'>;

/** A document without its text. */
export type DocumentSummary = Parsed<Omit<ParsedVersion, 'source' | keyof StoredText>> & {
  bodyType: Body['type'];
};

export function summarize({ version, ...parsed }: Parsed): DocumentSummary {
  const { source, body, footnotes, ...fields } = version;
  return { ...parsed, version: fields, bodyType: body.type };
}

export const textOf = ({ version: { body, footnotes } }: Parsed): StoredText => ({ body, footnotes });

/**
 * Puts a document together again.
 *
 * @param file whose text is read when somebody accesses the source
 * @param load returns the text of the document, at the first access to any part of it, and again after it was forgotten
 */
export function restore(
  { version, bodyType, ...parsed }: DocumentSummary,
  file: SourceFile,
  load: () => StoredText,
): Parsed {
  const text = computeWhenRead(load);
  const body = lazyBody(bodyType, () => text().body);
  return {
    ...parsed,
    version: replaceFields(withLazyFields({ ...version, body }, ['footnotes'], text), {
      get source() {
        return file.text;
      },
    }),
  };
}

function lazyBody(type: Body['type'], load: () => Body): Body {
  const loadAs = <Type extends Body['type']>(expected: Type): Extract<Body, { type: Type }> => {
    const body = load();
    if (body.type !== expected) throw new Error(`The stored text is of the type ${body.type}.`);
    return body as Extract<Body, { type: Type }>;
  };
  switch (type) {
    case 'agenda':
      return withLazyFields({ type }, ['intro', 'days', 'closing'], () => loadAs(type));
    case 'formal-agenda':
      return withLazyFields({ type }, ['intro', 'items', 'closing'], () => loadAs(type));
    case 'text':
      return withLazyFields({ type }, ['sections', 'closing'], () => loadAs(type));
  }
}
