/**
 * Makes the search bundle of a language, as the browser loads it:
 * - an index in Pagefind's format, which the browser reads with `src/client/search/pagefind.ts`;
 * - fragments in Pagefind's format, with the displayed text: one piece for each term (see `pieceSeparator`);
 * - Pagefind's engine without its interfaces: no page loads it, but programs that support Pagefind use it;
 * - `pages.packed`: the head of the index; meeting, type and date of each page, for filters, counts and sorting;
 * - `words/<code point>.packed`: words by their first letter, for prefixes, missing accents and typing errors.
 *
 * If there are several shards, this is the newest, except for the words, which are those of all shards. Each other shard
 * is a folder in the bundle with its index, its fragments and its `pages.packed`, and `shards.json` lists the folders for
 * programs that support Pagefind.
 *
 * Packed files are gzip, as Pagefind's are, because a static host may not compress files.
 */
import { gzipSync } from 'node:zlib';
import type { PagesTable, ShardHead } from '../../../core/search/bundle.ts';
import type { LanguageRules } from '../../../core/search/language-rules.ts';
import { pagefindSignature, readMeta } from '../../../core/search/pagefind/format.ts';
import { writeIndex } from '../../../core/search/pagefind/write-index.ts';
import { fragmentText } from '../../../core/search/pieces.ts';
import type { SearchPage } from '../../../outputs/search/pages.ts';
import { pagesTable, wordFiles } from '../../../outputs/search/tables.ts';
import { type PageText, pageText } from '../../../outputs/search/terms.ts';
import { type CountedShard, countWords } from '../../../outputs/search/word-list.ts';
import { sha256 } from '../../digest.ts';
import type { Engine } from './engine.ts';

/** Path within the bundle, with `/` -> bytes. */
export type Bundle = Map<string, Uint8Array>;

export interface ShardOptions {
  /** In a fixed order, which determines the bytes of the index. */
  pages: readonly SearchPage[];
  rules: LanguageRules;
  engine: Engine;
  /** The language has no other shard. */
  isOnly: boolean;
  /** Called after each page. */
  onPage?: (() => void) | undefined;
}

export interface ShardIndex {
  /** The index and the fragments. */
  files: Bundle;
  summary: ShardSummary;
}

/** What the tables of a language need of a shard. */
export interface ShardSummary {
  table: Omit<PagesTable, 'words' | 'shards'>;
  words: CountedShard;
}

export function makeShardIndex({ pages, rules, engine, isOnly, onPage }: ShardOptions): ShardIndex {
  const files: Bundle = new Map();
  const nameOf = fileNamer();
  const indexed = pages.map((page) => {
    const text = pageText(page, rules);
    const fragment = fragmentOf(page, text);
    const id = nameOf(fragment);
    files.set(`fragment/${id}.pf_fragment`, gzipSync(fragment));
    onPage?.();
    return { id, page, ...text };
  });
  const { meta, chunks } = writeIndex(indexed, { version: engine.version, nameOf });
  for (const [name, chunk] of chunks) files.set(`index/${name}.pf_index`, gzipSync(chunk));
  const metaName = nameOf(meta);
  if (pages.length > 0) files.set(`pagefind.${metaName}.pf_meta`, gzipSync(meta));
  files.set('pagefind-entry.json', Buffer.from(engine.entryOf(metaName, pages.length)));
  const index = pages.length > 0 ? readMeta(meta).head : null;
  const table = { index, ...pagesTable(new Map(indexed.map(({ id, page }) => [id, page]))) };
  const pieces = indexed.map(({ pieces }) => pieces);
  const words = { ...countWords(pieces, rules, isOnly), urls: pages.map(({ url }) => url) };
  return { files, summary: { table, words } };
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

/** Returns the text of a page as Pagefind and the browser read it. An anchor's `length` is the number of its pieces. */
const fragmentOf = ({ url, shown }: SearchPage, { pieces, anchors }: PageText): string =>
  pagefindSignature +
  JSON.stringify({
    url,
    content: fragmentText(pieces),
    word_count: pieces.length,
    filters: {},
    meta: shown,
    anchors,
  });

/** In hexadecimal digits. */
const minNameLength = 8;

/** Returns a function that names files by their content, as briefly as it takes to distinguish them. */
function fileNamer(): (content: string | Uint8Array) => string {
  const names = new Set<string>();
  return (content) => {
    const hash = sha256(content).toString('hex');
    let length = minNameLength;
    while (names.has(hash.slice(0, length))) length += 1;
    const name = hash.slice(0, length);
    names.add(name);
    return name;
  };
}
