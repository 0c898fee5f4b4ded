/**
 * A page as a reader sees it -> the HTML that Pagefind indexes, in which each word is its term, and the pieces of
 * text that stand behind the terms, one for each. From the pieces come excerpts and the list of words.
 */
import type { Html } from '../../core/model/model.ts';
import { type ListedWord, symbolMark } from '../../core/search/bundle.ts';
import { isHan, type Piece, Pieces, partStart, symbolEnd, type Word } from '../../core/search/prepare.ts';
import type { LanguageRules } from '../../core/search/rules.ts';
import { decodeReferences } from '../../core/text/html-to-text.ts';
import type { SearchPage } from './pages.ts';

export interface IndexedPage {
  content: Html;
  pieces: Piece[];
}

export function indexedPage({ body }: Pick<SearchPage, 'body'>, rules: LanguageRules): IndexedPage {
  const pieces = new Pieces(rules);
  let inSymbol = false;
  const terms = body.replace(/<[^>]+>|[^<]+/g, (token) => {
    if (!token.startsWith('<')) return ` ${pieces.add(decodeReferences(token))} `;
    if (token.includes(symbolMark)) inSymbol = true;
    if (!block.test(token)) return token;
    pieces.part();
    if (/^<h\d/.test(token)) return ` ${pieces.addHidden(partStart)} ${token}`;
    if (!inSymbol || !token.startsWith('</')) return token;
    inSymbol = false;
    return ` ${pieces.addHidden(symbolEnd)} ${token}`;
  });
  const content = `<!doctype html><html><head><meta charset="utf-8"></head><body>${terms}</body></html>`;
  return { content, pieces: pieces.list };
}

/** What ends a line of text. */
const block = /^<\/?(?:h\d|p|li|[uo]l|t[dhr]|table|blockquote|pre|d[dt]|br|hr)\b/;

/** All words of the pages, by fold. One fold may have several stems: “résumé” and “résume” are both “resume”. */
export function wordList(pages: readonly (readonly Piece[])[]): ListedWord[] {
  const words = new Map<string, ListedWord>();
  const count = (some: Iterable<Word>) => {
    for (const word of some) {
      const key = `${word.fold} ${word.stem}`;
      const known = words.get(key) ?? { ...word, pages: 0 };
      words.set(key, { ...known, pages: known.pages + 1 });
    }
  };
  for (const pieces of pages) count(new Set(pieces.map(({ word }) => word).filter(isListed)));
  const folds = new Set([...words.values()].map(({ fold }) => fold));
  for (const pieces of pages) count(pairsIn(pieces, folds));
  return [...words.values()].sort((a, b) => compare(a.fold, b.fold) || compare(a.stem, b.stem));
}

const isListed = ({ fold }: Word): boolean => fold !== '' && !isHan(fold);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** “user-centric” is also typed as one word, and “trademark” where the text has “trade mark”. */
function pairsIn(pieces: readonly Piece[], folds: ReadonlySet<string>): Iterable<Word> {
  const pairs = new Map<string, Word>();
  for (const [at, { text, word: first }] of pieces.entries()) {
    const second = pieces[at + 1]?.word;
    if (!second || !isWhole(first.fold) || !isWhole(second.fold)) continue;
    const fold = first.fold + second.fold;
    const isPair = /[-‐‑]$/.test(text) || (/[ \u00A0]$/.test(text) && folds.has(fold));
    if (isPair) pairs.set(fold, { fold, stem: `${first.stem} ${second.stem}`, written: fold });
  }
  return pairs.values();
}

const isWhole = (fold: string): boolean => /^\p{L}{2,}$/u.test(fold) && !isHan(fold);
