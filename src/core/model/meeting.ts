/** Meetings: the settings of `meeting.yaml` and the documents of the folder. */
import type { Document, ParsedDocument, TranslationRecord } from './document.ts';
import type { Language, Localized } from './languages.ts';
import type { Series, SessionNumber } from './series.ts';
import type { Span } from './source-file.ts';

/** An ISO 8601 interval of two instants in UTC, to the second. An omitted instant leaves that side open. */
export type Interval = `${string}/${string}`;

export const meetingStatuses = ['tentative', 'confirmed', 'postponed', 'cancelled', 'online'] as const;
type MeetingStatus = (typeof meetingStatuses)[number];

/** Wall times, `HH:MM`. */
export interface Hours {
  start: string;
  end: string;
}

/** The hours of a day, from the start of its first sitting to the end of its last. */
export interface DailyHours extends Hours {
  /** In order; absent if there is one. */
  sittings?: readonly Hours[];
}

/** `meeting.yaml`: everything that is the same in all languages. */
export interface MeetingSettings {
  /** Absent for a meeting that is not counted. */
  number?: SessionNumber;
  /** Id of its series, if `series.yaml` lists several. */
  series?: string;
  name: Localized;
  theme?: Localized;
  /** First and last day, ISO 8601 dates in `timeZone`. */
  start: string;
  end: string;
  /** `online` is a meeting that was moved online. `meetingState` distinguishes the two kinds of postponed meetings. */
  status: MeetingStatus;
  statusReason?: Localized;
  /** First and last day before the meeting was postponed to new dates. */
  previousStart?: string;
  previousEnd?: string;
  /** Wall times between which each day runs. */
  hours?: DailyHours;
  /** IANA time zone name. */
  timeZone: string;
  city: Localized;
  venue?: Localized;
  /** The rooms of items that name one. Items without a room are held in plenary. */
  rooms: Room[];
  mode?: 'in-person' | 'online' | 'hybrid';
  admission?: 'public' | 'invitation';
  interpretation?: Language[];
  webcast?: { live: boolean; recorded: boolean; url?: Localized };
  registration: Registration[];
  contact?: string;
  deadlines: Deadline[];
  links: MeetingLink[];
  earlier: EarlierSession[];
  /** Names of documents that are announced and not yet published. */
  expected: string[];
  /** Digest of `meeting.yaml`. */
  hash: string;
  /** The positions of the dates; those of absent ones are of the fields above them. */
  startSpan: Span;
  endSpan: Span;
  previousStartSpan: Span;
  previousEndSpan: Span;
  statusSpan: Span;
  /** The position of the name of `statusReason`. */
  reasonSpan: Span;
  /** The positions of the number and the series, if there are any. */
  numberSpan: Span;
  seriesSpan: Span;
}

/** `content/meetings/<id>/` as parsed. */
export interface ParsedMeeting {
  id: string;
  /** `null` if `meeting.yaml` is missing or cannot be read, which has been reported. */
  settings: MeetingSettings | null;
  documents: ParsedDocument[];
  records: TranslationRecord[];
  span: Span;
}

/** A meeting of the published site. */
export interface Meeting extends Omit<MeetingSettings, 'series'> {
  id: string;
  /** The series to which it belongs; absent on a site of one series. */
  series?: Series;
  /** The times during which it is in session: an interval a day, or several where its hours have sittings and the agenda no items. */
  intervals: readonly Interval[];
  /** The days that its agenda has, and those on which it is certain to be held, or was to be held: ISO 8601 dates in order. */
  days: readonly string[];
  /** From the start of the first item of the agenda to the end of the last, with UTC offsets; absent without items. */
  agendaTimes?: { start: string; end: string };
  /** An item of the agenda links to a recording. */
  hasRecordings: boolean;
  /** Keys of the outdated parts of each translation that has a record, by document and language: `note.fr`. */
  outdated: Readonly<Record<string, readonly string[]>>;
  documents: Document[];
  records: TranslationRecord[];
  span: Span;
}

export interface Room {
  /** Permanent id. */
  id: string;
  name: Localized;
  /** The position of the id. */
  span: Span;
}

/** Stands for the plenary among the ids of rooms, in addresses of a filtered agenda. */
export const plenary = 'plenary';

export interface Registration {
  mode: 'in-person' | 'online';
  url: Localized;
  code?: string;
  until?: DueDate;
  untilSpan: Span;
}

/** The day or the hour at which something is due. Without a time, it is due by the end of the day. */
export interface DueDate {
  /** ISO 8601 date. */
  date: string;
  /** Wall time, `HH:MM` or `24:00`. */
  time?: string;
  /** IANA name of the zone of the time; absent if it is that of the meeting. */
  timeZone?: string;
}

export interface Deadline extends DueDate {
  id: string;
  title: Localized;
  dateSpan: Span;
}

interface MeetingLink {
  id: string;
  url: Localized;
  title: Localized;
}

export interface EarlierSession {
  number: SessionNumber;
  /** Id of the meeting, if the site has a page for it. */
  meeting?: string;
  theme?: Localized;
  span: Span;
}
