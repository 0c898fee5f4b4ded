/** Books (EPUB 3.3) in one language: a meeting with its documents, or a section of pages. Each text is a chapter. */
import type { History } from '../../core/history/history.ts';
import { lastModified, latestInstant, meetingModified } from '../../core/history/timestamps.ts';
import { addresses } from '../../core/model/addresses.ts';
import { type Language, textIn } from '../../core/model/languages.ts';
import type { Meeting, Page, Site } from '../../core/model/model.ts';
import { ancestorsOf, topOf } from '../../core/model/page-names.ts';
import { currentDocuments } from '../../core/site/revisions.ts';
import { agendaItemLinks, takenUpAt } from '../../i18n/agenda-items.ts';
import { documentFacts, pageFacts } from '../../i18n/facts.ts';
import { dateIn, longDate } from '../../i18n/format.ts';
import { fullName } from '../../i18n/meeting-names.ts';
import { datesWithStatus, meetingPlace } from '../../i18n/meeting-status.ts';
import { translator } from '../../i18n/t.ts';
import { uidOf } from '../calendar/uid.ts';
import { coverImage, coverPage, coverPath } from './cover.ts';
import { documentPage } from './document-page.ts';
import { type Book, type Chapter, chapterPath, meetingNotice, xmlDeclaration } from './markup.ts';
import { meetingPage } from './meeting-page.ts';
import { navigationDocument } from './navigation.ts';
import { packageDocument } from './package.ts';
import { bookStyle } from './style.ts';

export interface BookFile {
  path: string;
  text: string;
}

/** Tests whether a meeting has a book in a language: only if it has a document in it. */
export const hasBook = (meeting: Meeting, language: Language): boolean =>
  currentDocuments(meeting).some(({ versions }) => versions[language]);

/** @param site the `url` in its configuration includes the base path, like the links of the documents */
type BookSite = Pick<Site, 'config' | 'strings'>;

/**
 * Returns the files of the book of a meeting in the order of the container, in which `mimetype` comes first. Documents
 * that were revised are left out.
 *
 * @throws Error if the meeting has no book in the language
 */
export function bookFiles(
  { config, strings }: BookSite,
  history: History,
  meeting: Meeting,
  language: Language,
): BookFile[] {
  const t = translator(language, strings);
  const title = fullName(t, language, meeting);
  const chapters = currentDocuments(meeting).flatMap(({ versions }): Chapter[] => {
    const version = versions[language];
    if (!version) return [];
    const url = config.url + addresses.document(language, meeting.id, version.document);
    const facts = documentFacts(t, language, meeting, version);
    const notice = meetingNotice(t, language, meeting);
    return [{ name: version.document, depth: 0, version, url, lede: title, notice, facts }];
  });
  const base = new URL(config.url).pathname;
  const book: Book = {
    config,
    language,
    t,
    title,
    creator: textIn(meeting.series?.organ.name ?? config.organizer, language),
    theme: meeting.theme && textIn(meeting.theme, language),
    ...(meeting.rooms.length > 0 && { rooms: meeting.rooms }),
    agendaItems: agendaItemLinks(base, language, meeting),
    takenUp: takenUpAt(t, base, language, meeting),
    coverFacts: `${datesWithStatus(t, language, meeting)} · ${meetingPlace(t, language, meeting)}`,
    identifier: uidOf(meeting.id, 'book', language),
    source: config.url + addresses.meeting(language, meeting.id),
    modified: meetingModified(history, meeting, language),
    head: history.head,
    frontPage: { path: 'meeting.xhtml', title },
    chapters: atLeastOne(chapters, `${meeting.id} has no document in "${language}".`),
  };
  return filesOf(book, [{ path: 'EPUB/meeting.xhtml', text: meetingPage(book, meeting) }]);
}

/** Returns the pages of the book of a section in a language: those that have the language, and that no other one revises. */
const pagesOfBook = (pages: readonly Page[], section: string, language: Language): Page[] =>
  pages.filter(
    ({ name, versions, revisedBy }) =>
      topOf(name) === section && versions[language] && revisedBy === undefined,
  );

/** Tests whether a section of pages has a book in a language: only if the page at the top has the language. */
export const hasPageBook = ({ pages }: Pick<Site, 'pages'>, section: string, language: Language): boolean =>
  pagesOfBook(pages, section, language).some(({ name }) => name === section);

/**
 * Returns the files of the book of a section of pages, in the order of the container.
 *
 * @param section name of the page at the top
 * @throws Error if the section has no book in the language
 */
export function pageBookFiles(
  { config, strings, pages }: BookSite & Pick<Site, 'pages'>,
  history: History,
  section: string,
  language: Language,
): BookFile[] {
  const t = translator(language, strings);
  const chapters = pagesOfBook(pages, section, language).flatMap(({ name, versions }): Chapter[] => {
    const version = versions[language];
    if (!version) return [];
    return [
      {
        // Names of pages have no dots, so that no other page has this one.
        name: name.replaceAll('/', '.'),
        depth: ancestorsOf(name).length,
        version,
        url: config.url + addresses.page(language, name),
        lede: version.description,
        facts: pageFacts(t, language, version),
      },
    ];
  });
  const [first, ...others] = atLeastOne(chapters, `${section} is not in "${language}".`);
  const modified = latestInstant(chapters.map(({ version }) => lastModified(history, version.file)));
  const published = modified ?? history.head;
  return filesOf({
    config,
    language,
    t,
    title: first.version.title,
    creator: textIn(config.organizer, language),
    theme: first.version.description,
    coverFacts: published === null ? '' : longDate(language, dateIn(published, 'UTC')),
    identifier: uidOf('pages', 'book', section, language),
    source: first.url,
    modified,
    head: history.head,
    chapters: [first, ...others],
  });
}

function atLeastOne(chapters: readonly Chapter[], problem: string): Book['chapters'] {
  const [first, ...others] = chapters;
  if (!first) throw new Error(problem);
  return [first, ...others];
}

/** @param front what comes before the chapters */
const filesOf = (book: Book, front: readonly BookFile[] = []): BookFile[] => [
  { path: 'mimetype', text: 'application/epub+zip' },
  { path: 'META-INF/container.xml', text: container },
  { path: 'EPUB/package.opf', text: packageDocument(book) },
  { path: 'EPUB/nav.xhtml', text: navigationDocument(book) },
  { path: 'EPUB/book.css', text: bookStyle },
  { path: `EPUB/${coverPath}`, text: coverImage(book) },
  { path: 'EPUB/cover.xhtml', text: coverPage(book) },
  ...front,
  ...book.chapters.map((chapter) => ({
    path: `EPUB/${chapterPath(chapter)}`,
    text: documentPage(book, chapter),
  })),
];

const container = `${xmlDeclaration}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;
