/** Files of `content/`, and positions in them. */

/** HTML that is complete and safe: raw HTML in Markdown never reaches it. */
export type Html = string;

/** A file of `content/` as it was read. */
export interface SourceFile {
  /** Relative to `content/`, with `/`. */
  path: string;
  text: string;
  /** Digest of the bytes. */
  hash: string;
}

/**
 * A range of a source file: a unist `Position` with its file, flat because most of it goes into reports. Lines and
 * columns count from 1, columns in UTF-16 code units; the end is exclusive.
 */
export interface Span {
  file: string;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}
