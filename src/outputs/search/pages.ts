/**
 * The pages that search finds: a small HTML body for each version of a document, each meeting, each page of
 * `content/pages/`, and each register and its entries, which `terms.ts` turns into the terms of the index.
 *
 * Results lead to headings with an id, so each part of a page (day, agenda item, section, numbered paragraph, footnote)
 * is a heading here, with the same id as on the page. What results show apart from the text has an id of its own (see
 * `src/core/search/bundle.ts`): the time of an item, its kinds, the symbol and the date of a document.
 */
import { withLazyFields } from '../../core/lazy-fields.ts';
import { addresses, meetingSections } from '../../core/model/addresses.ts';
import { type Language, textIn } from '../../core/model/languages.ts';
import type {
  Agenda,
  AgendaItem,
  Day,
  Document,
  Html,
  Meeting,
  NumberedItem,
  Page,
  PageVersion,
  Room,
  Site,
  Version,
} from '../../core/model/model.ts';
import { parentOf } from '../../core/model/page-names.ts';
import { dateId, kindsId, symbolAttribute, symbolId, timeId } from '../../core/search/bundle.ts';
import { topicAttribute } from '../../core/search/topics/topics.ts';
import { dueText, untilText } from '../../i18n/due-dates.ts';
import { meetingFacts } from '../../i18n/facts.ts';
import { fullDate, longDate } from '../../i18n/format.ts';
import { earlierTitle, fullName } from '../../i18n/meeting-names.ts';
import { datesWithStatus, statusNotice, statusWord } from '../../i18n/meeting-status.ts';
import { withRole } from '../../i18n/roles.ts';
import { roomName } from '../../i18n/rooms.ts';
import { statusLabel } from '../../i18n/states.ts';
import { type Translate, translator } from '../../i18n/t.ts';
import { kindName } from '../../i18n/vocabulary.ts';
import { escapeXml } from '../markup/xml.ts';
import {
  footnotePart,
  heading,
  indexedHtml,
  lowWeight,
  paragraph,
  sectionParts,
  titleHeading,
} from './page-parts.ts';
import { registerPages } from './register-pages.ts';
import { type PageContext, type PageWithoutBody, type SearchPage, typeName } from './search-page.ts';

/** Lists the pages of a language by address, because their order determines the bytes of the index. */
export function searchPages(site: Site, language: Language): SearchPage[] {
  const t = translator(language, site.strings);
  const wording = JSON.stringify(site.strings[language] ?? {});
  const withBody = (page: PageWithoutBody, hash: string, body: () => Html): SearchPage =>
    withLazyFields({ ...page, source: hash + wording }, ['body'], () => ({ body: body() }));
  const context: PageContext = { language, t, withBody };
  const ofMeetings = site.meetings.flatMap((meeting) => [
    meetingPage(meeting, context),
    ...meeting.documents.flatMap((document) => documentPages(meeting, document, context)),
  ]);
  const others = [
    ...site.pages.flatMap((page) => generalPages(page, site, context)),
    ...site.registers.flatMap((register) => registerPages(register, site.countries, context)),
  ];
  return [...others, ...ofMeetings].sort((a, b) => (a.url < b.url ? -1 : 1));
}

/** Counts the pages of all languages. */
export function searchPageCount({ config, meetings, pages, registers }: Site): number {
  const texts = [
    ...pages,
    ...meetings.flatMap(({ documents }) => documents),
    ...registers.flatMap(({ entries }) => entries),
  ];
  const versions = texts.flatMap(({ versions }) => config.languages.filter((language) => versions[language]));
  return (meetings.length + registers.length) * config.languages.length + versions.length;
}

/** A result names the page above, as that of a document names its meeting. */
function generalPages(page: Page, { pages }: Site, { language, t, withBody }: PageContext): SearchPage[] {
  const { name, versions } = page;
  const version = versions[language];
  if (!version) return [];
  const { title, symbol, date } = version;
  const parent = pages.find((other) => other.name === parentOf(name))?.versions[language];
  const found: PageWithoutBody = {
    url: addresses.page(language, name),
    facts: { meeting: '', type: 'page', document: name, date: date ?? '' },
    shown: {
      title,
      type: withStatus(t, typeName(t, 'page'), page),
      ...(parent && { meeting: parent.title }),
      ...(date && { date: longDate(language, date) }),
      ...(symbol && { symbol }),
    },
  };
  return [withBody(found, version.hash, () => [titleHeading(title), ...documentBody(version, t)].join('\n'))];
}

