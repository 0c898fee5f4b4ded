/**
 * The Atom feeds of the site and of its series in a language: documents, corrections, changes of the status of meetings,
 * pages, entries of registers and deadlines, the latest first.
 */
import { type History, meetingFile } from '../../core/history/history.ts';
import { statusModified, statusSteps } from '../../core/history/status-steps.ts';
import {
  creationInstant,
  deadlinesModified,
  lastModified,
  latestInstant,
} from '../../core/history/timestamps.ts';
import { addresses } from '../../core/model/addresses.ts';
import { type Language, textIn } from '../../core/model/languages.ts';
import type { Deadline, Document, Meeting, Series, Site, Version } from '../../core/model/model.ts';
import { meetingState } from '../../core/site/meeting-state.ts';
import { documentsIn } from '../../core/site/revisions.ts';
import { meetingsOf } from '../../core/site/series.ts';
import { capitalize } from '../../i18n/capitalize.ts';
import { dueText } from '../../i18n/due-dates.ts';
import { dateRange } from '../../i18n/format.ts';
import { fullName, sessionInSeries } from '../../i18n/meeting-names.ts';
import { datesAndPlace, meetingPlace, statusNotice } from '../../i18n/meeting-status.ts';
import { type Translate, translator } from '../../i18n/t.ts';
import { documentTypeName } from '../../i18n/vocabulary.ts';
import { uidOf } from '../calendar/uid.ts';
import { type AtomEntry, correctionKey, formatFeed, latestFirst, maxEntries } from './atom.ts';
import { pageNews } from './page-news.ts';
import { registerDeadlines, registerNews } from './register-news.ts';

export function siteFeed(site: Site, history: History, language: Language): string {
  const { config } = site;
  const t = translator(language, site.strings);
  return formatFeed({
    language,
    title: textIn(config.name, language),
    subtitle: t('feed.description'),
    author: textIn(config.organizer, language),
    url: config.url,
    address: addresses.feed(language),
    page: addresses.home(language),
    updated: history.head,
    entries: feedEntries(site, history, language, t),
  });
}

/** Returns the feed of a series: its documents, corrections and deadlines. */
export function seriesFeed(site: Site, history: History, language: Language, series: Series): string {
  const { config } = site;
  const t = translator(language, site.strings);
  const meetings = meetingsOf(site, series);
  return formatFeed({
    language,
    title: textIn(series.name, language),
    subtitle: t('feed.description'),
    author: textIn(series.organ.name, language),
    url: config.url,
    address: addresses.seriesFeed(language, series.id),
    page: addresses.series(language, series.id),
    updated: history.head,
    entries: feedEntries({ meetings, pages: [], registers: [] }, history, language, t),
  });
}

/** Returns the latest entries. Those of the same instant are in the order of the site. */
const feedEntries = (
  { meetings, pages, registers }: Pick<Site, 'meetings' | 'pages' | 'registers'>,
  history: History,
  language: Language,
  t: Translate,
): AtomEntry[] =>
  [
    ...meetings.flatMap((meeting) => [
      ...documentsIn(meeting, language).flatMap((document) => [
        ...documentEntries(meeting, document, history, language, t),
      ]),
      ...statusEntries(meeting, history, language, t),
      // Nothing is due for a meeting that was cancelled.
      ...(meeting.status === 'cancelled' ? [] : meeting.deadlines).map((deadline) =>
        deadlineEntry(meeting, deadline, history, language, t),
      ),
    ]),
    ...pageNews({ pages }, history, language, t),
    ...registers.flatMap((register) => [
      ...registerNews(register, history, language, t),
      ...registerDeadlines(register, history, language, t),
    ]),
  ]
    .sort(latestFirst)
    .slice(0, maxEntries);

