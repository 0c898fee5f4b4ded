/** The facts about meetings and documents, in words. */
import { daysBetween } from '../core/dates/intervals.ts';
import { type Language, textIn } from '../core/model/languages.ts';
import type { DailyHours, Meeting, PageVersion, Version } from '../core/model/model.ts';
import type { Topic } from '../core/search/topics/phrases.ts';
import { capitalize } from './capitalize.ts';
import { dailyHours, dateRange, isolated, languageNames, list, longDate, offsetOn } from './format.ts';
import { datesWithStatus, meetingPlace } from './meeting-status.ts';
import type { Translate } from './t.ts';

export interface Fact {
  name: string;
  value: string;
  /** ISO 8601, if the value is a date. */
  time?: string;
  /** Isolates the value from the direction of the text around it. */
  isolate?: boolean;
  /** The questions that it answers, for search. */
  topic?: Topic;
}

const knownFacts = (facts: (Fact | false | undefined)[]): Fact[] =>
  facts.filter((fact) => fact !== false && fact !== undefined);

/** `Geneva time, UTC+1`. */
const timeZoneText = (t: Translate, language: Language, meeting: Meeting): string =>
  t('meeting.zone', { place: textIn(meeting.city, language), offset: offsetText(language, meeting) });

/** `UTC+1`; for a meeting during which the clocks change, each offset with its days. */
export function offsetText(
  language: Language,
  { start, end, timeZone }: Pick<Meeting, 'start' | 'end' | 'timeZone'>,
): string {
  const days = Map.groupBy(daysBetween(start, end), (day) => offsetOn(day, timeZone));
  if (days.size === 1) return offsetOn(start, timeZone);
  const offsets = [...days].map(([offset, on]) => {
    const [first = start] = on;
    return `${offset} (${dateRange(language, first, on.at(-1) ?? first)})`;
  });
  return list(language, offsets);
}

export function meetingFacts(t: Translate, language: Language, meeting: Meeting): Fact[] {
  const { series, hours, venue, rooms, mode, admission, interpretation, webcast } = meeting;
  return knownFacts([
    series && { name: t('series.organ'), value: textIn(series.organ.name, language) },
    {
      name: t('meeting.date'),
      value: datesWithStatus(t, language, meeting),
      time: meeting.start,
      topic: 'dates',
    },
    hours && {
      name: t('meeting.hours'),
      value:
        meeting.start === meeting.end
          ? dailyHours(language, hours)
          : t('meeting.daily', { hours: dailyHours(language, hours) }),
      topic: 'dates',
    },
    { name: t('meeting.times'), value: timeZoneText(t, language, meeting) },
    // The format of one that was moved online says that it has no place.
    meeting.status !== 'online' && {
      name: t('meeting.place'),
      value: textIn(meeting.city, language),
      topic: 'place',
    },
    venue && { name: t('meeting.venue'), value: textIn(venue, language), topic: 'place' },
    rooms.length > 0 && {
      name: t('meeting.rooms'),
      value: list(
        language,
        rooms.map(({ name }) => textIn(name, language)),
      ),
      topic: 'place',
    },
    mode && {
      name: t('meeting.mode'),
      value: t(`meeting.modes.${mode}`),
      ...(meeting.status === 'online' && { topic: 'place' as const }),
    },
    admission && {
      name: t('meeting.admission'),
      value: t(`meeting.admissions.${admission}`),
      // How to register says more.
      ...(meeting.registration.length === 0 && { topic: 'registration' as const }),
    },
    webcast &&
      (webcast.live || webcast.recorded) && {
        name: t('meeting.webcast'),
        value: webcastText(t, language, meeting, webcast),
        topic: 'webcast',
      },
    interpretation && {
      name: t('meeting.interpretation'),
      value: capitalize(language, list(language, languageNames(language, interpretation))),
      topic: 'languages',
    },
  ]);
}

/**
 * Returns the facts about a day of a meeting.
 *
 * @param day.hours wall times @param day.endsNextDay set if the last of them is on the next day @param day.zoneDate the date, where
 * the time zone has to be named
 */
