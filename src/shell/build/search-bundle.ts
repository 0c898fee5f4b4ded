/**
 * Pagefind's files -> the bundle of a language as the browser loads it:
 * - Pagefind's index, which `src/client/search/pagefind.ts` reads;
 * - Pagefind's engine, without its interfaces: no page loads it, but programs that know Pagefind find it there;
 * - its fragments, with the text as it is shown in place of the terms: pieces parted by U+200B, one for each term;
 * - `pages.packed`: the name of the index; meeting, type and date of each page, for filters, counts and order;
 * - `words/<code point>.packed`: the words that begin so, for prefixes, accents left out, and typing errors.
 *
 * Packed files are gzip, as Pagefind's are: a static host may compress nothing.
 */
import { gunzipSync, gzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import type { PagesTable } from '../../core/search/bundle.ts';
import type { Piece } from '../../core/search/prepare.ts';
import { isEngine } from '../../outputs/offline/groups.ts';
import type { SearchPage } from '../../outputs/search/pages.ts';
import { pagesTable, wordFiles } from '../../outputs/search/tables.ts';

/** Path within the bundle, with `/` -> bytes. */
export type Bundle = Map<string, Uint8Array>;

export function searchBundle(
  files: readonly IndexFile[],
  pages: readonly SearchPage[],
  pieces: ReadonlyMap<string, Piece[]>,
): Bundle {
  const bundle: Bundle = new Map(
    files.filter(({ path }) => isNeeded(path)).map(({ path, content }) => [path, content]),
  );
  const byUrl = new Map(pages.map((page) => [page.url, page]));
  const ids = new Map<string, SearchPage>();
  for (const [path, content] of bundle) {
    const id = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
    if (!id) continue;
    const fragment = unpacked(content);
    const page = byUrl.get(fragment.url);
    if (!page) throw new Error(`Pagefind: ${fragment.url} was not asked for`);
    ids.set(id, page);
    bundle.set(
      path,
      packed(`${signature}${JSON.stringify(shown(fragment, page, pieces.get(page.url) ?? []))}`),
    );
  }
  const words = wordFiles([...pieces.values()]);
  for (const [start, text] of words) bundle.set(`words/${start}.packed`, packed(text));
  const table: PagesTable = { index: indexName(bundle), words: [...words.keys()], ...pagesTable(ids) };
  bundle.set('pages.packed', packed(JSON.stringify(table)));
  return bundle;
}

const signature = 'pagefind_dcd';
const packed = (text: string): Uint8Array => gzipSync(text);
const unpacked = (content: Uint8Array): PagefindFragment =>
  JSON.parse(gunzipSync(content).toString().slice(signature.length));

const isNeeded = (path: string): boolean => isEngine(path) || /\.pf_(meta|index|fragment)$/.test(path);

function indexName(bundle: Bundle): string | null {
  const names = [...bundle.keys()].map((path) => /^pagefind\.(.+)\.pf_meta$/.exec(path)?.[1]);
  return names.find((name) => name !== undefined) ?? null;
}

interface PagefindFragment {
  url: string;
  content: string;
  word_count: number;
  filters: Record<string, string[]>;
  meta: Record<string, string>;
  anchors: { element: string; id: string; text: string; location: number }[];
}

/** The fragment with what a reader sees. An anchor's `length` says how many pieces its element has. */
function shown(fragment: PagefindFragment, page: SearchPage, pieces: readonly Piece[]): PagefindFragment {
  const { url, word_count, filters, anchors } = fragment;
  const terms = fragment.content.split(/\s+/).filter(Boolean).length;
  if (terms !== pieces.length)
    throw new Error(`${url}: Pagefind has ${terms} words where there are ${pieces.length}`);
  return {
    url,
    content: pieces.map(({ text, stop = '' }) => text + stop).join('\u200B'),
    word_count,
    filters,
    meta: page.shown,
    anchors: anchors.map(({ element, id, text, location }) => {
      const length = text.split(/\s+/).filter(Boolean).length;
      const title = pieces.slice(location, location + length).map(({ text }) => text);
      return { element, id, text: title.join('').trim(), location, length };
    }),
  };
}
