/** Registers: indexes of entries, such as the measures of each country. */
import type { ParsedText } from './document.ts';
import type { Language, Localized } from './languages.ts';
import type { Deadline } from './meeting.ts';
import type { Span } from './source-file.ts';
import type { Text } from './text.ts';

/** `register.yaml`: what a register is about, and the fields of its entries. */
export interface RegisterSettings {
  title: Localized;
  /** One paragraph that says what the register contains. */
  introduction: Localized;
  /** E-mail address for updates of entries. */
  contact?: string;
  /** Dates by which updates are due. */
  deadlines: Deadline[];
  /** In the order in which an entry lists them. */
  fields: RegisterField[];
  /** Digest of `register.yaml`. */
  hash: string;
}

export const fieldTypes = ['country', 'choice', 'date', 'link', 'symbol', 'text'] as const;
export type FieldType = (typeof fieldTypes)[number];

/** A field that every entry of a register can have. */
export interface RegisterField {
  id: string;
  type: FieldType;
  label: Localized;
  /** Every entry has a value. */
  required: boolean;
  /** Readers can filter by it. */
  filter: boolean;
  /** The table of the register has a column for it. */
  table: boolean;
  /** Id of another field: in no entry, this date is before that one. */
  notBefore?: string;
  /** The values of a field of the type `choice`, in their order; empty for other types. */
  choices: Choice[];
}

export interface Choice {
  id: string;
  label: Localized;
}

/**
 * The value of a field.
 *
 * - `country`: a code of ISO 3166-1, or that of an organization in `countries.yaml`
 * - `choice`: the id of a choice
 * - `date`: an ISO 8601 date of reduced precision, `2019`, `2019-04` or `2019-04-17`
 * - `symbol`: a text that is the same in all languages
 * - `link`, `text`: an address or a text for each language that has one
 */
export type FieldValue = string | Localized;

/** `entries/<entry>.yaml`: what is the same in all languages. */
export interface EntryFacts {
  /** By the id of the field, in the order of the register. */
  values: Readonly<Record<string, FieldValue>>;
  /** Day on which the facts were last checked, ISO 8601. */
  checked?: string;
  /** Digest of the file. */
  hash: string;
  /** The positions of the values by field, and of `checked`. */
  spans: Readonly<Record<string, Span>>;
}

/** `entries/<entry>.<language>.md`, as parsed: the title and the summary in one language. */
export interface ParsedEntryVersion extends ParsedText {
  register: string;
  entry: string;
  body: Text;
}

export interface ParsedEntry {
  register: string;
  /** File name without ending; the last step of the address. */
  name: string;
  /** `null` if `entries/<entry>.yaml` is missing or cannot be read, which has been reported. */
  facts: EntryFacts | null;
  versions: Partial<Record<Language, ParsedEntryVersion>>;
}

/** `content/registers/<id>/` as parsed. */
export interface ParsedRegister {
  id: string;
  /** `null` if `register.yaml` is missing or cannot be read, which has been reported. */
  settings: RegisterSettings | null;
  /** In the order of their names. */
  entries: ParsedEntry[];
  span: Span;
}

interface EntryVersion extends ParsedEntryVersion {
  title: string;
}

/** An entry of the published site. */
export interface Entry extends ParsedEntry {
  facts: EntryFacts;
  versions: Partial<Record<Language, EntryVersion>>;
}

/** A register of the published site. */
export interface Register extends RegisterSettings {
  id: string;
  entries: Entry[];
}
