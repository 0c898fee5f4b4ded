/**
 * The search bundle of a meeting in one language. It is made in the browser, of the same bodies and by the same
 * rules as the site's own: a meeting is small, and so is what travels.
 */
import type { PagesTable } from '../../core/search/bundle.ts';
import type { Piece } from '../../core/search/pieces.ts';
import type { SearchPage } from '../../outputs/search/pages.ts';
import { pagesTable, wordFiles } from '../../outputs/search/tables.ts';
import { indexedPage } from '../../outputs/search/terms.ts';
import type { SearchTexts } from '../../outputs/zip/data.ts';
import type { Fragment } from '../search/pagefind.ts';
import { loadRules } from '../search/rules.ts';
import { fetchText } from './fetch-text.ts';
import { type TermsOfPage, termsIn } from './terms.ts';

export interface PreparedPage extends TermsOfPage {
  /** Its address. */
  id: string;
  fragment: Fragment;
}

export interface Bundle {
  pages: PreparedPage[];
  /** The tables of the site's bundle, by address. */
  files: Map<string, string>;
}

const made = new Map<string, Promise<Bundle>>();

/** @param address of any file of a bundle */
export function bundleAt(address: string): Promise<Bundle> {
  const [folder = ''] = /^.*\/search\//.exec(address) ?? [];
  const bundle = made.get(folder) ?? make(folder);
  made.set(folder, bundle);
  return bundle;
}

async function make(folder: string): Promise<Bundle> {
  const { language, pages }: SearchTexts = JSON.parse(await fetchText(`${folder}pages.json`));
  const rules = await loadRules(language);
  const indexed = pages.map((page) => ({ page, ...indexedPage(page, rules) }));
  const words = wordFiles(indexed.map(({ pieces }) => pieces));
  const ids = new Map(pages.map((page) => [page.url, page]));
  const files = new Map([...words].map(([name, text]) => [`${folder}words/${name}.packed`, text]));
  const table: PagesTable = { index: null, words: [...words.keys()], ...pagesTable(ids) };
  files.set(`${folder}pages.packed`, JSON.stringify(table));
  return { files, pages: indexed.map(({ page, content, pieces }) => prepared(page, content, pieces)) };
}

function prepared(page: SearchPage, terms: string, pieces: readonly Piece[]): PreparedPage {
  const found = termsIn(terms);
  const anchors = found.elements.map(({ element, id, location, length }) => {
    const title = pieces.slice(location, location + length).map(({ text }) => text);
    return { element, id, text: title.join('').trim(), location, length };
  });
  const content = pieces.map(({ text, separator = '' }) => text + separator).join('\u200B');
  return { ...found, id: page.url, fragment: { url: page.url, content, meta: page.shown, anchors } };
}
