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
import type { SearchPage } from '../../../outputs/search/pages.ts';
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

/** What the tables of a language need of a shard. */
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
  const byUrl = new Map(pages.map((page) => [page.url, page]));
  const ids = new Map<string, SearchPage>();
  for (const [path, content] of files) {
    const [, id] = /^fragment\/(.+)\.pf_fragment$/.exec(path) ?? [];
    if (id === undefined) continue;
    const fragment = readFragmentOf(content);
    const [page, text] = [byUrl.get(fragment.url), texts.get(fragment.url)];
    if (!page || !text) throw new Error(`Pagefind: ${fragment.url} was not added`);
    ids.set(id, page);
    files.set(path, gzipSync(pagefindSignature + JSON.stringify(displayedFragment(fragment, page, text))));
  }
  const [, metaFile] = [...files].find(([path]) => path.endsWith('.pf_meta')) ?? [];
  const meta = metaFile ? readMeta(gunzipSync(metaFile)) : null;
  const inOrder = new Map((meta?.ids ?? []).flatMap((id) => entryOf(ids, id)));
  const table = { index: meta?.head ?? null, ...pagesTable(inOrder) };
  const pieces = pages.map(({ url }) => texts.get(url)?.pieces ?? []);
  const words = { ...countWords(pieces, rules, isOnly), urls: pages.map(({ url }) => url) };
  return { files, engine, summary: { table, words } };
}

const isIndex = (path: string): boolean =>
  path === 'pagefind-entry.json' || /\.pf_(meta|index|fragment)$/.test(path);

function entryOf(ids: ReadonlyMap<string, SearchPage>, id: string): [string, SearchPage][] {
  const page = ids.get(id);
  return page ? [[id, page]] : [];
}

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

interface PagefindFragment {
  url: string;
  content: string;
  word_count: number;
  filters: Record<string, string[]>;
}

const readFragmentOf = (content: Uint8Array): PagefindFragment =>
  JSON.parse(gunzipSync(content).toString().slice(pagefindSignature.length));

/** Replaces the terms of a fragment by the displayed text. An anchor's `length` is the number of pieces in its element. */
function displayedFragment(
  { url, content, word_count, filters }: PagefindFragment,
  { shown }: SearchPage,
  { pieces, anchors }: PageText,
) {
  const terms = content.split(/\s+/).filter(Boolean).length;
  if (terms !== pieces.length)
    throw new Error(`${url}: Pagefind has ${terms} words instead of ${pieces.length}`);
  return { url, content: fragmentText(pieces), word_count, filters, meta: shown, anchors };
}
