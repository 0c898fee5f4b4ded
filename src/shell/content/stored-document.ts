/** Divides a parsed document into what lists and checks across meetings read, and its text, which is loaded when it is read. */
import { computeOnce, withLazyFields } from '../../core/lazy-fields.ts';
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

/** Puts a document together again. @param load returns its text, at the first access to any part of it */
export function restore(
  { version, bodyType, ...parsed }: DocumentSummary,
  { text: source }: SourceFile,
  load: () => StoredText,
): Parsed {
  const loadOnce = computeOnce(load);
  const body = lazyBody(bodyType, () => loadOnce().body);
  return {
    ...parsed,
    version: withLazyFields({ ...version, source, body }, ['footnotes'], loadOnce),
  };
}

function lazyBody(type: Body['type'], load: () => Body): Body {
  const loadAs = <Type extends Body['type']>(expected: Type): Extract<Body, { type: Type }> => {
    const body = load();
    if (body.type !== expected) throw new Error(`The stored text is of the type ${body.type}.`);
    return body as Extract<Body, { type: Type }>;
  };
  return type === 'agenda'
    ? withLazyFields({ type }, ['intro', 'days', 'closing'], () => loadAs(type))
    : withLazyFields({ type }, ['sections', 'closing'], () => loadAs(type));
}