function documentPages(
  meeting: Meeting,
  document: Document,
  { language, t, withBody }: PageContext,
): SearchPage[] {
  const { name, type, versions } = document;
  const version = versions[language];
  if (!version) return [];
  const { title, symbol, date } = version;
  const page: PageWithoutBody = {
    url: addresses.document(language, meeting.id, name),
    facts: { meeting: meeting.id, type, document: name, date: date ?? meeting.start },
    shown: {
      title,
      type: withStatus(t, typeName(t, document.type), document),
      meeting: nameWithStatus(meeting, language, t),
      ...(date && { date: longDate(language, date) }),
      ...(symbol && { symbol }),
    },
  };
  const { rooms } = meeting;
  const source = rooms.length > 0 ? `${version.hash} ${JSON.stringify(rooms)}` : version.hash;
  return [withBody(page, source, () => [titleHeading(title), ...documentBody(version, t, rooms)].join('\n'))];
}

/** Adds the status to the type of a document or page that was withdrawn or superseded. */
function withStatus(t: Translate, text: string, document: Document | Page): string {
  const label = statusLabel(t, document);
  return label ? t('withDetails', { text, details: label }) : text;
}

/** Adds the status of a meeting to its name: people would rely on what they find in one that does not take place. */
function nameWithStatus(meeting: Meeting, language: Language, t: Translate): string {
  const text = fullName(t, language, meeting);
  const details = statusWord(t, meeting);
  return details ? t('withDetails', { text, details }) : text;
}

function meetingPage(meeting: Meeting, { language, t, withBody }: PageContext): SearchPage {
  const title = fullName(t, language, meeting);
  const date = datesWithStatus(t, language, meeting);
  const page: PageWithoutBody = {
    url: addresses.meeting(language, meeting.id),
    facts: { meeting: meeting.id, type: 'meeting', document: '', date: meeting.start },
    shown: { title, type: typeName(t, 'meeting'), date },
  };
  const { hash, hasRecordings, series } = meeting;
  const source = [hash, hasRecordings, ...(series ? [JSON.stringify(series)] : [])].join(' ');
  return withBody(page, source, () => [titleHeading(title), ...meetingBody(meeting, language, t)].join('\n'));
}

/** Everything that the page of a meeting shows. Its sections have the ids of that page. */
function meetingBody(meeting: Meeting, language: Language, t: Translate): Html[] {
  const { theme, deadlines, registration, links, webcast, contact, earlier } = meeting;
  return [
    ...paragraph(theme?.[language]),
    ...paragraph(statusNotice(t, language, meeting)),
    // This heading names topics that the facts may not answer.
    `<h2 id="${meetingSections.facts}" ${lowWeight} ${topicAttribute}="">${escapeXml(t('meeting.facts'))}</h2>`,
    ...meetingFacts(t, language, meeting).flatMap(({ name, value, topic }) =>
      hasWord.test(value) ? paragraph(name + t('colon') + value, topic) : [],
    ),
    ...section(meetingSections.deadlines, t('meeting.deadlines'), [
      ...deadlines.flatMap((deadline) =>
        paragraph(
          textIn(deadline.title, language) + t('colon') + dueText(t, language, meeting, deadline),
          'deadlines',
        ),
      ),
    ]),
    ...section(meetingSections.registration, t('meeting.registration'), [
      ...registration.flatMap(({ mode, until, code }) => [
        ...paragraph(t(`meeting.registrations.${mode}`), 'registration'),
        ...paragraph(until && untilText(t, language, meeting, until)),
        ...paragraph(code && t('meeting.code') + t('colon') + code),
      ]),
    ]),
    ...section(meetingSections.links, t('meeting.links'), [
      ...(webcast?.url ? paragraph(t('meeting.watch'), 'webcast') : []),
      ...links.flatMap(({ title }) => paragraph(textIn(title, language))),
      ...paragraph(contact && t('meeting.contact') + t('colon') + contact, 'contact'),
    ]),
    ...section(meetingSections.earlier, earlierTitle(t, meeting), [
      ...earlier.flatMap(({ theme }) => paragraph(theme?.[language])),
    ]),
  ];
}

