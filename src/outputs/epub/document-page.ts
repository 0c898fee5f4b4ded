/** The page of a document, or of a page of `content/pages/`, in a book. */
import { directionOf } from '../../core/model/languages.ts';
import type {
  Agenda,
  AgendaItem,
  Footnote,
  FormalAgenda,
  Html,
  NumberedItem,
  Paragraph,
  Text,
} from '../../core/model/model.ts';
import { numberBeforeText } from '../../core/text/labels/paragraph-number.ts';
import type { TextLink } from '../../i18n/agenda-items.ts';
import { citeParagraph } from '../../i18n/citations.ts';
import { fullDate, longDate } from '../../i18n/format.ts';
import { attendance, kindNames } from '../../i18n/item-labels.ts';
import { nextDayNote } from '../../i18n/next-day.ts';
import { recordingStart } from '../../i18n/recordings.ts';
import { withRole } from '../../i18n/roles.ts';
import { roomName } from '../../i18n/rooms.ts';
import { escapeXml } from '../markup/xml.ts';
import {
  type Book,
  type Chapter,
  contentDocument,
  dayId,
  descriptionList,
  element,
  itemLink,
  joinLines,
  link,
  type OptionalMarkup,
  unorderedList,
} from './markup.ts';
import { xhtmlConverter } from './xhtml.ts';

interface PageContext extends Book {
  version: Chapter['version'];
  toXhtml: (html: Html) => string;
}

export function documentPage(book: Book, chapter: Chapter): string {
  const { t } = book;
  const { version, lede, notice, facts } = chapter;
  const context: PageContext = { ...book, version, toXhtml: xhtmlConverter(book, chapter) };
  const reason = version.reason ? t('sentenceSpace') + escapeXml(version.reason) : '';
  const withdrawn = t('page' in version ? 'notices.pageWithdrawn' : 'notices.withdrawn');
  const body = [
    element('h1', version.title),
    lede && element('p', lede, 'theme'),
    notice,
    version.status === 'withdrawn' && `<p><strong>${escapeXml(withdrawn)}</strong>${reason}</p>`,
    facts.length > 0 && descriptionList(facts),
    ...bodyContent(context, version.body),
    footnoteSection(context, version.footnotes),
  ];
  return contentDocument(book, version.title, '../book.css', joinLines(body));
}

function bodyContent(context: PageContext, body: Chapter['version']['body']): OptionalMarkup[] {
  if (body.type === 'agenda') return agendaContent(context, body);
  return body.type === 'text' ? textContent(context, body) : formalAgendaContent(context, body);
}

/** Formats the corrections of the part with an id. @param name names the part, where it is not clear */
const corrections = ({ language, t, version }: PageContext, id: string, name?: string): string =>
  joinLines(
    version.corrections
      .filter(({ at }) => at === id)
      .map(({ date, text }) => {
        const dated = t('notices.correction', { date: longDate(language, date) });
        const label = name ? t('withDetails', { text: dated, details: name }) : dated;
        return `<p class="correction"><strong>${escapeXml(label)}</strong>${escapeXml(t('colon') + text)}</p>`;
      }),
  );

// ---- Agendas ------------------------------------------------------------------------------------------

function agendaContent(context: PageContext, { intro, days, closing }: Agenda): OptionalMarkup[] {
  const { language, toXhtml } = context;
  const titles = new Map(days.flatMap(({ items }) => items.map(({ id, title }) => [id, title])));
  return [
    toXhtml(intro),
    ...days.flatMap((day) => [
      `<section id="${dayId(day.date)}">`,
      `<h2><time datetime="${day.date}">${escapeXml(fullDate(language, day.date))}</time></h2>`,
      toXhtml(day.intro),
      ...day.items.flatMap((item) => itemContent(context, { item, date: day.date, titles })),
      '</section>',
    ]),
    closing && `<div class="end">${toXhtml(closing)}</div>`,
  ];
}

function itemContent(
  context: PageContext,
  { item, date, titles }: { item: AgendaItem; date: string; titles: ReadonlyMap<string, string> },
): OptionalMarkup[] {
  const { language, t, toXhtml } = context;
  const { id, of } = item;
  const nextDay = nextDayNote(t, date, item);
  const relation = of && escapeXml(t('agenda.belongsTo') + t('colon')) + link(`#${of}`, titles.get(of) ?? of);
  return [
    `<section id="${id}">`,
    `<h3><bdi class="time" dir="${directionOf(language)}">${timeRange(item)}${nextDay ? ` ${escapeXml(nextDay)}` : ''}</bdi> ${toXhtml(item.titleHtml)}</h3>`,
    kindLine(context, item),
    corrections(context, id),
    relation && `<p class="kind">${relation}</p>`,
    toXhtml(item.html),
    ...titledList(
      t('formalAgenda.items'),
      (item.agendaItems ?? []).flatMap((each) => linkIn(context, context.agendaItems?.get(each))),
    ),
    ...itemLists(context, item),
    '</section>',
  ];
}

