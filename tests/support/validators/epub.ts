/** Checks books by the structure that EPUB 3.3 and OCF 3.3 require. EPUBCheck, which checks more, needs Java. */
import { posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { ParseOption, XmlDocument } from 'libxml2-wasm';

const namespaces = {
  c: 'urn:oasis:names:tc:opendocument:xmlns:container',
  dc: 'http://purl.org/dc/elements/1.1/',
  epub: 'http://www.idpf.org/2007/ops',
  h: 'http://www.w3.org/1999/xhtml',
  o: 'http://www.idpf.org/2007/opf',
};

export interface Book {
  /** Paths in the order of the container. */
  paths: string[];
  texts: Record<string, string>;
  /** Returns the values that an XPath finds in a file. @throws Error if the file is not well-formed XML */
  find: (path: string, xpath: string) => string[];
}

/** @throws Error if the container does not start as OCF 4.2 requires */
export function readBook(bytes: Uint8Array): Book {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const begin = strFromU8(bytes.subarray(30, 58));
  const isStored = view.getUint16(8, true) === 0 && view.getUint16(28, true) === 0;
  if (!isStored || begin !== 'mimetypeapplication/epub+zip')
    throw new Error(`The container begins with "${begin}"`);
  const files = unzipSync(bytes);
  const texts = Object.fromEntries(Object.entries(files).map(([path, file]) => [path, strFromU8(file)]));
  return { paths: Object.keys(files), texts, find: (path, xpath) => find(texts[path] ?? '', xpath) };
}

function find(xml: string, xpath: string): string[] {
  const document = XmlDocument.fromString(xml, { option: ParseOption.XML_PARSE_NONET });
  try {
    return document.find(xpath, namespaces).map(({ content }) => content);
  } finally {
    document.dispose();
  }
}

/** Lists the problems of a book, each as a sentence. */
export function bookProblems(book: Book): string[] {
  const { paths, find } = book;
  const [opf = ''] = find('META-INF/container.xml', '//c:rootfile/@full-path');
  const folder = posix.dirname(opf);
  const pages = paths.filter((path) => path.endsWith('.xhtml'));
  return [
    ...manifestProblems(book, opf, folder),
    ...pages.flatMap((page) => [...linkProblems(book, page), ...footnoteProblems(book, page)]),
  ];
}

function manifestProblems({ paths, find }: Book, opf: string, folder: string): string[] {
  const listed = find(opf, '//o:manifest/o:item/@href').map((href) => posix.join(folder, href));
  const present = paths.filter((path) => path.startsWith(`${folder}/`) && path !== opf);
  const pageIds = find(opf, '//o:item[@media-type="application/xhtml+xml"]/@id');
  const spine = find(opf, '//o:itemref/@idref');
  return [
    ...difference(present, listed).map((path) => `The manifest lacks ${path}`),
    ...difference(listed, present).map((path) => `The book lacks ${path}`),
    ...difference(pageIds, spine).map((id) => `The spine lacks ${id}`),
    ...difference(spine, pageIds).map((id) => `The spine names ${id}, which is no page`),
    ...repeated([...listed, ...spine]).map((name) => `${name} is listed twice`),
    ...(find(opf, '//o:item[@properties="nav"]').length === 1 ? [] : ['There is not one navigation']),
    ...(find(opf, '//dc:identifier[@id = /o:package/@unique-identifier]').length === 1
      ? []
      : ['The book has no identifier']),
  ];
}

function linkProblems(book: Book, page: string): string[] {
  const ids = book.find(page, '//@id');
  const links = book.find(page, '//@href').filter((href) => !/^(https?:\/\/|mailto:|tel:)/.test(href));
  return [
    ...repeated(ids).map((id) => `${page} has the id ${id} twice`),
    ...links.filter((href) => !isThere(book, page, href)).map((href) => `${page}: ${href} leads nowhere`),
  ];
}

function isThere({ texts, find }: Book, page: string, href: string): boolean {
  const [path = '', fragment] = href.split('#', 2);
  const target = path ? posix.join(posix.dirname(page), path) : page;
  if (texts[target] === undefined) return false;
  return !fragment || find(target, '//@id').includes(decodeURIComponent(fragment));
}

/** Checks that references lead to footnotes, and each footnote back to all its references. */
function footnoteProblems({ find }: Book, page: string): string[] {
  const marks = find(page, '//h:a[@epub:type="noteref"]/@id');
  const back = find(page, '//h:aside[@epub:type="footnote"]/h:a/@href').map((href) => href.slice(1));
  const notes = find(page, '//h:aside[@epub:type="footnote"]/@id');
  const meant = find(page, '//h:a[@epub:type="noteref"]/@href').map((href) => href.slice(1));
  return [
    ...difference(marks, back).map((id) => `${page}: no way back to ${id}`),
    ...difference(back, marks).map((id) => `${page}: ${id} is no mark`),
    ...difference(notes, meant).map((id) => `${page}: ${id} has no mark`),
    ...difference(meant, notes).map((id) => `${page}: ${id} is no footnote`),
  ];
}

const difference = (some: readonly string[], others: readonly string[]): string[] =>
  some.filter((each) => !others.includes(each));

const repeated = (names: readonly string[]): string[] =>
  names.filter((name, index) => names.indexOf(name) !== index);
