/** The pages of a book: what is known of the meeting, and its documents. */

import { meetingModified } from '../../core/history/sequence.ts';
import { addresses } from '../../core/model/addresses.ts';
import { textIn } from '../../core/model/languages.ts';
import type { Agenda, AgendaItem, Footnote, Html, Paragraph, Text, Version } from '../../core/model/model.ts';
import { documentFacts, meetingFacts } from '../../i18n/facts.ts';
import { dateIn, fullDate, longDate } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/t.ts';
import { type Element, rewriteHtml, toXhtml } from '../markup/html.ts';
import { escapeXml } from '../markup/xml.ts';
import { anchor, type Book, dayId, element, facts, lines, link, list, type Markup, page } from './markup.ts';

export function meetingPage(book: Book): string {
  const { config, history, meeting, language, t, versions } = book;
  const { deadlines, theme } = meeting;
  const modified = meetingModified(history, meeting, language);
  const address = config.url + addresses.meeting(language, meeting.id);
  const body = [
    '<section epub:type="titlepage">',
    element('h1', textIn(meeting.name, language)),
    theme && element('p', textIn(theme, language), 'theme'),
    facts(meetingFacts(t, language, meeting)),
    deadlines.length > 0 && element('h2', t('meeting.deadlines')),
    deadlines.length > 0 &&
      facts(
        deadlines.map(({ date, title }) => ({
          name: longDate(language, date),
          value: textIn(title, language),
        })),
      ),
    element('h2', t('meeting.documents')),
    list(versions.map(({ document, title }) => link(`documents/${document}.xhtml`, title))),
    element('h2', t('document.address')),
    `<p>${link(address, address, true)}</p>`,
    modified && element('p', t('changes.last', { date: longDate(language, dateIn(modified, 'UTC')) })),
    element('p', textIn(config.organizer, language), 'organizer'),
    '</section>',
  ];
  return page(book, textIn(meeting.name, language), 'book.css', lines(body));
}

export function documentPage(book: Book, version: Version): string {
  const { meeting, language, t } = book;
  const write = writerOf(book, version);
  const corrected: Corrected = (id) => correctionsOf(book, version, id);
  const body = [
    element('h1', version.title),
    element('p', textIn(meeting.name, language), 'theme'),
    version.status === 'withdrawn' &&
      `<p><strong>${escapeXml(t('notices.withdrawn'))}</strong>${t('sentenceSpace')}${escapeXml(version.reason ?? '')}</p>`,
    facts(documentFacts(t, language, meeting, version)),
    ...(version.body.type === 'agenda'
      ? agenda(book, version.body, write, corrected)
      : textParts(version.body, write, corrected)),
    footnotes(t, version.footnotes, write, corrected),
  ];
  return page(book, version.title, '../book.css', lines(body));
}

/** What was mended at a part. */
type Corrected = (id: string) => Markup;

const correctionsOf = ({ language, t }: Book, { corrections }: Version, id: string): Markup =>
  lines(
    corrections
      .filter(({ at }) => at === id)
      .map(({ date, text }) => {
        const label = t('notices.correction', { date: longDate(language, date) });
        return `<p class="correction"><strong>${escapeXml(label)}</strong>${escapeXml(t('colon') + text)}</p>`;
      }),
  );

function agenda(
  { language, t }: Book,
  { intro, days, closing }: Agenda,
  write: Write,
  corrected: Corrected,
): Markup[] {
  const titles = new Map(days.flatMap(({ items }) => items.map(({ id, title }) => [id, title])));
  const itemParts = ({ of, ...item }: AgendaItem): Markup[] => [
    `<section id="${item.id}">`,
    `<h3><bdi class="time">${hours(item)}</bdi> ${write(item.titleHtml)}</h3>`,
    kindLine(t, item),
    corrected(item.id),
    of &&
      `<p class="kind">${escapeXml(t('agenda.belongsTo') + t('colon'))}${link(`#${of}`, titles.get(of) ?? of)}</p>`,
    write(item.html),
    ...listed(t('agenda.speakers'), item.speakers.map(write)),
    ...listed(
      t('agenda.documents'),
      item.documents.map((each) => write(anchor(each))),
    ),
    ...listed(
      t('agenda.recordings'),
      item.recordings.map((each) => write(anchor(each))),
    ),
    '</section>',
  ];
  return [
    write(intro),
    ...days.flatMap((day) => [
      `<section id="${dayId(day.date)}">`,
      `<h2><time datetime="${day.date}">${escapeXml(fullDate(language, day.date))}</time></h2>`,
      write(day.intro),
      ...day.items.flatMap(itemParts),
      '</section>',
    ]),
    closing && `<div class="end">${write(closing)}</div>`,
  ];
}

