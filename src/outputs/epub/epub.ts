/**
 * A meeting in one language as a book (EPUB 3.3): what is known of it, then its documents, each a chapter.
 * The files in the order in which the container holds them; `mimetype` stands first.
 */
import type { History } from '../../core/history/history.ts';
import type { Language } from '../../core/model/languages.ts';
import type { Meeting, Site } from '../../core/model/model.ts';
import { currentDocuments } from '../../core/site/revisions.ts';
import { translator } from '../../i18n/t.ts';
import { type Book, declaration } from './markup.ts';
import { navigation, packageDocument } from './package.ts';
import { documentPage, meetingPage } from './pages.ts';
import { bookStyle } from './style.ts';

export interface BookFile {
  path: string;
  text: string;
}

/** Whether there is a book: a meeting without documents in the language has none. */
export const hasBook = (meeting: Meeting, language: Language): boolean =>
  currentDocuments(meeting).some(({ versions }) => versions[language]);

/** @param site whose `url` is the public address with its base path, as it is in the links of the documents */
export function bookFiles(
  { config, strings }: Pick<Site, 'config' | 'strings'>,
  history: History,
  meeting: Meeting,
  language: Language,
): BookFile[] {
  // What a revision took the place of is not carried along.
  const versions = currentDocuments(meeting).flatMap((document) => document.versions[language] ?? []);
  const t = translator(language, strings);
  const book: Book = { config, history, meeting, language, t, versions };
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

const container = `${declaration}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;
