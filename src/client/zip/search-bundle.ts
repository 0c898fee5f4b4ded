/**
 * Builds the search bundle of a meeting in one language. The browser builds it from the same texts and by the same
 * rules as the site does: a meeting is small, and this keeps the ZIP small.
 */
import type { PagesTable } from '../../core/search/bundle.ts';
import type { Fragment } from '../../core/search/pagefind/format.ts';
import { fragmentText } from '../../core/search/pieces.ts';
import { pagesTable, wordFiles } from '../../outputs/search/tables.ts';
import { type PageText, pageText } from '../../outputs/search/terms.ts';
import { countWords } from '../../outputs/search/word-list.ts';
import type { SearchTexts, ZipSearchPage } from '../../outputs/zip/data.ts';
import { memoizeAsync } from '../search/memoize-async.ts';
import { loadRules } from '../search/rules.ts';
import { fetchText } from './fetch-text.ts';
import { type FieldTexts, fieldTexts } from './fields.ts';

/** A page ready to be indexed. Its id is its address. */
export interface IndexablePage {
  id: string;
  terms: readonly string[];
  fields: FieldTexts;
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
  const indexed = pages.map((page) => ({ page, text: pageText(page, rules) }));
  const pieces = indexed.map(({ text }) => text.pieces);
  const words = wordFiles([{ ...countWords(pieces, rules, true), urls: pages.map(({ url }) => url) }]);
  const ids = new Map(pages.map((page) => [page.url, page]));
  const files = new Map([...words].map(([name, text]) => [`${folder}words/${name}.packed`, text]));
  const table: PagesTable = { index: null, words: [...words.keys()], ...pagesTable(ids) };
  files.set(`${folder}pages.packed`, JSON.stringify(table));
  return { files, pages: indexed.map(({ page, text }) => toIndexable(page, text)) };
});

function toIndexable({ url, shown }: ZipSearchPage, text: PageText): IndexablePage {
  const { terms, pieces, anchors } = text;
  const fragment = { url, content: fragmentText(pieces), meta: shown, anchors };
  return { id: url, terms, fields: fieldTexts(text), fragment };
}
