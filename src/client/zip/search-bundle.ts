/**
 * Builds the search bundle of a meeting in one language. The browser builds it from the same texts and by the same
 * rules as the site does: a meeting is small, and this keeps the ZIP small.
 */
import type { PagesTable } from '../../core/search/bundle.ts';
import type { Fragment } from '../../core/search/pagefind/format.ts';
import { elementText, fragmentText, type Piece } from '../../core/search/pieces.ts';
import type { SearchPage } from '../../outputs/search/pages.ts';
import { pagesTable, wordFiles } from '../../outputs/search/tables.ts';
import { indexedPage } from '../../outputs/search/terms.ts';
import type { SearchTexts } from '../../outputs/zip/data.ts';
import { memoizeAsync } from '../search/memoize-async.ts';
import { loadRules } from '../search/rules.ts';
import { fetchText } from './fetch-text.ts';
import { type PageTerms, parseTerms } from './terms.ts';

/** A page ready to be indexed. Its id is its address. */
export interface IndexablePage extends PageTerms {
  id: string;
  fragment: Fragment;
}

interface SearchBundle {
  pages: IndexablePage[];
  /** The tables of the bundle by address, as the site has them. */
  files: Map<string, string>;
}

/** @param folder address of the bundle */
export const loadSearchBundle = memoizeAsync(async (folder: string): Promise<SearchBundle> => {
  const { language, pages }: SearchTexts = JSON.parse(await fetchText(`${folder}pages.json`));
  const rules = await loadRules(language);
  const indexed = pages.map((page) => ({ page, ...indexedPage(page, rules) }));
  const words = wordFiles(
    indexed.map(({ pieces }) => pieces),
    rules,
  );
  const ids = new Map(pages.map((page) => [page.url, page]));
  const files = new Map([...words].map(([name, text]) => [`${folder}words/${name}.packed`, text]));
  const table: PagesTable = { index: null, words: [...words.keys()], ...pagesTable(ids) };
  files.set(`${folder}pages.packed`, JSON.stringify(table));
  return { files, pages: indexed.map(({ page, content, pieces }) => toIndexable(page, content, pieces)) };
});

function toIndexable(page: SearchPage, content: string, pieces: readonly Piece[]): IndexablePage {
  const pageTerms = parseTerms(content);
  const anchors = pageTerms.elements.map(({ element, id, location, length }) => ({
    element,
    id,
    text: elementText(pieces, location, length),
    location,
    length,
  }));
  const fragment = { url: page.url, content: fragmentText(pieces), meta: page.shown, anchors };
  return { ...pageTerms, id: page.url, fragment };
}