/** Returns an entry for a document and one for each of its corrections; none if it lacks the language. */
function documentEntries(
  meeting: Meeting,
  { type, versions }: Document,
  history: History,
  language: Language,
  t: Translate,
): AtomEntry[] {
  const version = versions[language];
  if (!version) return [];
  const published = creationInstant(history, version.file);
  return [
    {
      id: uidOf(meeting.id, 'documents', version.document, language),
      title: t('withDetails', {
        text: version.title,
        details: sessionInSeries(t, language, meeting),
      }),
      summary: documentSummary(meeting, version, t),
      address: addresses.document(language, meeting.id, version.document),
      updated: lastModified(history, version.file) ?? midnight(version.date ?? meeting.start),
      ...(published && { published }),
      category: { term: type, label: documentTypeName(t, type) },
    },
    ...correctionEntries(meeting, version, t),
  ];
}

function correctionEntries(
  meeting: Meeting,
  { document, language, title, corrections }: Version,
  t: Translate,
): AtomEntry[] {
  const text = meeting.series
    ? t('withDetails', { text: title, details: sessionInSeries(t, language, meeting) })
    : title;
  return corrections.map(({ date, at, text: summary }, index) => ({
    id: uidOf(meeting.id, 'corrections', document, ...correctionKey(corrections, index), language),
    title: t('feed.correction', { title: text }),
    summary,
    address: `${addresses.document(language, meeting.id, document)}#${at}`,
    updated: midnight(date),
    category: { term: 'correction', label: t('feed.correctionLabel') },
  }));
}

/** Returns an entry for the last change of the status of a meeting; none for one that was confirmed from the start. */
function statusEntries(meeting: Meeting, history: History, language: Language, t: Translate): AtomEntry[] {
  const [step] = statusSteps(history, meeting);
  const state = meetingState(meeting);
  if (state === 'confirmed' && !step?.before) return [];
  const name = fullName(t, language, meeting);
  const datesAndCity = t('dateAndPlace', {
    date: dateRange(language, meeting.start, meeting.end),
    place: meetingPlace(t, language, meeting),
  });
  const notice = statusNotice(t, language, meeting);
  // Another entry for each state, since readers of feeds may not show an entry again.
  const key = state === 'rescheduled' ? [state, meeting.start] : [state];
  return [
    {
      id: uidOf(meeting.id, 'status', ...key, language),
      title: t('calendar.part', { whole: capitalize(language, t(`meeting.states.${state}`)), part: name }),
      summary: notice ? t('calendar.part', { whole: datesAndCity, part: notice }) : datesAndCity,
      address: addresses.meeting(language, meeting.id),
      updated: latestInstant([step?.date, statusModified(history, meeting)]) ?? midnight(meeting.start),
      ...(step && { published: step.date }),
      category: { term: 'meeting', label: t('document.meeting') },
    },
  ];
}

function deadlineEntry(
  meeting: Meeting,
  deadline: Deadline,
  history: History,
  language: Language,
  t: Translate,
): AtomEntry {
  const date = dueText(t, language, meeting, deadline);
  const title = textIn(deadline.title, language);
  return {
    id: uidOf(meeting.id, 'deadlines', deadline.id, language),
    title: deadline.time
      ? t('feed.deadlineTime', { time: date, title })
      : t('feed.deadline', { date, title }),
    summary: t('withDetails', {
      text: fullName(t, language, meeting),
      details: datesAndPlace(t, language, meeting),
    }),
    address: `${addresses.meeting(language, meeting.id)}#${deadline.id}`,
    updated: deadlinesModified(history, meetingFile(meeting)) ?? midnight(deadline.date),
    category: { term: 'deadline', label: t('feed.deadlineLabel') },
  };
}

function documentSummary(
  meeting: Meeting,
  { language, status, reason, description }: Version,
  t: Translate,
): string {
  return status === 'withdrawn'
    ? `${t('notices.withdrawn')}${t('sentenceSpace')}${reason}`
    : (description ?? datesAndPlace(t, language, meeting));
}

const midnight = (date: string): string => `${date}T00:00:00Z`;
