/** Converts the HTML of documents to the XHTML of a book. */
import { addresses } from '../../core/model/addresses.ts';
import type { Html, Version } from '../../core/model/model.ts';
import { type Element, rewriteHtml, toXhtml } from '../markup/html.ts';
import type { Book } from './markup.ts';

/**
 * Returns a function that converts the HTML of a document. Links between the documents of the book stay within the
 * book; other links to the site become public addresses.
 */
export function xhtmlConverter(
  { config, meeting, language, versions }: Book,
  { document }: Version,
): (html: Html) => string {
  const documentByUrl = new Map(
    versions.map((version) => [
      config.url + addresses.document(language, meeting.id, version.document),
      version.document,
    ]),
  );
  const targetOf = (href: string): string => {
    if (!href.startsWith('/')) return href;
    const url = new URL(href, `${config.url}/`);
    const fragment = url.hash === '#' ? '' : url.hash;
    const [page] = url.href.split('#', 1);
    const target = page === undefined ? undefined : documentByUrl.get(page);
    if (target === undefined) return url.href;
    return target === document && fragment ? fragment : `${target}.xhtml${fragment}`;
  };
  return (html) => toXhtml(rewriteHtml(html, (element) => convertAttributes(element, targetOf)));
}

function convertAttributes({ attribs }: Element, targetOf: (href: string) => string): void {
  const href = attribs['href'];
  if (href) attribs['href'] = targetOf(href);
  if (attribs['role'] === 'doc-noteref') attribs['epub:type'] = 'noteref';
  // A table that scrolls on the web does not scroll in a book.
  delete attribs['tabindex'];
}