/** A "Lunch break" need not say once more that it is a break. */
function kindLine(t: Translate, { kinds, title }: AgendaItem): Markup {
  const kind = kinds.map((name) => t(`agenda.kinds.${name}`)).join(' · ');
  return !title.toLowerCase().includes(kind.toLowerCase()) && element('p', kind, 'kind');
}

const hours = ({ start, end, startInstant, endInstant }: AgendaItem): string =>
  time(start, startInstant) + (end && endInstant ? `–${time(end, endInstant)}` : '');

const time = (text: string, instant: string): string => `<time datetime="${instant}">${text}</time>`;

const listed = (title: string, entries: readonly string[]): Markup[] =>
  entries.length > 0 ? [element('h4', title), list(entries)] : [];

const textParts = ({ sections, closing }: Text, write: Write, corrected: Corrected): Markup[] => [
  ...sections.flatMap(({ id, depth, titleHtml, paragraphs }) => [
    id && `<h${depth} id="${id}">${write(titleHtml)}</h${depth}>`,
    id && corrected(id),
    ...paragraphs.map((paragraph) => paragraphPart(paragraph, write, corrected)),
  ]),
  closing && `<div class="end">${write(closing)}</div>`,
];

const paragraphPart = ({ id, number, html }: Paragraph, write: Write, corrected: Corrected): string =>
  id
    ? `<div id="${id}" class="numbered"><span class="number">${number}.</span> <div>${write(html)}${corrected(id) || ''}</div></div>`
    : write(html);

/** Each by itself: reading systems show it beside its mark. */
const footnotes = (t: Translate, notes: readonly Footnote[], write: Write, corrected: Corrected): Markup =>
  notes.length > 0 &&
  lines([
    '<section epub:type="footnotes">',
    element('h2', t('document.footnotes')),
    ...notes.map(({ id, number, html, references }) => {
      const back = references.map(
        (reference, index) =>
          `<a href="#${reference}" role="doc-backlink" aria-label="${escapeXml(t('document.backToText', { number }))}">${index === 0 ? `${number}.` : '↑'}</a>`,
      );
      const [first = `${number}.`, ...others] = back;
      return `<aside id="${id}" epub:type="footnote" role="doc-footnote" class="numbered">${first} <div>${write(html)}${corrected(id) || ''}</div> ${others.join(' ')}</aside>`;
    }),
    '</section>',
  ]);

// ---- Links --------------------------------------------------------------------------------------------

/** Finished HTML as XHTML of the book. */
type Write = (html: Html) => string;

/**
 * Links between the documents of the book stay in it; those to other pages of the site lead to their public
 * address. A table that scrolls on the web does not in a book.
 */
function writerOf({ config, meeting, language, versions }: Book, { document }: Version): Write {
  const root = `${config.url}/`;
  const inBook = new Map(
    versions.map((version) => [
      config.url + addresses.document(language, meeting.id, version.document),
      version.document === document ? '' : `${version.document}.xhtml`,
    ]),
  );
  const targetOf = (href: string): string => {
    if (!href.startsWith('/')) return href;
    const url = new URL(href, root).href;
    const [page = '', fragment] = url.split('#', 2);
    const file = inBook.get(page);
    if (file === undefined) return url;
    if (fragment) return `${file}#${fragment}`;
    return file || `${document}.xhtml`;
  };
  return (html) => toXhtml(rewriteHtml(html, (element) => adapt(element, targetOf)));
}

function adapt({ attribs }: Element, targetOf: (href: string) => string): void {
  const href = attribs['href'];
  if (href) attribs['href'] = targetOf(href);
  if (attribs['role'] === 'doc-noteref') attribs['epub:type'] = 'noteref';
  delete attribs['tabindex'];
}
