/** Notes, circulars and other texts: sections of paragraphs. */
import type { Html, Span } from './source-file.ts';

export interface Text {
  type: 'text';
  sections: Section[];
  /** The text after the thematic break at the end. */
  closing: Html;
}

export interface Section {
  /** Permanent id. `null` for the text before the first heading, and for an id that cannot be read. */
  id: string | null;
  /** Level of the heading, 2 to 4; 0 for the text before the first heading. */
  depth: number;
  title: string;
  titleHtml: Html;
  /** Id of the annex that it is, or to which it belongs. The numbers of paragraphs begin again in it. */
  annex?: string;
  paragraphs: Paragraph[];
  /** The heading. */
  span: Span;
  /** The line with the id; the heading if there is none. */
  idSpan: Span;
}

/** A numbered paragraph with all that continues it, or text without a number. */
export interface Paragraph {
  /** `p9`, `annex-1-p3`; `null` without a number. */
  id: string | null;
  /** As written, without the point: `9`, `12 bis`, `1.1`. */
  number: string | null;
  html: Html;
  text: string;
  span: Span;
}
