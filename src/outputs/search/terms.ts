/**
 * Turns a page of search into the HTML that Pagefind indexes, in which each word is replaced by its term, and into the
 * pieces of text to which the terms correspond. Excerpts and the list of words are made from the pieces.
 */
import type { Html } from '../../core/model/model.ts';
import { type ListedWord, symbolAttribute } from '../../core/search/bundle.ts';
import type { LanguageRules } from '../../core/search/language-rules.ts';
import { type Piece, PieceCollector } from '../../core/search/pieces.ts';
import { type Topic, topics } from '../../core/search/topics/phrases.ts';
import { topicAttribute, topicsOfHeading, topicTerm } from '../../core/search/topics/topics.ts';
import { isHan, partStart, symbolEnd, type Word } from '../../core/search/words.ts';
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

/** Lists the words of all pages. Several stems can share a folded form: “résumé” and “résume” are both “resume”. */
export function wordList(pages: readonly (readonly Piece[])[]): ListedWord[] {
  const words = new Map<string, ListedWord>();
  /** @param ofPage words of one page; each spelling counts once */
  const count = (ofPage: Iterable<Word>) => {
    for (const word of new Map([...ofPage].map((each) => [each.written, each])).values()) {
      const key = `${word.folded} ${word.stem}`;
      const listed = words.get(key) ?? { ...word, pages: 0 };
      words.set(key, { ...listed, pages: listed.pages + 1 });
    }
  };
  for (const pieces of pages) count(pieces.map(({ word }) => word).filter(isListed));
  const folded = new Set([...words.values()].map((word) => word.folded));
  for (const pieces of pages) count(compoundsIn(pieces, folded));
  return [...words.values()].sort(
    (a, b) => compareStrings(a.folded, b.folded) || compareStrings(a.stem, b.stem),
  );
}

const isListed = ({ folded }: Word): boolean => folded !== '' && !isHan(folded);
const compareStrings = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Returns the pairs of words that are also typed as one: “user-centric”, and “trade mark” if “trademark” is listed. */
function compoundsIn(pieces: readonly Piece[], listed: ReadonlySet<string>): Iterable<Word> {
  const compounds = new Map<string, Word>();
  for (const [index, { text, word: first }] of pieces.entries()) {
    const second = pieces[index + 1]?.word;
    if (!second || !hasOnlyLetters(first.folded) || !hasOnlyLetters(second.folded)) continue;
    const folded = first.folded + second.folded;
    const isCompound = /[-‐‑]$/.test(text) || (/[ \u00A0]$/.test(text) && listed.has(folded));
    if (isCompound) compounds.set(folded, { folded, stem: `${first.stem} ${second.stem}`, written: folded });
  }
  return compounds.values();
}

const hasOnlyLetters = (folded: string): boolean => /^\p{L}{2,}$/u.test(folded) && !isHan(folded);
