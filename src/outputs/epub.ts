/**
 * A meeting in one language as a book (EPUB 3.3): what is known of it, then its documents, each a chapter.
 * The files in the order in which the container holds them; `mimetype` stands first.
 */
import { addresses } from '../core/addresses.ts';
import type { History } from '../core/history.ts';
import { directionOf, type Language } from '../core/languages.ts';
import type {
  Agenda,
  AgendaItem,
  Day,
  Footnote,
  Html,
  ItemLink,
  Meeting,
  Paragraph,
  SiteConfig,
  Text,
  Version,
} from '../core/model.ts';
import { currentDocuments } from '../core/revisions.ts';
import { meetingModified } from '../core/sequence.ts';
import { documentFacts, type Fact, meetingFacts } from '../i18n/facts.ts';
import { dateIn, fullDate, longDate } from '../i18n/format.ts';
import { type Translate, translator } from '../i18n/t.ts';
import { bookStyle } from './epub-style.ts';
import { asXml, type Tag } from './tags.ts';
import { uidOf } from './uid.ts';
import { escapeXml } from './xml.ts';

export interface BookFile {
  path: string;
  text: string;
}

/** What a book is made from. */
interface Book {
  config: SiteConfig;
  history: History;
  meeting: Meeting;
  language: Language;
  t: Translate;
  versions: readonly Version[];
}

/** Whether there is a book: a meeting without documents in the language has none. */
export const hasBook = (meeting: Meeting, language: Language): boolean =>
  currentDocuments(meeting).some(({ versions }) => versions[language]);

/** @param config whose `url` is the public address with its base path, as it is in the links of the documents */
export function bookFiles(
  config: SiteConfig,
  history: History,
  meeting: Meeting,
  language: Language,
): BookFile[] {
  // What a revision took the place of is not carried along.
  const versions = currentDocuments(meeting).flatMap((document) => document.versions[language] ?? []);
  const book: Book = { config, history, meeting, language, t: translator(language), versions };
  return [
    { path: 'mimetype', text: 'application/epub+zip' },
    { path: 'META-INF/container.xml', text: container },
    { path: 'EPUB/package.opf', text: packageDocument(book) },
    { path: 'EPUB/nav.xhtml', text: navigation(book) },
    { path: 'EPUB/book.css', text: bookStyle },
    { path: 'EPUB/meeting.xhtml', text: meetingPage(book) },
    ...versions.map((version) => ({
      path: `EPUB/documents/${version.document}.xhtml`,
      text: documentPage(book, version),
    })),
  ];
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

const container = `${declaration}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

// ---- The package --------------------------------------------------------------------------------------

const features = [
  'tableOfContents',
  'readingOrder',
  'structuralNavigation',
  'displayTransformability',
  'unlocked',
];

/** Without a history: whatever is known of a change later counts as newer. */
const earliest = '1970-01-01T00:00:00Z';

function packageDocument(book: Book): string {
  const { config, history, meeting, language, versions } = book;
  const direction = directionOf(language);
  const modified = meetingModified(history, meeting, language) ?? history.head ?? earliest;
  const properties = [
    ['dcterms:modified', modified],
    ['schema:accessMode', 'textual'],
    ['schema:accessModeSufficient', 'textual'],
    ...features.map((feature) => ['schema:accessibilityFeature', feature]),
    ['schema:accessibilityHazard', 'none'],
  ];
  return [
    `${declaration}<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${language}" dir="${direction}">`,
    '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<dc:identifier id="id">urn:uuid:${uidOf(meeting.id, 'book', language)}</dc:identifier>`,
    element('dc:title', meeting.name[language]),
    element('dc:language', language),
    element('dc:creator', config.organizer[language]),
    element('dc:publisher', config.organizer[language]),
    ...(meeting.theme ? [element('dc:description', meeting.theme[language])] : []),
    element('dc:source', config.url + addresses.meeting(language, meeting.id)),
    ...properties.map(([name, value]) => `<meta property="${name}">${value}</meta>`),
    '</metadata>',
    '<manifest>',
    '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>',
    '<item id="style" href="book.css" media-type="text/css"/>',
    '<item id="meeting" href="meeting.xhtml" media-type="application/xhtml+xml"/>',
    ...versions.map(
      ({ document }) =>
        `<item id="document_${document}" href="documents/${document}.xhtml" media-type="application/xhtml+xml"/>`,
    ),
    '</manifest>',
    `<spine page-progression-direction="${direction}">`,
    '<itemref idref="meeting"/>',
    '<itemref idref="nav"/>',
    ...versions.map(({ document }) => `<itemref idref="document_${document}"/>`),
    '</spine>',
    '</package>',
    '',
  ].join('\n');
}

// ---- Navigation ---------------------------------------------------------------------------------------

/** A line of the table of contents, and how deep it stands. */
interface Line {
  depth: number;
  href: string;
  text: string;
}

function navigation(book: Book): string {
  const { t, meeting, language, versions } = book;
  const lines = [
    { depth: 0, href: 'meeting.xhtml', text: meeting.name[language] },
    ...versions.flatMap((version) => documentLines(version, language, `documents/${version.document}.xhtml`)),
  ];
  const first = `documents/${versions[0]?.document}.xhtml`;
  const landmarks = [
    `<li><a epub:type="toc" href="#toc">${escapeXml(t('document.contents'))}</a></li>`,
    `<li><a epub:type="bodymatter" href="${first}">${escapeXml(t('meeting.documents'))}</a></li>`,
  ];
  const body = `<nav epub:type="toc" role="doc-toc" id="toc" aria-labelledby="title_toc">
<h1 id="title_toc">${escapeXml(t('document.contents'))}</h1>${nested(lines)}</nav>
<nav epub:type="landmarks" hidden="hidden">
<ol>
${landmarks.join('\n')}
</ol>
</nav>`;
  return page(book, t('document.contents'), 'book.css', body);
}

