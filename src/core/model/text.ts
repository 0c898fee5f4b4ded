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
  /** `p9`, `annex-1-p3`, `pp1` for one of a preamble, which has no number; `null` for other text without a number. */
  id: string | null;
  /** As written, without the point: `9`, `12 bis`, `1.1`. */
  number: string | null;
  /** With its sub-paragraphs, each an element with its id. */
  html: Html;
  text: string;
  /** At any depth, in the order of the text. */
  subParagraphs?: SubParagraph[];
  span: Span;
}

/** A lettered or numbered part of a paragraph: `(a)`, `(i)`. */
export interface SubParagraph {
  /** `p9-a-i` */
  id: string;
  /** How people cite it: `9(a)(i)`. */
  number: string;
  /** Its label. */
  span: Span;
  /** It is out of order, which has been reported. */
  isMisplaced?: boolean;
}