export function meetingDayFacts(
  t: Translate,
  language: Language,
  meeting: Meeting,
  {
    hours,
    endsNextDay = false,
    zoneDate,
  }: { hours: DailyHours | undefined; endsNextDay?: boolean | undefined; zoneDate: string | undefined },
): Fact[] {
  const { mode, admission, webcast } = meeting;
  return knownFacts([
    hours && {
      name: t('meeting.hours'),
      value: endsNextDay
        ? `${dailyHours(language, hours)} ${t('agenda.nextDay')}`
        : hoursText(language, hours),
    },
    zoneDate !== undefined && {
      name: t('meeting.times'),
      value: zoneTextOn(t, language, meeting, zoneDate),
    },
    meeting.status !== 'online' && { name: t('meeting.place'), value: placeAndVenue(t, language, meeting) },
    mode && { name: t('meeting.mode'), value: t(`meeting.modes.${mode}`) },
    admission && { name: t('meeting.admission'), value: t(`meeting.admissions.${admission}`) },
    webcast &&
      (webcast.live || webcast.recorded) && {
        name: t('meeting.webcast'),
        value: webcastText(t, language, meeting, webcast),
      },
  ]);
}

const hoursText = (language: Language, hours: DailyHours): string =>
  hours.start === hours.end ? hours.start : dailyHours(language, hours);

/** `Geneva time, UTC+1`, on one day. */
export const zoneTextOn = (
  t: Translate,
  language: Language,
  { city, timeZone }: Pick<Meeting, 'city' | 'timeZone'>,
  date: string,
): string => t('meeting.zone', { place: textIn(city, language), offset: offsetOn(date, timeZone) });

const placeAndVenue = (
  t: Translate,
  language: Language,
  { venue, city }: Pick<Meeting, 'venue' | 'city'>,
): string => {
  const place = textIn(city, language);
  return venue ? t('calendar.location', { venue: textIn(venue, language), place }) : place;
};

/** `Live and on demand`; says so if there is no link to it, so that nobody looks for one. */
function webcastText(
  t: Translate,
  language: Language,
  meeting: Meeting,
  webcast: NonNullable<Meeting['webcast']>,
): string {
  const text = t(`meeting.webcasts.${webcastType(webcast)}`);
  const hasLink = webcast.url?.[language] || meeting.hasRecordings;
  return hasLink ? text : t('withDetails', { text, details: t('meeting.webcastWithoutLink') });
}

const webcastType = ({ live, recorded }: { live: boolean; recorded: boolean }) =>
  live && recorded ? 'both' : live ? 'live' : 'recorded';

/** Returns the facts above the text of a document. */
export function documentFacts(t: Translate, language: Language, meeting: Meeting, version: Version): Fact[] {
  const { symbol, date, status } = version;
  const isAgenda = version.body.type === 'agenda';
  return knownFacts([
    symbol !== undefined && { name: t('document.symbol'), value: symbol, isolate: true },
    date !== undefined && { name: t('document.date'), value: longDate(language, date), time: date },
    !isAgenda && {
      name: t('document.meeting'),
      value: datesWithStatus(t, language, meeting),
      time: meeting.start,
    },
    isAgenda && {
      name: t('meeting.date'),
      value: datesWithStatus(t, language, meeting),
      time: meeting.start,
    },
    isAgenda && { name: t('meeting.place'), value: meetingPlace(t, language, meeting) },
    isAgenda && { name: t('meeting.times'), value: timeZoneText(t, language, meeting) },
    { name: t('document.status'), value: t(`document.statuses.${status}`) },
  ]);
}

/** Returns the facts above the text of a page of `content/pages/`. That a page is final goes without saying. */
export function pageFacts(t: Translate, language: Language, { symbol, date, status }: PageVersion): Fact[] {
  return knownFacts([
    symbol !== undefined && { name: t('document.symbol'), value: symbol, isolate: true },
    date !== undefined && { name: t('document.date'), value: longDate(language, date), time: date },
    status !== 'final' && { name: t('document.status'), value: t(`document.statuses.${status}`) },
  ]);
}

/** Returns what identifies a page of `content/pages/` on each of its printed pages; `undefined` without a symbol and a date. */
export function pageReference(language: Language, { symbol, date }: PageVersion): string | undefined {
  const parts = [symbol && isolated(symbol), date && longDate(language, date)].filter(Boolean);
  return parts.length > 0 ? parts.join(' · ') : undefined;
}

/** Returns what identifies a document on each of its printed pages: `C. 9284 · 24 September 2025`. Without a date it has those of its meeting. */
export function documentReference(
  t: Translate,
  language: Language,
  meeting: Meeting,
  { symbol, date }: Version,
): string {
  const dates = date ? longDate(language, date) : datesWithStatus(t, language, meeting);
  return symbol ? `${isolated(symbol)} · ${dates}` : dates;
}
