/**
 * Site -> small HTML documents for Pagefind's index: one for each document version and one for each meeting.
 *
 * A heading with an id makes a part that a result can lead to. So the headings here are the parts of the page
 * (days, agenda items, sections, numbered paragraphs, footnotes), with the ids that they have on the page. The
 * time of an item stands in its heading, with the id `<item>-time`. `src/client/search/parts.ts` reads it back.
 */
import { addresses } from '../core/addresses.ts';
import type { Language } from '../core/languages.ts';
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
} from '../core/model.ts';
import { searchText } from '../core/search-text.ts';
import { dateRange, fullDate, longDate } from '../i18n/format.ts';
import { translator } from '../i18n/t.ts';

export interface SearchPage {
  /** Address below the base of the site. */
  url: string;
  /** The HTML document that is indexed in place of the page. */
  content: Html;
}

export const searchTypes = ['meeting', 'agenda', 'circular', 'note', 'document'] as const;
/** What the filters of the index call the kind of a page: a key, the same in all languages. */
export type SearchType = (typeof searchTypes)[number];

/** The same in the reader's words. */
export function typeName(language: Language, type: SearchType): string {
  const t = translator(language);
  return type === 'meeting' ? t('search.meeting') : t(`document.types.${type}`);
}

/** All pages of one language that search finds, by address: the bytes of an index follow the order of what goes in. */
export const searchPages = (site: Site, language: Language): SearchPage[] =>
  site.meetings
    .flatMap((meeting) => [
      meetingPage(meeting, language),
      ...meeting.documents.flatMap((document) => documentPages(meeting, document, language)),
    ])
    .sort((a, b) => (a.url < b.url ? -1 : 1));

function documentPages(
  meeting: Meeting,
  { name, type, versions }: Document,
  language: Language,
): SearchPage[] {
  const version = versions[language];
  if (!version) return [];
  const date = version.date && longDate(language, version.date);
  const content = page({ language, meeting, type, title: version.title, date, body: documentBody(version) });
  return [{ url: addresses.document(language, meeting.id, name), content }];
}

function meetingPage(meeting: Meeting, language: Language): SearchPage {
  const title = meeting.name[language];
  const date = dateRange(language, meeting.start, meeting.end);
  const body = meetingBody(meeting, language, date);
  return {
    url: addresses.meeting(language, meeting.id),
    content: page({ language, meeting, type: 'meeting', title, date, body }),
  };
}

interface PageParts {
  language: Language;
  meeting: Meeting;
  type: SearchType;
  title: string;
  date: string | undefined;
  body: Html[];
}

const page = ({ language, meeting, type, title, date, body }: PageParts): Html =>
  [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    `<meta data-pagefind-filter="meeting[content]" content="${escapeHtml(meeting.id)}">`,
    `<meta data-pagefind-filter="type[content]" content="${type}">`,
    `<meta data-pagefind-meta="type[content]" content="${words(typeName(language, type))}">`,
    type !== 'meeting' &&
      `<meta data-pagefind-meta="meeting[content]" content="${words(meeting.name[language])}">`,
    date && `<meta data-pagefind-meta="date[content]" content="${words(date)}">`,
    `</head><body><h1 data-pagefind-meta="title">${words(title)}</h1>`,
    ...body,
    '</body></html>',
  ]
    .filter(Boolean)
    .join('\n');

const meetingBody = (meeting: Meeting, language: Language, dates: string): Html[] =>
  [
    meeting.theme?.[language],
    meeting.place[language],
    dates,
    meeting.venue?.[language],
    ...meeting.deadlines.map(({ title, date }) => `${title[language]}: ${longDate(language, date)}`),
    ...meeting.links.map(({ title }) => title[language]),
    ...meeting.earlier.map(({ theme }) => theme?.[language]),
  ].flatMap((text) => (text ? `<p>${words(text)}</p>` : []));

const documentBody = ({ language, symbol, description, body, footnotes }: Version): Html[] => [
  ...[symbol, description].flatMap((text) => (text ? `<p>${words(text)}</p>` : [])),
  ...(body.type === 'agenda' ? agendaBody(body, language) : body.sections.flatMap(sectionParts)),
  ...footnotes.map(footnotePart),
];

const agendaBody = ({ intro, days }: Agenda, language: Language): Html[] => [
  prepared(intro),
  ...days.flatMap((day) => dayParts(day, language)),
];

const dayParts = ({ date, intro, items }: Day, language: Language): Html[] => [
  heading(2, date, words(fullDate(language, date))),
  prepared(intro),
  ...items.flatMap(itemParts),
];

const itemParts = ({ id, start, end, title, html, speakers, documents, recordings }: AgendaItem): Html[] => [
  heading(3, id, `<time id="${id}-time" ${faint}>${end ? `${start}–${end}` : start}</time> ${words(title)}`),
  prepared(html),
  ...speakers.map((speaker) => `<p>${prepared(speaker)}</p>`),
  ...[...documents, ...recordings].map((link) => `<p>${words(link.title)}</p>`),
];

const sectionParts = ({ id, title, paragraphs }: Section): Html[] => [
  ...(id ? [heading(2, id, words(title))] : []),
  ...paragraphs.flatMap(paragraphParts),
];

const paragraphParts = ({ id, number, html }: Paragraph): Html[] => [
  ...(id ? [heading(4, id, `<span ${faint}>${number}</span>`)] : []),
  prepared(html),
];

const footnotePart = ({ id, number, html }: Footnote): Html =>
  heading(2, id, `<span ${faint}>${number}</span>`) + prepared(html);

const heading = (level: number, id: string, html: Html): Html => `<h${level} id="${id}">${html}</h${level}>`;

/** Numbers in headings are found, and come after the same number in any text. */
const faint = 'data-pagefind-weight="0.1"';

const words = (text: string): Html => escapeHtml(searchText(text));
/**
 * The marks of footnotes are no words of the text, and would stick to the one before. Attributes are not searched;
 * among them are addresses, which would tie the index to the base path of the site.
 */
const prepared = (html: Html): Html =>
  html
    .replace(/<sup>.*?<\/sup>/gs, '')
    .replace(/<(\/?\w+)(?:"[^"]*"|[^">])*>|([^<]+)/g, (_, tag?: string, text = '') =>
      tag ? `<${tag}>` : searchText(text),
    );

const escapeHtml = (text: string): Html =>
  text.replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign,
  );
