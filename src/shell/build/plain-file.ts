/** A file beside the pages: a calendar, a source, data, a book or a feed. */
export interface PlainFile {
  address: string;
  /** Generates the content: the development server needs that of one file only. */
  content: () => string | Uint8Array;
}
