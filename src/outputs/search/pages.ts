/**
 * Site -> what search finds of it: a small HTML body for each document version and each meeting, as a reader would
 * see it. `search-terms.ts` turns it into the terms that are indexed.
 *
 * A heading with an id makes a part that a result can lead to. So the headings here are the parts of the page
 * (days, agenda items, sections, numbered paragraphs, footnotes), with the ids that they have on the page. The
 * time of an item stands in its heading, with the id `<item>-time`. `src/client/search/parts.ts` reads it back.
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
  /** What a result shows of the page, in the words of the language. */
  shown: { title: string; type: string; meeting?: string; date?: string; symbol?: string };
}

/** What narrows and sorts results: the same in all languages. */
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
/** What the filters of the index call the kind of a page: a key, the same in all languages. */
export type SearchType = (typeof searchTypes)[number];

/** The same in the reader's words. */
export const typeName = (t: Translate, type: SearchType): string =>
  type === 'meeting' ? t('search.meeting') : t(`document.types.${type}`);

/** All pages of one language that search finds, by address: the bytes of an index follow the order of what goes in. */
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
      body: [heading1(title), ...documentBody(version)].join('\n'),
      facts: { meeting: meeting.id, type, document: name, date: date ?? meeting.start },
      shown: {
        title,
        type: markedType(t, document),
        meeting: textIn(meeting.name, language),
        ...(date && { date: longDate(language, date) }),
        ...(symbol && { symbol }),
      },
    },
  ];
}

/** Of a text that no longer holds, a result says so. */
function markedType(t: Translate, document: Document): string {
  const text = typeName(t, document.type);
  const label = statusLabel(t, document);
  return label ? t('withDetails', { text, details: label }) : text;
}

function meetingPage(meeting: Meeting, language: Language, t: Translate): SearchPage {
  const title = textIn(meeting.name, language);
  const date = dateRange(language, meeting.start, meeting.end);
  return {
    url: addresses.meeting(language, meeting.id),
    body: [heading1(title), ...meetingBody(meeting, language, date)].join('\n'),
    facts: { meeting: meeting.id, type: 'meeting', document: '', date: meeting.start },
    shown: { title, type: typeName(t, 'meeting'), date },
  };
}

const heading1 = (title: string): Html =>
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
  ...(symbol ? [`<p ${symbolAttribute} ${faint}>${escapeXml(symbol)}</p>`] : []),
  ...(date ? [`<p ${faint}>${longDate(language, date)}</p>`] : []),
  ...(description ? [`<p>${escapeXml(description)}</p>`] : []),
  ...(body.type === 'agenda' ? agendaBody(body, language) : body.sections.flatMap(sectionParts)),
  ...footnotes.map(footnotePart),
];

const agendaBody = ({ intro, days }: Agenda, language: Language): Html[] => [
  prepared(intro),
  ...days.flatMap((day) => dayParts(day, language)),
];

const dayParts = ({ date, intro, items }: Day, language: Language): Html[] => [
  heading(2, date, escapeXml(fullDate(language, date))),
  prepared(intro),
  ...items.flatMap(itemParts),
];

const itemParts = ({ id, start, end, title, html, speakers, documents, recordings }: AgendaItem): Html[] => [
  heading(
    3,
    id,
    `<time id="${id}-time" ${faint}>${end ? `${start}–${end}` : start}</time> ${escapeXml(title)}`,
  ),
  prepared(html),
  ...speakers.map((speaker) => `<p>${prepared(speaker.html)}</p>`),
  ...[...documents, ...recordings].map((link) => `<p>${escapeXml(link.title)}</p>`),
];

const sectionParts = ({ id, title, paragraphs }: Section): Html[] => [
  ...(id ? [heading(2, id, escapeXml(title))] : []),
  ...paragraphs.flatMap(paragraphParts),
];

const paragraphParts = ({ id, number, html }: Paragraph): Html[] => [
  ...(id ? [heading(4, id, `<span ${faint}>${number}</span>`)] : []),
  prepared(html),
];

const footnotePart = ({ id, number, html }: Footnote): Html =>
  heading(2, id, `<span ${faint}>${number}</span>`) + prepared(html);

/** Pagefind counts the words of a heading seven times; here a heading may be a whole sentence, and much of the text. */
const heading = (level: number, id: string, html: Html): Html =>
  `<h${level} id="${id}" data-pagefind-weight="3">${html}</h${level}>`;

/** Numbers in headings, symbols and dates are found, and come after the same words in any text. */
const faint = 'data-pagefind-weight="0.1"';

/**
 * The marks of footnotes are no words of the text, and would stick to the one before. Attributes are not searched;
 * among them are addresses, which would tie the index to the base path of the site.
 */
const prepared = (html: Html): Html =>
  html.replace(/<sup>.*?<\/sup>/gs, '').replace(/<(\/?\w+)(?:"[^"]*"|[^">])*>/g, '<$1>');
