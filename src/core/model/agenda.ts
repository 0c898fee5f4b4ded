/** Agendas: days of timed items. */
import type { Html, Span } from './source-file.ts';
import type { Kind } from './vocabulary.ts';

export interface ItemLink {
  url: string;
  title: string;
}

/** Roles of people in an item: the code words that end their lines. */
export const speakerRoles = ['chair', 'moderator', 'speaker', 'respondent'] as const;
export type SpeakerRole = (typeof speakerRoles)[number];

/** A person, as written on one line: `Jane Doe, Professor, University of Geneva (Switzerland)`. */
export interface Person {
  name: string;
  /** Position at the affiliation, such as `Professor`. */
  function?: string;
  affiliation?: string;
  /** Code of ISO 3166-1, such as `CH`. */
  country?: string;
}

/** A line of the list of speakers. */
export interface Speaker extends Person {
  role: SpeakerRole;
  /** The line as written. */
  html: Html;
  text: string;
  span: Span;
}

/** An item as parsed. Values that cannot be read are `null`, and have been reported. */
export interface ParsedItem {
  /** Permanent id, the same in all languages; the fragment of its address. */
  id: string | null;
  kinds: Kind[];
  /** Id of the item to which these questions and answers belong. */
  of?: string;
  /** Ids of the items of the formal agenda that it takes up. */
  agendaItems?: string[];
  /** Id of the room in which it takes place; absent in plenary. */
  room?: string;
  /** It is closed to the public. */
  closed?: true;
  /** Wall time `HH:MM` in the meeting's zone. */
  start: string | null;
  /** Wall time; `null` for a point in time. */
  end: string | null;
  title: string;
  titleHtml: Html;
  /** Abstract and lists of questions (`<ul class="questions">`), without the lists of speakers, documents and recordings. */
  html: Html;
  /** The same as plain text. */
  text: string;
  speakers: Speaker[];
  documents: ItemLink[];
  recordings: ItemLink[];
  /** The heading. */
  span: Span;
  timeSpan: Span;
  /** The line of code words below the heading; the heading if there is none. */
  annotationsSpan: Span;
}

/** An item of the published site. */
export interface AgendaItem extends ParsedItem {
  id: string;
  start: string;
  /** The wall times with their UTC offset: `2024-03-13T10:10:00+01:00`. */
  startInstant: string;
  endInstant: string | null;
}

export interface ParsedDay {
  /** ISO 8601 date; `null` if it cannot be read. */
  date: string | null;
  /** The text between the day and its first item. */
  intro: Html;
  items: ParsedItem[];
  span: Span;
}

export interface Day extends ParsedDay {
  date: string;
  items: AgendaItem[];
}

export interface ParsedAgenda {
  type: 'agenda';
  /** The text before the first day. */
  intro: Html;
  days: ParsedDay[];
  /** The text after the thematic break at the end. */
  closing: Html;
}

export interface Agenda extends ParsedAgenda {
  days: Day[];
}
