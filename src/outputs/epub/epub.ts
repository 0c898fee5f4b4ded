/** A meeting in one language as a book (EPUB 3.3): a page about the meeting, then its documents, each a chapter. */
import type { History } from '../../core/history/history.ts';
import type { Language } from '../../core/model/languages.ts';
import type { Meeting, Site } from '../../core/model/model.ts';
import { currentDocuments } from '../../core/site/revisions.ts';
import { translator } from '../../i18n/t.ts';
import { coverImage, coverPage, coverPath } from './cover.ts';
import { documentPage } from './document-page.ts';
import { type Book, xmlDeclaration } from './markup.ts';
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

/**
 * Returns the files in the order of the container, in which `mimetype` comes first. Documents that were revised are
 * left out.
 *
 * @param site the `url` in its configuration includes the base path, like the links of the documents
 * @throws Error if the meeting has no book in the language
 */
export function bookFiles(
  { config, strings }: Pick<Site, 'config' | 'strings'>,
  history: History,
  meeting: Meeting,
  language: Language,
): BookFile[] {
  const [first, ...others] = currentDocuments(meeting).flatMap(({ versions }) => versions[language] ?? []);
  if (!first) throw new Error(`${meeting.id} has no document in "${language}".`);
  const versions: Book['versions'] = [first, ...others];
  const t = translator(language, strings);
  const book: Book = { config, history, meeting, language, t, versions };
  return [
    { path: 'mimetype', text: 'application/epub+zip' },
    { path: 'META-INF/container.xml', text: container },
    { path: 'EPUB/package.opf', text: packageDocument(book) },
    { path: 'EPUB/nav.xhtml', text: navigationDocument(book) },
    { path: 'EPUB/book.css', text: bookStyle },
    { path: `EPUB/${coverPath}`, text: coverImage(book) },
    { path: 'EPUB/cover.xhtml', text: coverPage(book) },
    { path: 'EPUB/meeting.xhtml', text: meetingPage(book) },
    ...versions.map((version) => ({
      path: `EPUB/documents/${version.document}.xhtml`,
      text: documentPage(book, version),
    })),
  ];
}

const container = `${xmlDeclaration}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;
