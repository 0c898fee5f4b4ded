/** Converts the HTML of documents to the XHTML of a book. */
import type { Html } from '../../core/model/model.ts';
import { type Element, rewriteHtml, toXhtml } from '../markup/html.ts';
import type { Book, Chapter } from './markup.ts';

/**
 * Returns a function that converts the HTML of a chapter. Links between the chapters of the book stay within the
 * book; other links to the site become public addresses.
 */
export function xhtmlConverter({ config, chapters }: Book, { name }: Chapter): (html: Html) => string {
  const chapterByUrl = new Map(chapters.map((chapter) => [chapter.url, chapter.name]));
  const targetOf = (href: string): string => {
    if (!href.startsWith('/')) return href;
    const url = new URL(href, `${config.url}/`);
    const fragment = url.hash === '#' ? '' : url.hash;
    const [page] = url.href.split('#', 1);
    const target = page === undefined ? undefined : chapterByUrl.get(page);
    if (target === undefined) return url.href;
    return target === name && fragment ? fragment : `${target}.xhtml${fragment}`;
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
