/** The texts of calendars. */
import { dueInstant } from '../core/dates/due-date.ts';
import type { Slot } from '../core/history/history.ts';
import { type Language, type Localized, textIn } from '../core/model/languages.ts';
import type {
  DueDate,
  Kind,
  Meeting,
  Registration,
  SessionNumber,
  Speaker,
  Strings,
} from '../core/model/model.ts';
import { meetingState } from '../core/site/meeting-state.ts';
import { dueText } from './due-dates.ts';
import { offsetText } from './facts.ts';
import { dailyHours, fullDate, hourRange, offsetAt, offsetOn } from './format.ts';
import { fullName, sessionText } from './meeting-names.ts';
import { meetingPlace, statusNotice } from './meeting-status.ts';
import { withRole } from './roles.ts';
import { roomName } from './rooms.ts';
import { translator } from './t.ts';
import { kindName } from './vocabulary.ts';

type CityAndZone = Pick<Meeting, 'city' | 'timeZone'>;
type Hours = NonNullable<Meeting['hours']>;

/** The texts of calendars in one language. */
export type CalendarWords = ReturnType<typeof calendarWords>;

export function calendarWords(language: Language, strings: Localized<Strings>) {
  const t = translator(language, strings);
  const range = (hours: Hours) => hourRange(language, hours);
  const cityAndOffset = ({ city, timeZone }: CityAndZone, date: string) => ({
    place: textIn(city, language),
    offset: offsetOn(date, timeZone),
  });
  return {
    language,
    kind: (kind: Kind) => kindName(t, kind),
    /** `WIPO Conversation, 9th session`. */
    sessionName: (shortName: string, meeting: Pick<Meeting, 'series'> & { number: SessionNumber }) =>
      t('calendar.session', { series: shortName, session: sessionText(t, language, meeting) }),
    /** The name of a meeting, with its series where the name alone does not say which organ meets. */
    fullName: (meeting: Pick<Meeting, 'name' | 'number' | 'series'>) => fullName(t, language, meeting),
    /** `WIPO Conversation, 9th session: Panels`. */
    joinWithColon: (whole: string, part: string) => t('calendar.part', { whole, part }),
    meetingsAndDeadlines: (series: string) => t('calendar.meetingsAndDeadlines', { series }),
    deadlines: t('meeting.deadlines'),
    deadline: (title: string) => t('calendar.deadline', { title }),
    /** Says that a deadline ends at midnight, local time of the meeting, or names its day and hour. */
    deadlineEnd: (meeting: CityAndZone, due: DueDate) =>
      due.time === undefined
        ? t('calendar.deadlineEnd', cityAndOffset(meeting, due.date))
        : dueText(t, language, meeting, due, fullDate(language, due.date)),
    /** The day, the hours and the offset, in local time of the meeting. An end that is not after the start is on the next day. */
    localTime(meeting: CityAndZone, { date, start, end }: Slot) {
      const nextDay = end !== null && end <= start ? ` ${t('agenda.nextDay')}` : '';
      const hours = end === null ? start : range({ start, end }) + nextDay;
      const time = t('calendar.dayAndHours', { day: fullDate(language, date), hours });
      const { timeZone, city } = meeting;
      // The clocks may change during the day.
      const offset = offsetAt(dueInstant({ date, time: start }, timeZone));
      return t('calendar.localTime', { time, place: textIn(city, language), offset });
    },
    /** The hours of each day and the offset, in local time of the meeting; if the clocks change, each offset with its days. */
    localHours(meeting: CityAndZone & Pick<Meeting, 'start' | 'end'>, hours: Hours) {
      const isOneDay = meeting.start === meeting.end;
      const text = dailyHours(language, hours);
      const time = isOneDay ? text : t('meeting.daily', { hours: text });
      const place = textIn(meeting.city, language);
      return t('calendar.localTime', { time, place, offset: offsetText(language, meeting) });
    },
    location: (venue: string, place: string) => t('calendar.location', { venue, place }),
    cancelled: t('calendar.cancelled'),
    closed: t('agenda.closed'),
    room: (meeting: Pick<Meeting, 'rooms'>, id: string) => roomName(language, meeting, id),
    /** The status of a meeting as a word before the names of its events; `undefined` for a confirmed meeting. */
    status(meeting: Meeting) {
      const state = meetingState(meeting);
      if (state === 'confirmed') return undefined;
      return state === 'cancelled' ? t('calendar.cancelled') : t(`calendar.states.${state}`);
    },
    /** The status of a meeting as a sentence, with the reason; `undefined` for a confirmed meeting. */
    statusNotice: (meeting: Meeting) => statusNotice(t, language, meeting),
    /** The city, or that the meeting was moved online. */
    meetingPlace: (meeting: Meeting) => meetingPlace(t, language, meeting),
    speakers: t('agenda.speakers'),
    /** The line of a person, with the role unless the person only speaks. */
    speaker: ({ text, role }: Pick<Speaker, 'text' | 'role'>) => withRole(t, text, role),
    documents: t('agenda.documents'),
    agendaItems: t('formalAgenda.items'),
    recordings: t('agenda.recordings'),
    watch: t('meeting.watch'),
    register: (mode: Registration['mode']) => t(`meeting.registrations.${mode}`),
  };
}
