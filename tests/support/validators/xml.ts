/** Reads XML with independent parsers, and checks what they do not. */
import { Readable, type Transform } from 'node:stream';
import { parseAtomFeed } from 'feedsmith';
import { ParseOption, XmlDocument } from 'libxml2-wasm';
import {
  ErrorLevel,
  type IndexItem,
  type SitemapItem,
  XMLToSitemapIndexStream,
  XMLToSitemapItemStream,
} from 'sitemap';

/** Calls `use` with a parsed text. @throws Error if the text is not well-formed XML */
function withDocument<Result>(xml: string, use: (document: XmlDocument) => Result): Result {
  const document = XmlDocument.fromString(xml, { option: ParseOption.XML_PARSE_NONET });
  try {
    return use(document);
  } finally {
    document.dispose();
  }
}

// ---- Atom ---------------------------------------------------------------------------------------------

/** Paths of nodes that RFC 4287 forbids. */
const atomProblems = [
  '/*[not(self::a:feed)]',
  // 4.1.1 and 4.1.2: elements that occur exactly once, and at most once.
  '//a:feed[count(a:id) != 1 or count(a:title) != 1 or count(a:updated) != 1]',
  '//a:entry[count(a:id) != 1 or count(a:title) != 1 or count(a:updated) != 1]',
  '//a:entry[count(a:published) > 1 or count(a:summary) > 1 or count(a:content) > 1]',
  '//a:feed[not(a:author)]/a:entry[not(a:author)]',
  '//a:entry[not(a:content) and not(a:link[@rel = "alternate"])]',
  '//a:entry[a:id = following-sibling::a:entry/a:id]',
  // 4.2: the only elements of a feed and an entry; a link has a target, a category and a person have a name.
  '//a:feed/*[not(self::a:author or self::a:category or self::a:contributor or self::a:generator or self::a:icon or self::a:id or self::a:link or self::a:logo or self::a:rights or self::a:subtitle or self::a:title or self::a:updated or self::a:entry)]',
  '//a:entry/*[not(self::a:author or self::a:category or self::a:content or self::a:contributor or self::a:id or self::a:link or self::a:published or self::a:rights or self::a:source or self::a:summary or self::a:title or self::a:updated)]',
  '//a:link[not(@href)] | //a:category[not(@term)] | //a:author[count(a:name) != 1]',
].join(' | ');

/** RFC 4287, section 3.3. */
const atomDate = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;

/** Reads a feed with an independent parser. @throws Error if the text is not well-formed XML, or not Atom */
export function readAtom(xml: string): ReturnType<typeof parseAtomFeed> {
  const a = { a: 'http://www.w3.org/2005/Atom' };
  withDocument(xml, (document) => {
    const [problem] = document.find(atomProblems, a);
    if (problem) throw new Error(`Line ${problem.line}: RFC 4287 forbids this.`);
    const dates = document.find('//a:updated | //a:published', a).map((node) => node.content);
    for (const date of dates) if (!atomDate.test(date)) throw new Error(`${date} is not a date of RFC 4287.`);
  });
  return parseAtomFeed(xml);
}

// ---- Sitemaps -----------------------------------------------------------------------------------------

const namespaces = {
  s: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  xhtml: 'http://www.w3.org/1999/xhtml',
};

/**
 * Checks what the parsers do not: that the text is complete, its namespaces, and the required parts of an entry.
 *
 * @param root path of the list @param entry the entries in it @param link links in an entry
 */
function expectEntries(xml: string, root: string, entry: string, link = 'xhtml:link'): void {
  const wrong = [`/*[not(self::${root})]`, `/*/*[not(self::${entry})]`, `/*/*/xhtml:*[not(self::${link})]`];
  withDocument(xml, (document) => {
    const [problem] = document.find(wrong.join(' | '), namespaces);
    if (problem)
      throw new Error(`Line ${problem.line}: this element is not allowed, or lacks a required part.`);
  });
}

const parsed = (xml: string, parser: Transform): Promise<unknown[]> =>
  Readable.from([xml]).pipe(parser).toArray();

const strict = { level: ErrorLevel.THROW, logger: false } as const;

/** Returns the pages in a sitemap. @throws Error if it does not follow the protocol (sitemaps.org) */
export async function readSitemap(xml: string): Promise<SitemapItem[]> {
  expectEntries(xml, 's:urlset[s:url]', 's:url[count(s:loc) = 1]', 'xhtml:link[@hreflang]');
  return (await parsed(xml, new XMLToSitemapItemStream({ ...strict }))) as SitemapItem[];
}

/** Returns the files that an index of sitemaps lists. @throws Error if it does not follow the protocol */
export async function readSitemapIndex(xml: string): Promise<IndexItem[]> {
  expectEntries(xml, 's:sitemapindex[s:sitemap]', 's:sitemap[count(s:loc) = 1]');
  return (await parsed(xml, new XMLToSitemapIndexStream({ ...strict }))) as IndexItem[];
}