const itemLists = (
  { t, toXhtml }: PageContext,
  { speakers, documents, recordings }: Pick<AgendaItem, 'speakers' | 'documents' | 'recordings'>,
): string[] => [
  ...titledList(
    t('agenda.speakers'),
    speakers.map(({ html, role }) => toXhtml(withRole(t, html, role))),
  ),
  ...titledList(
    t('agenda.documents'),
    documents.map((document) => toXhtml(itemLink(document))),
  ),
  ...titledList(
    t('agenda.recordings'),
    recordings.map((recording) => {
      const from = recordingStart(t, recording.url);
      return toXhtml(itemLink(recording)) + (from ? ` (${escapeXml(from)})` : '');
    }),
  ),
];

function formalAgendaContent(
  context: PageContext,
  { intro, items, closing }: FormalAgenda,
): OptionalMarkup[] {
  const { t, toXhtml } = context;
  return [
    toXhtml(intro),
    ...items.flatMap((item) => [
      `<h${item.depth} id="${item.id}">${itemHeading(context, item)}</h${item.depth}>`,
      item.status && element('p', t(`formalAgenda.statuses.${item.status}`), 'kind'),
      corrections(context, item.id),
      takenUpLine(context, item.id),
      toXhtml(item.html),
      ...itemLists(context, item),
    ]),
    closing && `<div class="end">${toXhtml(closing)}</div>`,
  ];
}

/** Formats when an item is taken up, with links to the programme. */
function takenUpLine(context: PageContext, id: string): OptionalMarkup {
  const { t, takenUp } = context;
  const times = (takenUp?.get(id) ?? []).flatMap((time) => linkIn(context, time));
  return (
    times.length > 0 &&
    `<p class="kind">${escapeXml(t('formalAgenda.takenUp') + t('colon'))}${times.join(escapeXml(t('semicolon')))}</p>`
  );
}

const linkIn = ({ toXhtml }: PageContext, target: TextLink | undefined): string[] =>
  target ? [toXhtml(link(target.href, target.text))] : [];

/** Formats the number and the title of an item, which is struck through if the item is not taken up. */
function itemHeading({ language, toXhtml }: PageContext, { label, status, titleHtml }: NumberedItem): Html {
  const title = toXhtml(titleHtml);
  return `<bdi dir="${directionOf(language)}">${escapeXml(label)}</bdi> ${status ? `<s>${title}</s>` : title}`;
}

/** Formats the kinds of an item, unless its title says them, such as "Lunch break", that it is closed to the public, and its room. */
function kindLine({ t, language, rooms = [] }: PageContext, item: AgendaItem): OptionalMarkup {
  const kinds = kindNames(t, item);
  const where = attendance(t, item, item.room && roomName(language, { rooms }, item.room));
  const line = [item.title.toLowerCase().includes(kinds.toLowerCase()) ? '' : kinds, where];
  return line.some(Boolean) && element('p', line.filter(Boolean).join(' · '), 'kind');
}

const timeRange = ({ start, end, startInstant, endInstant }: AgendaItem): string =>
  time(start, startInstant) + (end && endInstant ? `–${time(end, endInstant)}` : '');

const time = (text: string, instant: string): string => `<time datetime="${instant}">${text}</time>`;

const titledList = (title: string, entries: readonly string[]): string[] =>
  entries.length > 0 ? [element('h4', title), unorderedList(entries)] : [];

// ---- Texts --------------------------------------------------------------------------------------------

function textContent(context: PageContext, { sections, closing }: Text): OptionalMarkup[] {
  const { toXhtml } = context;
  return [
    ...sections.flatMap(({ id, depth, titleHtml, paragraphs }) => [
      id && `<h${depth} id="${id}">${toXhtml(titleHtml)}</h${depth}>`,
      id && corrections(context, id),
      ...paragraphs.map((paragraph) => paragraphContent(context, paragraph)),
    ]),
    closing && `<div class="end">${toXhtml(closing)}</div>`,
  ];
}

const paragraphContent = (
  context: PageContext,
  { id, number, html, subParagraphs = [] }: Paragraph,
): string => {
  const content = context.toXhtml(html);
  const corrected = joinLines([
    id && corrections(context, id),
    ...subParagraphs.map((each) => corrections(context, each.id, citeParagraph(context.t, each))),
  ]);
  return id
    ? `<div id="${id}" class="numbered">${number === null ? '' : `<span class="number">${numberBeforeText(number)}</span> `}<div>${content}${corrected}</div></div>`
    : content;
};

/** Formats each footnote as an element of its own, which reading systems show next to the reference. */
const footnoteSection = (context: PageContext, footnotes: readonly Footnote[]): OptionalMarkup =>
  footnotes.length > 0 &&
  joinLines([
    '<section epub:type="footnotes">',
    element('h2', context.t('document.footnotes')),
    ...footnotes.map((footnote) => footnoteContent(context, footnote)),
    '</section>',
  ]);

function footnoteContent(context: PageContext, { id, number, html, references }: Footnote): string {
  const label = escapeXml(context.t('document.backToText', { number }));
  const backlinks = references.map(
    (reference, index) =>
      `<a href="#${reference}" role="doc-backlink" aria-label="${label}">${index === 0 ? `${number}.` : '↑'}</a>`,
  );
  const [first = `${number}.`, ...others] = backlinks;
  return `<aside id="${id}" epub:type="footnote" role="doc-footnote" class="numbered">${first} <div>${context.toXhtml(html)}${corrections(context, id)}</div> ${others.join(' ')}</aside>`;
}
