/**
 * Turns a page of search into the HTML that Pagefind indexes, in which each word is replaced by its term, and into the
 * pieces of text to which the terms correspond. Excerpts and the list of words are made from the pieces.
 */
import type { Html } from '../../core/model/model.ts';
import { symbolAttribute } from '../../core/search/bundle.ts';
import type { LanguageRules } from '../../core/search/language-rules.ts';
import { type Piece, PieceCollector } from '../../core/search/pieces.ts';
import { type Topic, topics } from '../../core/search/topics/phrases.ts';
import { topicAttribute, topicsOfHeading, topicTerm } from '../../core/search/topics/topics.ts';
import { partStart, symbolEnd } from '../../core/search/words.ts';
import { decodeReferences } from '../../core/text/html-to-text.ts';
import type { SearchPage } from './pages.ts';

export interface IndexedPage {
  content: Html;
  pieces: Piece[];
}

export function indexedPage({ body }: Pick<SearchPage, 'body'>, rules: LanguageRules): IndexedPage {
  const pieces = new PieceCollector(rules);
  let inSymbol = false;
  /** The text of the heading so far; `null` if the page says itself what it answers. */
  let heading: string | null = null;
  const addTopics = (topics: readonly Topic[]) =>
    topics.map((topic) => ` ${pieces.addHiddenTerm(topicTerm(topic))} `).join('');
  const terms = body.replace(/<[^>]+>|[^<]+/g, (token) => {
    if (!token.startsWith('<')) {
      const text = decodeReferences(token);
      if (heading !== null) heading += text;
      return ` ${pieces.addText(text)} `;
    }
    if (token.includes(symbolAttribute)) inSymbol = true;
    if (!blockTag.test(token)) return token;
    pieces.endPart();
    if (/^<\/h\d/.test(token)) return addTopics(topicsOfHeading(heading ?? '', rules)) + token;
    heading = token.includes(topicAttribute) ? null : '';
    if (/^<h\d/.test(token)) return ` ${pieces.addHiddenTerm(partStart)} ${token}`;
    if (token.includes(topicAttribute)) return token + addTopics(topicsOf(token));
    if (!inSymbol || !token.startsWith('</')) return token;
    inSymbol = false;
    return ` ${pieces.addHiddenTerm(symbolEnd)} ${token}`;
  });
  const content = `<!doctype html><html><head><meta charset="utf-8"></head><body>${terms}</body></html>`;
  return { content, pieces: pieces.pieces };
}

const topicsOf = (tag: string): Topic[] => topics.filter((topic) => tag.split(/[" ]/).includes(topic));

/** Tags that end a line of text. */
const blockTag = /^<\/?(?:h\d|p|li|[uo]l|t[dhr]|table|blockquote|pre|d[dt]|br|hr)\b/;
