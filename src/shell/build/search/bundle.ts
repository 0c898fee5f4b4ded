/**
 * Turns Pagefind's files into the search bundle of a language, as the browser loads it:
 * - Pagefind's index, which the browser reads with `src/client/search/pagefind.ts`;
 * - Pagefind's engine without its interfaces: no page loads it, but programs that support Pagefind use it;
 * - Pagefind's fragments, with the displayed text instead of terms: one piece for each term (see `pieceSeparator`);
 * - `pages.packed`: the head of the index; meeting, type and date of each page, for filters, counts and sorting;
 * - `words/<code point>.packed`: words by their first letter, for prefixes, missing accents and typing errors.
 *
 * Packed files are gzip, as Pagefind's are, because a static host may not compress files.
 */
import { gunzipSync, gzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import type { PagesTable } from '../../../core/search/bundle.ts';
import type { LanguageRules } from '../../../core/search/language-rules.ts';
import { pagefindSignature, readMeta } from '../../../core/search/pagefind/format.ts';
import { elementText, fragmentText, type Piece } from '../../../core/search/pieces.ts';
import { isEngine } from '../../../outputs/offline/groups.ts';
import type { SearchPage } from '../../../outputs/search/pages.ts';
import { pagesTable, wordFiles } from '../../../outputs/search/tables.ts';

/** Path within the bundle, with `/` -> bytes. */
export type Bundle = Map<string, Uint8Array>;

export function searchBundle(
  files: readonly IndexFile[],
  pages: readonly SearchPage[],
  pieces: ReadonlyMap<string, Piece[]>,
  rules: LanguageRules,
): Bundle {
  const bundle: Bundle = new Map(
    files.filter(({ path }) => isNeeded(path)).map(({ path, content }) => [path, content]),
  );
  const byUrl = new Map(pages.map((page) => [page.url, page]));
  const ids = new Map<string, SearchPage>();
  for (const [path, content] of bundle) {
    const id = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
    if (!id) continue;
    const fragment = unpack(content);
    const page = byUrl.get(fragment.url);
    if (!page) throw new Error(`Pagefind: ${fragment.url} was not added`);
    ids.set(id, page);
    bundle.set(
      path,
      pack(
        `${pagefindSignature}${JSON.stringify(displayedFragment(fragment, page, pieces.get(page.url) ?? []))}`,
      ),
    );
  }
  const words = wordFiles([...pieces.values()], rules);
  for (const [start, text] of words) bundle.set(`words/${start}.packed`, pack(text));
  const meta = indexMeta(bundle);
  const inOrder = new Map((meta?.ids ?? []).flatMap((id) => entryOf(ids, id)));
  const table: PagesTable = { index: meta?.head ?? null, words: [...words.keys()], ...pagesTable(inOrder) };
  bundle.set('pages.packed', pack(JSON.stringify(table)));
  return bundle;
}

function entryOf(ids: ReadonlyMap<string, SearchPage>, id: string): [string, SearchPage][] {
  const page = ids.get(id);
  return page ? [[id, page]] : [];
}

const pack = (text: string): Uint8Array => gzipSync(text);
const unpack = (content: Uint8Array): PagefindFragment =>
  JSON.parse(gunzipSync(content).toString().slice(pagefindSignature.length));

const isNeeded = (path: string): boolean => isEngine(path) || /\.pf_(meta|index|fragment)$/.test(path);

function indexMeta(bundle: Bundle): ReturnType<typeof readMeta> | null {
  const [, file] = [...bundle].find(([path]) => path.endsWith('.pf_meta')) ?? [];
  return file ? readMeta(gunzipSync(file)) : null;
}

interface PagefindFragment {
  url: string;
  content: string;
  word_count: number;
  filters: Record<string, string[]>;
  meta: Record<string, string>;
  anchors: { element: string; id: string; text: string; location: number }[];
}

/** Replaces the terms of a fragment by the displayed text. An anchor's `length` is the number of pieces in its element. */
function displayedFragment(
  fragment: PagefindFragment,
  page: SearchPage,
  pieces: readonly Piece[],
): PagefindFragment {
  const { url, word_count, filters, anchors } = fragment;
  const terms = fragment.content.split(/\s+/).filter(Boolean).length;
  if (terms !== pieces.length)
    throw new Error(`${url}: Pagefind has ${terms} words instead of ${pieces.length}`);
  return {
    url,
    content: fragmentText(pieces),
    word_count,
    filters,
    meta: page.shown,
    anchors: anchors.map(({ element, id, text, location }) => {
      const length = text.split(/\s+/).filter(Boolean).length;
      return { element, id, text: elementText(pieces, location, length), location, length };
    }),
  };
}