function documentLines({ title, body }: Version, language: Language, href: string): Line[] {
  const parts =
    body.type === 'agenda'
      ? body.days.flatMap((day) => dayLines(day, language, href))
      : body.sections.flatMap(({ id, depth, title }) =>
          id ? [{ depth: depth - 1, href: `${href}#${id}`, text: title }] : [],
        );
  return [{ depth: 0, href, text: title }, ...parts];
}

const dayLines = ({ date, items }: Day, language: Language, href: string): Line[] => [
  { depth: 1, href: `${href}#${dayId(date)}`, text: fullDate(language, date) },
  ...items.map(({ id, start, title }) => ({
    depth: 2,
    href: `${href}#${id}`,
    text: `${start} ${title}`,
  })),
];

/** Lists within lists. A line that is deeper by more than one level stands one level deeper. */
function nested(lines: readonly Line[]): string {
  const open: number[] = [];
  let list = '';
  for (const { depth, href, text } of lines) {
    const last = open.at(-1);
    if (last === undefined || depth > last) {
      list += '\n<ol>\n';
      open.push(depth);
    } else {
      while (open.length > 1 && depth < (open.at(-1) ?? 0)) {
        list += '</li>\n</ol>\n';
        open.pop();
      }
      list += '</li>\n';
    }
    list += `<li><a href="${href}">${escapeXml(text)}</a>`;
  }
  return list + '</li>\n</ol>\n'.repeat(open.length);
}

// ---- The pages ----------------------------------------------------------------------------------------

function page({ language }: Book, title: string, style: string, body: string): string {
  const direction = directionOf(language);
  return `${declaration}<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}" dir="${direction}">
<head>
<title>${escapeXml(title)}</title>
<link rel="stylesheet" type="text/css" href="${style}"/>
</head>
<body>
${body}
</body>
</html>
`;
}

function meetingPage(book: Book): string {
  const { config, history, meeting, language, t, versions } = book;
  const { deadlines, theme } = meeting;
  const modified = meetingModified(history, meeting, language);
  const address = config.url + addresses.meeting(language, meeting.id);
  const body = [
    '<section epub:type="titlepage">',
    element('h1', meeting.name[language]),
    theme && element('p', theme[language], 'theme'),
    facts(meetingFacts(t, language, meeting)),
    deadlines.length > 0 && element('h2', t('meeting.deadlines')),
    deadlines.length > 0 &&
      facts(
        deadlines.map(({ date, title }) => ({
          name: longDate(language, date),
          value: title[language],
        })),
      ),
    element('h2', t('meeting.documents')),
    list(versions.map(({ document, title }) => link(`documents/${document}.xhtml`, title))),
    element('h2', t('document.address')),
    `<p>${link(address, address, true)}</p>`,
    modified && element('p', t('changes.last', { date: longDate(language, dateIn(modified, 'UTC')) })),
    element('p', config.organizer[language], 'organizer'),
    '</section>',
  ];
  return page(book, meeting.name[language], 'book.css', lines(body));
}

function documentPage(book: Book, version: Version): string {
  const { meeting, language, t } = book;
  const write = writerOf(book, version);
  const corrected: Corrected = (id) => correctionsOf(book, version, id);
  const body = [
    element('h1', version.title),
    element('p', meeting.name[language], 'theme'),
    version.status === 'withdrawn' &&
      `<p><strong>${escapeXml(t('states.withdrawn'))}</strong> ${escapeXml(version.reason ?? '')}</p>`,
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
        const label = t('states.correction', { date: longDate(language, date) });
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
      `<p class="kind">${escapeXml(t('agenda.of') + t('colon'))}${link(`#${of}`, titles.get(of) ?? of)}</p>`,
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

/** As on the page of the agenda; ids of documents have no underscore. */
const dayId = (date: string): string => `day_${date}`;

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
          `<a href="#${reference}" role="doc-backlink" aria-label="${escapeXml(t('document.back', { number }))}">${index === 0 ? `${number}.` : '↑'}</a>`,
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
  return (html) => asXml(html, (tag) => adapt(tag, targetOf));
}

function adapt({ attributes }: Tag, targetOf: (href: string) => string): void {
  const href = attributes.get('href');
  if (href) attributes.set('href', targetOf(href));
  if (attributes.get('role') === 'doc-noteref') attributes.set('epub:type', 'noteref');
  attributes.delete('tabindex');
}

// ---- Markup -------------------------------------------------------------------------------------------

/** What is not there leaves no line. */
type Markup = string | false | null | undefined;

const lines = (parts: readonly Markup[]): string => parts.filter(Boolean).join('\n');

const element = (name: string, text: string, style?: string): string =>
  `<${name}${style ? ` class="${style}"` : ''}>${escapeXml(text)}</${name}>`;

const link = (href: string, text: string, isolate = false): string => {
  const shown = isolate ? `<bdi>${escapeXml(text)}</bdi>` : escapeXml(text);
  return `<a href="${escapeXml(href)}">${shown}</a>`;
};

/** As the renderer of the documents would write it. */
const anchor = ({ url, title }: ItemLink): Html => link(url, title);

const list = (entries: readonly string[]): string =>
  `<ul>\n${entries.map((entry) => `<li>${entry}</li>`).join('\n')}\n</ul>`;

const facts = (known: readonly Fact[]): string =>
  `<dl>\n${known
    .map(({ name, value, isolate }) => {
      const shown = isolate ? `<bdi>${escapeXml(value)}</bdi>` : escapeXml(value);
      return `${element('dt', name)}<dd>${shown}</dd>`;
    })
    .join('\n')}\n</dl>`;
