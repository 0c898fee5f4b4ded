/** The Atom feed of a language (RFC 4287): documents, new and changed, corrections and deadlines. */

import {
  type Change,
  type History,
  lastModified,
  meetingFile,
  revisionsOf,
} from '../../core/history/history.ts';
import { addresses } from '../../core/model/addresses.ts';
import { type Language, textIn } from '../../core/model/languages.ts';
import type { Correction, Deadline, Document, Meeting, Site, Version } from '../../core/model/model.ts';
import { documentsIn } from '../../core/site/revisions.ts';
import { dateRange, longDate } from '../../i18n/format.ts';
import { translator } from '../../i18n/t.ts';
import { uidOf } from '../calendar/uid.ts';
import { escapeXml } from '../markup/xml.ts';

/** Readers ask for a feed again and again; whoever wants everything has the list of meetings. */
const limit = 50;

interface Entry {
  id: string;
  title: string;
  summary: string;
  address: string;
  /** ISO 8601 instant. */
  updated: string;
  published?: string;
  category: { term: string; label: string };
}

export function feed(site: Site, history: History, language: Language): string {
  const { config } = site;
  const entries = entriesOf(site, history, language);
  const self = config.url + addresses.feed(language);
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `  <title>${escapeXml(textIn(config.name, language))}</title>`,
    `  <subtitle>${escapeXml(translator(language)('feed.description'))}</subtitle>`,
    `  <id>${escapeXml(self)}</id>`,
    `  <updated>${entries[0]?.updated ?? history.head ?? start}</updated>`,
    `  <author><name>${escapeXml(textIn(config.organizer, language))}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    `  <link rel="alternate" type="text/html" hreflang="${language}" href="${escapeXml(config.url + addresses.home(language))}"/>`,
    ...entries.map((entry) => entryXml(entry, config.url, language)),
    '</feed>',
  ].join('\n')}\n`;
}

/** Of a feed in which nothing bears a date. */
const start = '1970-01-01T00:00:00Z';

const entryXml = (
  { id, title, summary, address, updated, published, category }: Entry,
  url: string,
  language: Language,
): string =>
  [
    '  <entry>',
    `    <title>${escapeXml(title)}</title>`,
    `    <id>urn:uuid:${id}</id>`,
    ...(published ? [`    <published>${published}</published>`] : []),
    `    <updated>${updated}</updated>`,
    `    <link rel="alternate" type="text/html" hreflang="${language}" href="${escapeXml(url + address)}"/>`,
    `    <category term="${category.term}" label="${escapeXml(category.label)}"/>`,
    `    <summary>${escapeXml(summary)}</summary>`,
    '  </entry>',
  ].join('\n');

/** The newest first; of the same instant, in the order of the site. */
const entriesOf = ({ meetings }: Site, history: History, language: Language): Entry[] =>
  meetings
    .flatMap((meeting) => [
      ...documentsIn(meeting, language).flatMap((document) => [
        ...documentEntry(meeting, document, history, language),
        ...correctionEntries(meeting, document, language),
      ]),
      ...meeting.deadlines.map((deadline) => deadlineEntry(meeting, deadline, history, language)),
    ])
    .sort((a, b) => (a.updated === b.updated ? 0 : a.updated < b.updated ? 1 : -1))
    .slice(0, limit);

function documentEntry(
  meeting: Meeting,
  { name, type, versions }: Document,
  history: History,
  language: Language,
): Entry[] {
  const version = versions[language];
  if (!version) return [];
  const t = translator(language);
  const published = createdAt(history, version.file);
  const entry: Entry = {
    id: uidOf(meeting.id, 'documents', name, language),
    title: t('withDetails', {
      text: version.title,
      details: t('meeting.session', { count: meeting.number, ordinal: true }),
    }),
    summary: summaryOf(version, meeting, language),
    address: addresses.document(language, meeting.id, name),
    updated: lastModified(history, version.file) ?? midnight(version.date ?? meeting.start),
    ...(published && { published }),
    category: { term: type, label: t(`document.types.${type}`) },
  };
  return [entry];
}

function correctionEntries(meeting: Meeting, { name, versions }: Document, language: Language): Entry[] {
  const t = translator(language);
  const version = versions[language];
  return (version?.corrections ?? []).map(({ date, at, text }, index, all) => ({
    // A part may be corrected more than once on a day.
    id: uidOf(meeting.id, 'corrections', name, date, at, ordinalOf(all, index), language),
    title: t('feed.correction', { title: version?.title }),
    summary: text,
    address: `${addresses.document(language, meeting.id, name)}#${at}`,
    updated: midnight(date),
    category: { term: 'correction', label: t('feed.correctionLabel') },
  }));
}

const ordinalOf = (all: readonly Correction[], index: number): string => {
  const own = all[index];
  return String(all.slice(0, index).filter(({ date, at }) => date === own?.date && at === own.at).length);
};

function deadlineEntry(meeting: Meeting, deadline: Deadline, history: History, language: Language): Entry {
  const t = translator(language);
  const date = longDate(language, deadline.date);
  return {
    id: uidOf(meeting.id, 'deadlines', deadline.id, language),
    title: t('feed.deadline', { date, title: textIn(deadline.title, language) }),
    summary: t('withDetails', { text: textIn(meeting.name, language), details: describe(meeting, language) }),
    address: `${addresses.meeting(language, meeting.id)}#${deadline.id}`,
    updated: deadlinesChangedAt(history, meeting) ?? midnight(deadline.date),
    category: { term: 'deadline', label: t('feed.deadlineLabel') },
  };
}

function summaryOf({ status, reason, description }: Version, meeting: Meeting, language: Language): string {
  const t = translator(language);
  return status === 'withdrawn'
    ? `${t('notices.withdrawn')}${t('sentenceSpace')}${reason}`
    : (description ?? describe(meeting, language));
}

/** Dates and place. */
const describe = (meeting: Meeting, language: Language): string =>
  translator(language)('dateAndPlace', {
    date: dateRange(language, meeting.start, meeting.end),
    place: textIn(meeting.place, language),
  });

const midnight = (date: string): string => `${date}T00:00:00Z`;

/** The oldest commit of a shallow history is not the first of the file. */
const createdAt = (history: History, file: string): string | undefined =>
  revisionsOf(history, file).find(({ changes }) => changes.some(isCreation))?.date;

const deadlinesChangedAt = (history: History, meeting: Meeting): string | undefined =>
  revisionsOf(history, meetingFile(meeting)).find(({ changes }) =>
    changes.some((change) => isCreation(change) || isOfDeadlines(change)),
  )?.date;

const isCreation = ({ type }: Change): boolean => type === 'created';
const isOfDeadlines = (change: Change): boolean =>
  change.type === 'field' && change.field.startsWith('deadlines.');
