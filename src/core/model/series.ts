/** Organs and their series of meetings, as `series.yaml` lists them, and the numbers of sessions. */
import type { Localized } from './languages.ts';
import type { Span } from './source-file.ts';

/** `content/series.yaml` as parsed. */
export interface SeriesSettings {
  /** In the order of the file; none if it cannot be read. */
  organs: ParsedOrgan[];
  series: ParsedSeries[];
  /** `false` if something in the file cannot be read, which has been reported. */
  isComplete: boolean;
}

export interface ParsedOrgan {
  id: string;
  name: Localized;
  shortName: Localized;
  /** Id of the organ to which it reports. */
  parent?: string;
  span: Span;
  /** Position of `parent`; of the id without one. */
  parentSpan: Span;
}

export interface ParsedSeries {
  id: string;
  /** Id of the organ that meets. */
  organ: string;
  /** Own names; without them, the series has those of its organ. */
  name?: Localized;
  shortName?: Localized;
  /** Name of a numbered meeting, with `numberPlaceholder` in place of the number. */
  meetingLabel?: Localized;
  span: Span;
  organSpan: Span;
}

/** An organ of the published site. */
export interface Organ {
  id: string;
  name: Localized;
  shortName: Localized;
  parent?: Organ;
}

/** A series of meetings of the published site, with the names that readers see. */
export interface Series {
  id: string;
  name: Localized;
  shortName: Localized;
  /** Name of a numbered meeting, with `numberPlaceholder` in place of the number. Default: a session. */
  meetingLabel?: Localized;
  organ: Organ;
}

/** Stands for the number in `meetingLabel`. */
export const numberPlaceholder = '{{number}}';

/** Suffixes of the number of a session: the second or third session with that number, its resumption, or a session that is counted separately. */
const sessionSuffixes = ['bis', 'ter', 'resumed', 'extraordinary', 'special'] as const;
export type SessionSuffix = (typeof sessionSuffixes)[number];

/** The number of a session: `43`, `43bis`, `43-resumed`. */
export interface SessionNumber {
  count: number;
  suffix?: SessionSuffix;
}

const joined: readonly SessionSuffix[] = ['bis', 'ter'];

/** Writes a number as `meeting.yaml` has it. */
export const formatSessionNumber = ({ count, suffix }: SessionNumber): string =>
  suffix === undefined ? String(count) : `${count}${joined.includes(suffix) ? '' : '-'}${suffix}`;

/** Matches a number with a suffix. */
export const numberWithSuffix = '[1-9][0-9]*(?:bis|ter|-resumed|-extraordinary|-special)';

/** Reads a number as `meeting.yaml` has it. @param text a whole number, or one that matches `numberWithSuffix` */
export function parseSessionNumber(text: string): SessionNumber {
  const count = Number.parseInt(text, 10);
  const suffix = sessionSuffixes.find((each) => text.endsWith(each));
  return { count, ...(suffix && { suffix }) };
}
