/**
 * JSON-LD (schema.org) for search engines: only what the content says, and the same thing under the same `@id`
 * in every language and on every page.
 */
import type {
  BreadcrumbList,
  DigitalDocument,
  Event,
  EventAttendanceModeEnumeration,
  EventSeries,
  Graph,
  Organization,
  Place,
  Thing,
  VirtualLocation,
  WebSite,
} from 'schema-dts';
import { type ResolvedTime, resolveWallTime } from '../../core/dates/time-zones.ts';
import { type History, lastModified } from '../../core/history/history.ts';
import { addresses } from '../../core/model/addresses.ts';
import { type Language, textIn } from '../../core/model/languages.ts';
import type {
  Agenda,
  AgendaItem,
  Document,
  Meeting,
  Site,
  SiteConfig,
  Version,
} from '../../core/model/model.ts';
import { currentAgenda } from '../../core/site/revisions.ts';

/** A node of a graph. */
export type Node = Exclude<Thing, string>;

/** What the nodes of a page are made in. */
export interface Context {
  config: SiteConfig;
  language: Language;
}

/** The text of a `<script type="application/ld+json">`; no `<` in it can end the element. */
export const jsonLdText = (nodes: readonly Node[]): string => {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': nodes };
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
};

// ---- Ids ----------------------------------------------------------------------------------------------

/** Absolute, below the page for readers of any language: a thing is one thing in six languages. */
const ids = {
  organizer: ({ url }: SiteConfig) => `${url}/#organizer`,
  site: ({ url }: SiteConfig) => `${url}/#site`,
  series: ({ url }: SiteConfig) => `${url}/#meetings`,
  meeting: ({ url }: SiteConfig, meeting: string) => `${url}/#meetings/${meeting}`,
  place: ({ url }: SiteConfig, meeting: string) => `${url}/#places/${meeting}`,
  document: ({ url }: SiteConfig, meeting: string, document: string) =>
    `${url}/#meetings/${meeting}/${document}`,
  item: ({ url }: SiteConfig, meeting: string, item: string) => `${url}/#meetings/${meeting}/agenda/${item}`,
};

// ---- The site and its series --------------------------------------------------------------------------

export const siteNodes = (context: Context): Node[] => [siteNode(context), seriesNode(context)];

const siteNode = ({ config, language }: Context): WebSite => ({
  '@type': 'WebSite',
  '@id': ids.site(config),
  name: textIn(config.name, language),
  alternateName: textIn(config.shortName, language),
  description: textIn(config.description, language),
  url: config.url + addresses.home(language),
  inLanguage: language,
  publisher: organizer({ config, language }),
});

/** The series with all its meetings, for the list of them. */
export const meetingsNodes = (context: Context, meetings: Site['meetings']): Node[] => [
  { ...seriesNode(context), subEvent: meetings.map((meeting) => eventSummary(context, meeting)) },
];

const seriesNode = ({ config, language }: Context): Exclude<EventSeries, string> => ({
  '@type': 'EventSeries',
  '@id': ids.series(config),
  name: textIn(config.name, language),
  url: config.url + addresses.meetings(language),
  organizer: organizer({ config, language }),
});

const organizer = ({ config, language }: Context): Organization => ({
  '@type': 'Organization',
  '@id': ids.organizer(config),
  name: textIn(config.organizer, language),
});

// ---- A meeting ----------------------------------------------------------------------------------------

/** A meeting with the items of its agenda, where that exists in the language. */
export function meetingNodes(context: Context, meeting: Meeting): Node[] {
  const { config, language } = context;
  const agenda = agendaIn(meeting, language);
  const event: Event = {
    ...eventSummary(context, meeting),
    ...(meeting.theme && { description: textIn(meeting.theme, language) }),
    ...(meeting.mode && { eventAttendanceMode: modes[meeting.mode] }),
    ...(meeting.interpretation && { inLanguage: meeting.interpretation }),
    image: config.url + addresses.preview(language, meeting.id),
    organizer: organizer(context),
    superEvent: {
      '@type': 'EventSeries',
      '@id': ids.series(config),
      name: textIn(config.name, language),
      url: config.url + addresses.meetings(language),
    },
    ...(agenda && {
      subEvent: itemsOf(agenda.body).map((item) => itemNode(context, meeting, item, isCurrent(agenda))),
    }),
  };
  return [event];
}

const modes: Record<NonNullable<Meeting['mode']>, EventAttendanceModeEnumeration> = {
  'in-person': 'https://schema.org/OfflineEventAttendanceMode',
  online: 'https://schema.org/OnlineEventAttendanceMode',
  hybrid: 'https://schema.org/MixedEventAttendanceMode',
};

function eventSummary({ config, language }: Context, meeting: Meeting) {
  const { start, end } = eventTimes(meeting);
  return {
    '@type': 'Event',
    '@id': ids.meeting(config, meeting.id),
    name: textIn(meeting.name, language),
    url: config.url + addresses.meeting(language, meeting.id),
    startDate: start,
    endDate: end,
    eventStatus: 'https://schema.org/EventScheduled',
    location: locations({ config, language }, meeting),
  } satisfies Event;
}

