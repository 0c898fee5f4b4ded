/**
 * The pages that search finds: a small HTML body for each version of a document and each meeting, which `terms.ts`
 * turns into the terms of the index.
 *
 * Results lead to headings with an id, so each part of a page (day, agenda item, section, numbered paragraph, footnote)
 * is a heading here, with the same id as on the page. The time of an item is in its heading, with the id `<item>-time`.
 */
import { addresses } from '../../core/model/addresses.ts';
import { type Language, textIn } from '../../core/model/languages.ts';
import type {
  Agenda,
  AgendaItem,
  Day,
  Document,
  Footnote,
  Html,
  Meeting,
  Paragraph,
  Section,
  Site,
  Version,
} from '../../core/model/model.ts';
import { symbolAttribute, titleId } from '../../core/search/bundle.ts';
import { dateRange, fullDate, longDate } from '../../i18n/format.ts';
import { statusLabel } from '../../i18n/states.ts';
import { type Translate, translator } from '../../i18n/t.ts';
import { escapeXml } from '../markup/xml.ts';

export interface SearchPage {
  /** Address below the base of the site. */
  url: string;
  body: Html;
  facts: SearchFacts;
  /** The texts of a result. */
  shown: { title: string; type: string; meeting?: string; date?: string; symbol?: string };
}

/** The properties by which results are narrowed and sorted, the same in all languages. */
interface SearchFacts {
  /** Id of the meeting. */
  meeting: string;
  type: SearchType;
  /** Name of the document; empty for the meeting itself. */
  document: string;
  /** ISO 8601 date of the document; without one, that of the meeting's first day. */
  date: string;
}

export const searchTypes = ['meeting', 'agenda', 'circular', 'note', 'document'] as const;
/** The type of a page, the same in all languages. */
export type SearchType = (typeof searchTypes)[number];

/** Returns the type of a page in the words of a language. */
export const typeName = (t: Translate, type: SearchType): string =>
  type === 'meeting' ? t('search.meeting') : t(`document.types.${type}`);

/** Lists the pages of a language by address, because their order determines the bytes of the index. */
export function searchPages(site: Site, language: Language): SearchPage[] {
  const t = translator(language, site.strings);
  return site.meetings
    .flatMap((meeting) => [
      meetingPage(meeting, language, t),
      ...meeting.documents.flatMap((document) => documentPages(meeting, document, language, t)),
    ])
    .sort((a, b) => (a.url < b.url ? -1 : 1));
}

function documentPages(meeting: Meeting, document: Document, language: Language, t: Translate): SearchPage[] {
  const { name, type, versions } = document;
  const version = versions[language];
  if (!version) return [];
  const { title, symbol, date } = version;
  return [
    {
      url: addresses.document(language, meeting.id, name),
      body: [titleHeading(title), ...documentBody(version)].join('\n'),
      facts: { meeting: meeting.id, type, document: name, date: date ?? meeting.start },
      shown: {
        title,
        type: typeWithStatus(t, document),
        meeting: textIn(meeting.name, language),
        ...(date && { date: longDate(language, date) }),
        ...(symbol && { symbol }),
      },
    },
  ];
}

/** Adds the status to the type of a document that was withdrawn or superseded. */
function typeWithStatus(t: Translate, document: Document): string {
  const text = typeName(t, document.type);
  const label = statusLabel(t, document);
  return label ? t('withDetails', { text, details: label }) : text;
}

function meetingPage(meeting: Meeting, language: Language, t: Translate): SearchPage {
  const title = textIn(meeting.name, language);
  const date = dateRange(language, meeting.start, meeting.end);
  return {
    url: addresses.meeting(language, meeting.id),
    body: [titleHeading(title), ...meetingBody(meeting, language, date)].join('\n'),
    facts: { meeting: meeting.id, type: 'meeting', document: '', date: meeting.start },
    shown: { title, type: typeName(t, 'meeting'), date },
  };
}

const titleHeading = (title: string): Html =>
  `<h1 id="${titleId}" data-pagefind-meta="title" data-pagefind-weight="4">${escapeXml(title)}</h1>`;

const meetingBody = (meeting: Meeting, language: Language, dates: string): Html[] =>
  [
    meeting.theme?.[language],
    textIn(meeting.city, language),
    dates,
    meeting.venue?.[language],
    ...meeting.deadlines.map(({ title, date }) => `${textIn(title, language)}: ${longDate(language, date)}`),
    ...meeting.links.map(({ title }) => textIn(title, language)),
    ...meeting.earlier.map(({ theme }) => theme?.[language]),
  ].flatMap((text) => (text ? `<p>${escapeXml(text)}</p>` : []));

const documentBody = ({ language, symbol, date, description, body, footnotes }: Version): Html[] => [
  ...(symbol ? [`<p ${symbolAttribute} ${lowWeight}>${escapeXml(symbol)}</p>`] : []),
  ...(date ? [`<p ${lowWeight}>${longDate(language, date)}</p>`] : []),
  ...(description ? [`<p>${escapeXml(description)}</p>`] : []),
  ...(body.type === 'agenda' ? agendaBody(body, language) : body.sections.flatMap(sectionParts)),
  ...footnotes.map(footnotePart),
];

const agendaBody = ({ intro, days }: Agenda, language: Language): Html[] => [
  indexedHtml(intro),
  ...days.flatMap((day) => dayParts(day, language)),
];

const dayParts = ({ date, intro, items }: Day, language: Language): Html[] => [
  heading(2, date, escapeXml(fullDate(language, date))),
  indexedHtml(intro),
  ...items.flatMap(itemParts),
];

const itemParts = ({ id, start, end, title, html, speakers, documents, recordings }: AgendaItem): Html[] => [
  heading(
    3,
    id,
    `<time id="${id}-time" ${lowWeight}>${end ? `${start}–${end}` : start}</time> ${escapeXml(title)}`,
  ),
  indexedHtml(html),
  ...speakers.map((speaker) => `<p>${indexedHtml(speaker.html)}</p>`),
  ...[...documents, ...recordings].map((link) => `<p>${escapeXml(link.title)}</p>`),
];

const sectionParts = ({ id, title, paragraphs }: Section): Html[] => [
  ...(id ? [heading(2, id, escapeXml(title))] : []),
  ...paragraphs.flatMap(paragraphParts),
];

const paragraphParts = ({ id, number, html }: Paragraph): Html[] => [
  ...(id ? [heading(4, id, `<span ${lowWeight}>${number}</span>`)] : []),
  indexedHtml(html),
];

const footnotePart = ({ id, number, html }: Footnote): Html =>
  heading(2, id, `<span ${lowWeight}>${number}</span>`) + indexedHtml(html);

/** Lowers the high weight that Pagefind gives to headings, because a heading here may be a long sentence. */
const heading = (level: number, id: string, html: Html): Html =>
  `<h${level} id="${id}" data-pagefind-weight="3">${html}</h${level}>`;

/** Ranks numbers in headings, symbols and dates below the same words in a text. */
const lowWeight = 'data-pagefind-weight="0.1"';

/**
 * Removes footnote references, which would be joined to the word before them, and attributes, because addresses would
 * make the index depend on the base path of the site.
 */
const indexedHtml = (html: Html): Html =>
  html.replace(/<sup>.*?<\/sup>/gs, '').replace(/<(\/?\w+)(?:"[^"]*"|[^">])*>/g, '<$1>');
