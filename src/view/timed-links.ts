/** Links that are of use for a time, as `src/client/agenda/timed-links.ts` reads them. Without scripts they are links like any other. */

import { endOfDay, startEarlier } from '../core/dates/intervals.ts';
import type { Language } from '../core/model/languages.ts';
import type { Meeting, Registration } from '../core/model/model.ts';
import { meetingIntervals } from '../core/site/meeting-intervals.ts';
import type { Translate } from '../i18n/t.ts';

/** Attributes of the element around the link. */
export interface TimedLinkState {
  /** Intervals of instants, ISO 8601 with blanks between them. */
  'data-open': string;
  /** What stands there before, with `{{time}}` for when it begins. */
  'data-before'?: string;
  /** What stands there after; without it, the link stays. */
  'data-after'?: string;
}

/** Until its deadline, which ends with its day in the meeting's zone. */
export const registrationState = (
  t: Translate,
  { end, timeZone }: Meeting,
  { mode, until = end }: Registration,
): TimedLinkState => ({
  'data-open': `/${endOfDay(until, timeZone)}`,
  'data-after': `${t(`meeting.modes.${mode}`)}${t('colon')}${t('agenda.progress.registrationClosed')}`,
});

/** Minutes before the first item at which the webcast is offered. */
const ahead = 15;

/** The live webcast; where it is recorded, its page is where the recording will be. */
export const webcastState = (t: Translate, meeting: Meeting): TimedLinkState => ({
  'data-open': meetingIntervals(meeting)
    .map((sitting) => startEarlier(sitting, ahead))
    .join(' '),
  'data-before': t('agenda.progress.liveFrom', { time: '{{time}}' }),
  ...(!meeting.webcast?.recorded && { 'data-after': t('agenda.progress.liveEnded') }),
});

/** The address to watch the webcast. */
export const watchUrl = ({ webcast }: Meeting, language: Language): string | undefined =>
  webcast?.url?.[language];