/** Beginning and end as the agenda gives them, else the hours of the meeting; else the days alone. ISO 8601. */
export function eventTimes(meeting: Meeting): { start: string; end: string } {
  const agenda = Object.values(currentAgenda(meeting)?.versions ?? {}).find(isAgenda);
  const items = agenda && isCurrent(agenda) ? itemsOf(agenda.body) : [];
  const [first] = items;
  const last = items.at(-1);
  if (first && last) return { start: first.startInstant, end: last.endInstant ?? last.startInstant };
  const { start, end, hours, timeZone } = meeting;
  if (!hours) return { start, end };
  return {
    start: instantOr(start, resolveWallTime(start, hours.start, timeZone)),
    end: instantOr(end, resolveWallTime(end, hours.end, timeZone)),
  };
}

/** An hour that the clocks skip or repeat on that day leaves the day. */
const instantOr = (date: string, time: ResolvedTime): string =>
  time.kind === 'instant' ? time.instant : date;

function locations({ config, language }: Context, meeting: Meeting): (Place | VirtualLocation)[] {
  const { mode, venue, place } = meeting;
  const there: Place = {
    '@type': 'Place',
    '@id': ids.place(config, meeting.id),
    name: (venue ?? place)[language],
    address: { '@type': 'PostalAddress', addressLocality: textIn(place, language) },
  };
  const url = mode && mode !== 'in-person' && onlineAddress(meeting, language);
  const online: VirtualLocation[] = url ? [{ '@type': 'VirtualLocation', url }] : [];
  return mode === 'online' && url ? online : [there, ...online];
}

/** Where one takes part; else where one watches. */
const onlineAddress = ({ registration, webcast }: Meeting, language: Language): string | undefined =>
  registration.find(({ mode }) => mode === 'online')?.url[language] ?? webcast?.url?.[language];

const itemNode = (
  { config, language }: Context,
  meeting: Meeting,
  item: AgendaItem,
  isScheduled: boolean,
): Event => ({
  '@type': 'Event',
  '@id': ids.item(config, meeting.id, item.id),
  name: item.title,
  url: `${config.url}${addresses.document(language, meeting.id, currentAgenda(meeting)?.name ?? 'agenda')}#${item.id}`,
  startDate: item.startInstant,
  ...(item.endInstant && { endDate: item.endInstant }),
  eventStatus: isScheduled ? 'https://schema.org/EventScheduled' : 'https://schema.org/EventCancelled',
  location: { '@id': ids.place(config, meeting.id) },
});

type AgendaVersion = Version & { body: Agenda };
const isAgenda = (version: Version): version is AgendaVersion => version.body.type === 'agenda';

const isCurrent = ({ status }: AgendaVersion): boolean => status !== 'withdrawn';

const agendaIn = (meeting: Meeting, language: Language): AgendaVersion | undefined => {
  const version = currentAgenda(meeting)?.versions[language];
  return version && isAgenda(version) ? version : undefined;
};

const itemsOf = ({ days }: Agenda): AgendaItem[] => days.flatMap(({ items }) => items);

// ---- A document ---------------------------------------------------------------------------------------

/** A document; an agenda also tells of its meeting. */
export function documentNodes(
  context: Context,
  meeting: Meeting,
  document: Document,
  history: History,
): Node[] {
  const version = document.versions[context.language];
  if (!version) return [];
  const node = documentNode(context, meeting, document, version, history);
  return isAgenda(version) && !document.revisedBy ? [node, ...meetingNodes(context, meeting)] : [node];
}

function documentNode(
  { config, language }: Context,
  meeting: Meeting,
  { revises, revisedBy }: Document,
  version: Version,
  history: History,
): DigitalDocument {
  const { document, title, description, symbol, date, status } = version;
  const url = config.url + addresses.document(language, meeting.id, document);
  const modified = lastModified(history, version.file);
  const work = (name: string) => ({ '@id': ids.document(config, meeting.id, name) });
  return {
    '@type': 'DigitalDocument',
    '@id': url,
    name: title,
    url,
    ...(description && { description }),
    ...(symbol && { identifier: symbol }),
    ...(date && { datePublished: date }),
    ...(modified && { dateModified: modified }),
    inLanguage: language,
    creativeWorkStatus: revisedBy && status !== 'withdrawn' ? 'superseded' : status,
    ...(revises && { isBasedOn: work(revises) }),
    ...(version.corrections.length > 0 && {
      correction: version.corrections.map(({ date, text }) => ({
        '@type': 'CorrectionComment' as const,
        text,
        datePublished: date,
      })),
    }),
    publisher: organizer({ config, language }),
    about: { '@id': ids.meeting(config, meeting.id) },
    exampleOfWork: work(document),
    encoding: {
      '@type': 'MediaObject',
      encodingFormat: 'text/markdown',
      contentUrl: config.url + addresses.source(language, meeting.id, document),
    },
  };
}

// ---- The way to a page --------------------------------------------------------------------------------

/** @param pages from the home page to the page itself */
export const breadcrumbs = (
  { url }: SiteConfig,
  pages: readonly { text: string; address: string }[],
): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: pages.map(({ text, address }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: text,
    item: url + address,
  })),
});
