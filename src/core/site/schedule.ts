/** The schedule of a meeting: the one document whose days and times it follows. */
import type { Language } from '../model/languages.ts';
import {
  type AgendaItem,
  type Document,
  isScheduleType,
  type Kind,
  type Meeting,
  type ScheduleType,
} from '../model/model.ts';
import { currentDocuments, predecessors } from './revisions.ts';
import { type AgendaVersion, isAgenda } from './traverse.ts';

/** The current document with the days and times of a meeting. */
export type Schedule = Document & { type: ScheduleType };

/** Returns the programme of a meeting, else its agenda if that has days and times. */
export function currentSchedule(meeting: Pick<Meeting, 'documents'>): Schedule | undefined {
  const schedules = currentDocuments(meeting).filter(isSchedule);
  return schedules.find(({ type }) => type === 'programme') ?? schedules[0];
}

const isSchedule = (document: Document): document is Schedule =>
  isScheduleType(document.type) && Object.values(document.versions).some(isAgenda);

/** Tests for the schedule of a meeting, which has calendars and data. */
export const isCurrentSchedule = (
  meeting: Pick<Meeting, 'documents'>,
  { name }: Pick<Document, 'name'>,
): boolean => currentSchedule(meeting)?.name === name;

/** Returns the type of the schedule, which names its files. */
export const scheduleTypeOf = (meeting: Pick<Meeting, 'documents'>): ScheduleType =>
  currentSchedule(meeting)?.type ?? 'agenda';

/** Returns the schedule in a language; `undefined` if it lacks the language. */
export function currentScheduleVersion(
  meeting: Pick<Meeting, 'documents'>,
  language: Language,
): AgendaVersion | undefined {
  const version = currentSchedule(meeting)?.versions[language];
  return isAgenda(version) ? version : undefined;
}

// ---- The schedule in a language -------------------------------------------------------------------------

/**
 * Returns the schedule for calendars and JSON in a language. If the current one lacks the language, returns its times
 * with the words of the previous version, since subscribers rely on the times.
 *
 * @param kindName names an item that only the current version has
 */
export function scheduleInLanguage(
  meeting: Pick<Meeting, 'documents'>,
  language: Language,
  kindName: (kind: Kind) => string,
): AgendaVersion | undefined {
  const version = currentScheduleVersion(meeting, language);
  if (version) return version;
  const current = currentSchedule(meeting);
  const withWords = predecessors(meeting, current)
    .map(({ versions }) => versions[language])
    .find(isAgenda);
  // Times agree in all languages.
  const withTimes = current && Object.values(current.versions).find(isAgenda);
  return withWords && withTimes && combine(withWords, withTimes, kindName);
}

function combine(
  withWords: AgendaVersion,
  withTimes: AgendaVersion,
  kindName: (kind: Kind) => string,
): AgendaVersion {
  const items = new Map(withWords.body.days.flatMap((day) => day.items.map((item) => [item.id, item])));
  const days = withTimes.body.days.map((day) => ({
    ...day,
    intro: '',
    items: day.items.map((item) => {
      const previous = items.get(item.id);
      return {
        ...item,
        ...(previous ? wordsOfItem(previous) : titleOnly(item.kinds.map(kindName).join(', '))),
      };
    }),
  }));
  const { language, title } = withWords;
  return { ...withTimes, language, title, body: { ...withTimes.body, days } };
}

type ItemWords = Pick<
  AgendaItem,
  'title' | 'titleHtml' | 'html' | 'text' | 'speakers' | 'documents' | 'recordings'
>;

const wordsOfItem = (item: AgendaItem): ItemWords => {
  const { title, titleHtml, html, text, speakers, documents, recordings } = item;
  return { title, titleHtml, html, text, speakers, documents, recordings };
};

const titleOnly = (title: string): ItemWords => ({
  title,
  titleHtml: title,
  html: '',
  text: '',
  speakers: [],
  documents: [],
  recordings: [],
});
