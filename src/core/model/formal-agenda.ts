/** Formal agendas: numbered items without times. */
import type { ParsedItem } from './agenda.ts';
import type { Html, Span } from './source-file.ts';

/** Code words beside the id of an item that is not taken up. Its number is not used again. */
export const itemStatuses = ['deleted', 'deferred'] as const;
export type ItemStatus = (typeof itemStatuses)[number];

/** A numbered item as parsed. Values that cannot be read are `null`, and have been reported. */
export interface ParsedNumberedItem
  extends Pick<
    ParsedItem,
    | 'id'
    | 'title'
    | 'titleHtml'
    | 'html'
    | 'text'
    | 'speakers'
    | 'documents'
    | 'recordings'
    | 'annotationsSpan'
  > {
  /** In the form of all languages: `3`, `3(a)`, `3.1`, `3bis`. That of a sub-item begins with the number of its item. */
  number: string | null;
  /** As written in this language, which can leave out the number of the item above: `3.`, `٣.`, `(a)`. */
  label: string;
  /** Level of the heading, from 2. */
  depth: number;
  status?: ItemStatus | null;
  /** The heading. */
  span: Span;
  labelSpan: Span;
}

/** An item of the published site. */
export interface NumberedItem extends ParsedNumberedItem {
  id: string;
  number: string;
  status?: ItemStatus;
}

export interface ParsedFormalAgenda {
  type: 'formal-agenda';
  /** The text before the first item. */
  intro: Html;
  /** Items and sub-items, in the order of the text. */
  items: ParsedNumberedItem[];
  /** The text after the thematic break at the end. */
  closing: Html;
}

export interface FormalAgenda extends ParsedFormalAgenda {
  items: NumberedItem[];
}
