/** The status of a meeting, its dates and its place in words. */
import { type Language, textIn } from '../core/model/languages.ts';
import type { Meeting } from '../core/model/model.ts';
import { meetingState } from '../core/site/meeting-state.ts';
import { capitalize } from './capitalize.ts';
import { dateRange } from './format.ts';
import type { Translate } from './t.ts';

type MeetingDates = Pick<Meeting, 'start' | 'end' | 'status' | 'previousStart' | 'previousEnd'>;

/** Returns the status as one word, in lower case; `undefined` for a confirmed meeting. */
export function statusWord(t: Translate, meeting: MeetingDates): string | undefined {
  const state = meetingState(meeting);
  return state === 'confirmed' ? undefined : t(`meeting.states.${state}`);
}

/** Returns the status as a label of its own. */
export function statusBadge(t: Translate, language: Language, meeting: MeetingDates): string | undefined {
  const word = statusWord(t, meeting);
  return word && capitalize(language, word);
}

/** Returns the status as a sentence, with the dates of a meeting that was postponed to new ones. */
export function statusSentence(t: Translate, language: Language, meeting: MeetingDates): string | undefined {
  const { start, end, previousStart = start, previousEnd = previousStart } = meeting;
  const state = meetingState(meeting);
  if (state === 'confirmed') return undefined;
  if (state !== 'rescheduled') return t(`meeting.notices.${state}`);
  return t('meeting.notices.rescheduled', {
    before: dateRange(language, previousStart, previousEnd),
    after: dateRange(language, start, end),
  });
}

/** Returns the status as a sentence, with the reason; `undefined` for a confirmed meeting. */
export function statusNotice(
  t: Translate,
  language: Language,
  meeting: MeetingDates & Pick<Meeting, 'statusReason'>,
): string | undefined {
  const sentence = statusSentence(t, language, meeting);
  if (!sentence || !meeting.statusReason) return sentence;
  return sentence + t('sentenceSpace') + textIn(meeting.statusReason, language);
}

/** Returns the dates, with the status in parentheses. That of a meeting moved online is in its place. */
export function datesWithStatus(t: Translate, language: Language, meeting: MeetingDates): string {
  const text = dateRange(language, meeting.start, meeting.end);
  const details = meeting.status === 'online' ? undefined : statusWord(t, meeting);
  return details ? t('withDetails', { text, details }) : text;
}

/** Returns the city, or says that the meeting was moved online. */
export const meetingPlace = (
  t: Translate,
  language: Language,
  { status, city }: Pick<Meeting, 'status' | 'city'>,
): string => (status === 'online' ? t('meeting.modes.online') : textIn(city, language));

/** Returns the dates with the status, and the place, as one text. */
export const datesAndPlace = (
  t: Translate,
  language: Language,
  meeting: MeetingDates & Pick<Meeting, 'city'>,
): string =>
  t('dateAndPlace', {
    date: datesWithStatus(t, language, meeting),
    place: meetingPlace(t, language, meeting),
  });
