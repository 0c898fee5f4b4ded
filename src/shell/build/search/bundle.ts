/**
 * Makes the search bundle of a language, as the browser loads it:
 * - Pagefind's index, which the browser reads with `src/client/search/pagefind.ts`;
 * - Pagefind's engine without its interfaces: no page loads it, but programs that support Pagefind use it;
 * - Pagefind's fragments, with the displayed text instead of terms: one piece for each term (see `pieceSeparator`);
 * - `pages.packed`: the head of the index; meeting, type and date of each page, for filters, counts and sorting;
 * - `words/<code point>.packed`: words by their first letter, for prefixes, missing accents and typing errors.
 *
 * If there are several shards, this is the newest, except for the words, which are those of all shards. Each other shard
 * is a folder in the bundle with its index, its fragments and its `pages.packed`, and `shards.json` lists the folders for
 * programs that support Pagefind.
 *
 * Packed files are gzip, as Pagefind's are, because a static host may not compress files.
 */
import { gunzipSync, gzipSync } from 'node:zlib';
import type { PagesTable, ShardHead } from '../../../core/search/bundle.ts';
import type { LanguageRules } from '../../../core/search/language-rules.ts';
import { pagefindSignature, readMeta } from '../../../core/search/pagefind/format.ts';
import { fragmentText } from '../../../core/search/pieces.ts';
import { isEngine } from '../../../outputs/offline/groups.ts';
import type { SearchPage } from '../../../outputs/search/search-page.ts';
import { pagesTable, wordFiles } from '../../../outputs/search/tables.ts';
import type { PageText } from '../../../outputs/search/terms.ts';
import { type CountedShard, countWords } from '../../../outputs/search/word-list.ts';
import type { PagefindIndex } from './pagefind-index.ts';

/** Path within the bundle, with `/` -> bytes. */
export type Bundle = Map<string, Uint8Array>;

export interface ShardOptions {
  pages: readonly SearchPage[];
  rules: LanguageRules;
  /** The language has no other shard. */
  isOnly: boolean;
}

export interface ShardIndex {
  /** The index and the fragments. */
  files: Bundle;
  /** Pagefind's engine. */
  engine: Bundle;
  summary: ShardSummary;
}

/** The part of a shard from which the tables of a language are made. */
export interface ShardSummary {
  table: Omit<PagesTable, 'words' | 'shards'>;
  words: CountedShard;
}

/** @throws Error if Pagefind's files are not those of the pages */
export function shardIndex(
  { files: written, texts }: PagefindIndex,
  { pages, rules, isOnly }: ShardOptions,
): ShardIndex {
  const files: Bundle = new Map([...written].filter(([path]) => isIndex(path)));
  const engine: Bundle = new Map([...written].filter(([path]) => isEngine(path) && !isIndex(path)));
  const [, metaFile] = [...files].find(([path]) => path.endsWith('.pf_meta')) ?? [];
  const meta = metaFile ? readMeta(gunzipSync(metaFile)) : { head: null, ids: [] };
  if (meta.ids.length !== pages.length)
    throw new Error(`Pagefind has ${meta.ids.length} pages instead of ${pages.length}`);
  const byId = new Map<string, SearchPage>();
  // Pagefind lists pages in the order in which they were added, so that no fragment has to be unpacked.
  for (const [number, page] of pages.entries()) {
    const [id = '', text] = [meta.ids[number], texts.get(page.url)];
    const termCount = meta.head?.wordCounts[number];
    if (text?.pieces.length !== termCount)
      throw new Error(`${page.url}: Pagefind has ${termCount} words instead of ${text?.pieces.length}`);
    byId.set(id, page);
    if (text) files.set(`fragment/${id}.pf_fragment`, gzipSync(displayedFragment(page, text)));
  }
  const table = { index: meta.head, ...pagesTable(byId) };
  const pieces = pages.map(({ url }) => texts.get(url)?.pieces ?? []);
  const words = { ...countWords(pieces, rules, isOnly), urls: pages.map(({ url }) => url) };
  return { files, engine, summary: { table, words } };
}

const isIndex = (path: string): boolean =>
  path === 'pagefind-entry.json' || /\.pf_(meta|index|fragment)$/.test(path);

/** Returns `pages.packed` of a shard that is not the newest. */
export const olderShardTable = ({ table: { index, ...pages } }: ShardSummary): Bundle =>
  new Map([['pages.packed', packTable({ index, words: [], ...pages })]]);

/** A shard of a bundle. The newest has no folder. */
export interface SummarizedShard {
  folder: string;
  summary: ShardSummary;
}

/** Returns the tables of a language. @param shards the oldest first */
export function languageTables(shards: readonly SummarizedShard[]): Bundle {
  const files: Bundle = new Map();
  const older = shards.slice(0, -1);
  const newest = shards.at(-1)?.summary.table;
  if (!newest) return files;
  const words = wordFiles(shards.map(({ summary }) => summary.words));
  for (const [start, text] of words) files.set(`words/${start}.packed`, gzipSync(text));
  const { index, ...pages } = newest;
  const table = { index, words: [...words.keys()], ...pages };
  const heads = older.map(headOf);
  files.set('pages.packed', packTable(older.length > 0 ? { ...table, shards: heads } : table));
  if (older.length > 0)
    files.set('shards.json', Buffer.from(JSON.stringify(older.map(({ folder }) => folder))));
  return files;
}

const packTable = (table: PagesTable): Uint8Array => gzipSync(JSON.stringify(table));

function headOf({ folder, summary }: SummarizedShard): ShardHead {
  const { wordCounts = [], chunks = [] } = summary.table.index ?? {};
  const wordCount = wordCounts.reduce((sum, count) => sum + count, 0);
  return { folder, pageCount: wordCounts.length, wordCount, chunks };
}

/** Returns a fragment with the displayed text instead of terms. An anchor's `length` is the number of its pieces. */
const displayedFragment = ({ url, shown }: SearchPage, { pieces, anchors }: PageText): string =>
  pagefindSignature +
  JSON.stringify({
    url,
    content: fragmentText(pieces),
    word_count: pieces.length,
    filters: {},
    meta: shown,
    anchors,
  });
