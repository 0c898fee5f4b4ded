/** Attributes of what is useful or true for a limited time, for `src/client/agenda/timed-links.ts`. Without scripts it is always shown. */
import { dueInstant } from '../core/dates/due-date.ts';
import { isWholeDay, startEarlier, toUtc } from '../core/dates/intervals.ts';
import type { Language } from '../core/model/languages.ts';
import type { Deadline, DueDate, Interval, Meeting, Registration } from '../core/model/model.ts';
import type { Translate } from '../i18n/t.ts';

/** Attributes of the element around the link. */
export interface TimedLinkState {
  /** Intervals of ISO 8601, separated by spaces, in which the link is shown. */
  'data-open': string;
  /** Text to show before, with `{{time}}` for the next start. */
  'data-before'?: string;
  /** Text to show afterwards; without it, the link is still shown. */
  'data-after'?: string;
}

/** The instant at which something is due, in UTC. */
const dueUtc = (due: DueDate, timeZone: string): string => toUtc(dueInstant(due, timeZone));

/** Registration is open until its hour, or the end of its last day in the meeting's zone. */
export const registrationState = (
  t: Translate,
  { end, timeZone }: Meeting,
  { mode, until = { date: end } }: Registration,
): TimedLinkState => ({
  'data-open': `/${dueUtc(until, timeZone)}`,
  'data-after': `${t(`meeting.modes.${mode}`)}${t('colon')}${t('agenda.progress.registrationClosed')}`,
});

/** A document is expected until the meeting ends: afterwards, that it will be published is no longer certain. */
export const expectedState = (t: Translate, meeting: Meeting): TimedLinkState => ({
  'data-open': `/${endOf(meeting.intervals)}`,
  'data-after': t('meeting.notPublished'),
});

/** A deadline is open until its hour, or the end of its day in the meeting's zone, and then has a text. */
export const deadlineState = (t: Translate, { timeZone }: Meeting, deadline: Deadline): TimedLinkState => ({
  'data-open': `/${dueUtc(deadline, timeZone)}`,
  'data-after': t('meeting.deadlinePassed'),
});

/** The calendar of deadlines is offered until the last of them. */
export const deadlinesState = (t: Translate, { deadlines, timeZone }: Meeting): TimedLinkState => ({
  'data-open': `/${deadlines
    .map((deadline) => dueUtc(deadline, timeZone))
    .sort()
    .at(-1)}`,
  'data-after': t('meeting.deadlinesPassed'),
});

/** The end of the last of several intervals, which are in order; nothing for a meeting without intervals. */
const endOf = (intervals: readonly Interval[]): string => intervals.at(-1)?.split('/')[1] ?? '';

/** How long before an interval of the meeting the webcast is offered. A day whose hours are unknown has none. */
const webcastLeadMinutes = 15;

/** The webcast is open while the meeting runs. A recorded one keeps its link, which then leads to the recording. */
export const webcastState = (t: Translate, meeting: Meeting): TimedLinkState => ({
  'data-open': meeting.intervals
    .map((interval) => (isWholeDay(interval) ? interval : startEarlier(interval, webcastLeadMinutes)))
    .join(' '),
  'data-before': t('agenda.progress.liveFrom', { time: '{{time}}' }),
  ...(!meeting.webcast?.recorded && { 'data-after': t('agenda.progress.liveEnded') }),
});

/** Returns the address of the webcast in a language. */
export const watchUrl = ({ webcast }: Meeting, language: Language): string | undefined =>
  webcast?.url?.[language];