/** A section that has a paragraph. */
const section = (id: string, title: string, paragraphs: readonly Html[]): Html[] =>
  paragraphs.length > 0 ? [heading(2, id, escapeXml(title)), ...paragraphs] : [];

/** A dash says that something is not known. */
const hasWord = /[\p{L}\p{N}]/u;

const documentBody = (
  { language, symbol, date, description, body, footnotes }: Version | PageVersion,
  t: Translate,
  rooms: readonly Room[] = [],
): Html[] => [
  ...(symbol ? [`<p id="${symbolId}" ${symbolAttribute} ${lowWeight}>${escapeXml(symbol)}</p>`] : []),
  ...(date ? [`<p id="${dateId}" ${lowWeight}>${longDate(language, date)}</p>`] : []),
  ...(description ? [`<p>${escapeXml(description)}</p>`] : []),
  ...bodyOf(body, { language, t, rooms }),
  ...footnotes.map(footnotePart),
];

interface AgendaContext {
  language: Language;
  t: Translate;
  /** The rooms of the meeting. */
  rooms: readonly Room[];
}

function bodyOf(body: Version['body'], context: AgendaContext): Html[] {
  if (body.type === 'agenda') return agendaBody(body, context);
  if (body.type === 'text') return body.sections.flatMap(sectionParts);
  return [indexedHtml(body.intro), ...body.items.flatMap((item) => numberedItemParts(item, context.t))];
}

const numberedItemParts = (
  { id, label, title, status, html, speakers, documents, recordings }: NumberedItem,
  t: Translate,
): Html[] => [
  heading(3, id, `<span ${lowWeight}>${escapeXml(label)}</span> ${escapeXml(title)}`),
  ...paragraph(status && t(`formalAgenda.statuses.${status}`)),
  indexedHtml(html),
  ...speakers.map(({ html: line, role }) => `<p>${indexedHtml(withRole(t, line, role))}</p>`),
  ...[...documents, ...recordings].map((link) => `<p>${escapeXml(link.title)}</p>`),
];

const agendaBody = ({ intro, days }: Agenda, context: AgendaContext): Html[] => [
  indexedHtml(intro),
  ...days.flatMap((day) => dayParts(day, context)),
];

const dayParts = ({ date, intro, items }: Day, context: AgendaContext): Html[] => [
  heading(2, date, escapeXml(fullDate(context.language, date))),
  indexedHtml(intro),
  ...items.flatMap((item) => itemParts(item, context)),
];

const itemParts = (
  { id, start, end, title, kinds, closed, room, html, speakers, documents, recordings }: AgendaItem,
  { language, t, rooms }: AgendaContext,
): Html[] => [
  heading(
    3,
    id,
    `<time id="${timeId(id)}" ${lowWeight}>${end ? `${start}–${end}` : start}</time> ${escapeXml(title)}`,
  ),
  indexedHtml(html),
  ...speakers.map(({ html: line, role }) => `<p>${indexedHtml(withRole(t, line, role))}</p>`),
  ...[...documents, ...recordings].map((link) => `<p>${escapeXml(link.title)}</p>`),
  // Last, because excerpts end before it.
  ...(room ? [`<p>${escapeXml(roomName(language, { rooms }, room))}</p>`] : []),
  ...kindsOfItem({ id, title, kinds, closed }, t),
];

type LabelledItem = Pick<AgendaItem, 'id' | 'title' | 'kinds' | 'closed'>;

/** Names the kinds of an item that its title does not name, and says that it is closed to the public. */
function kindsOfItem({ id, title, kinds, closed }: LabelledItem, t: Translate): Html[] {
  const names = [
    ...kinds
      .map((kind) => kindName(t, kind))
      .filter((name) => !title.toLowerCase().includes(name.toLowerCase())),
    ...(closed ? [t('agenda.closed')] : []),
  ];
  return names.length > 0 ? [`<p id="${kindsId(id)}">${escapeXml(names.join(' · '))}</p>`] : [];
}
