/** The shards of a language, each with an index of its own. Small sites have one. */
import type { PagesTable } from '../../core/search/bundle.ts';
import type { IndexHead } from '../../core/search/pagefind/format.ts';
import { fetchGzipText } from './fetch-gzip.ts';
import { memoizeAsync } from './memoize-async.ts';

export interface Shard {
  /** Folder below that of the bundle, with a slash at the end; empty for the newest shard. */
  folder: string;
  chunks: IndexHead['chunks'];
  /** Loads its pages. */
  loadTable(): Promise<PagesTable>;
}

/** A page as its shard lists it. The id is that in `TermIndex`. */
export interface PageFacts {
  id: string;
  meeting: string;
  type: string;
  /** ISO 8601. */
  date: string;
  /** Name of the document; empty for a meeting. */
  document: string;
}

export interface Shards {
  /** The oldest first: their numbers are those in the lists of words. */
  list: readonly Shard[];
  /** Number of pages of all shards, and of their words. */
  pageCount: number;
  wordCount: number;
  /** Returns the pages of the shards that have been opened, by id. */
  openedPages(): ReadonlyMap<string, PageFacts>;
  /** Loads and returns the pages of all shards. */
  loadAllPages(): Promise<PageFacts[]>;
}

/** @param newest the table at the address of the bundle */
export function openShards(bundle: string, newest: PagesTable): Shards {
  const { index, shards: older = [] } = newest;
  const opened = new Map<string, PageFacts>();
  const open = (folder: string, table: PagesTable): PagesTable => {
    for (const page of pagesOf(folder, table)) opened.set(page.id, page);
    return table;
  };
  open('', newest);
  const loadTable = memoizeAsync(async (folder: string) =>
    open(folder, JSON.parse(await fetchGzipText(`${bundle}${folder}pages.packed`))),
  );
  const list: Shard[] = older.map(({ folder, chunks }) => ({
    folder,
    chunks,
    loadTable: () => loadTable(folder),
  }));
  list.push({ folder: '', chunks: index?.chunks ?? [], loadTable: () => Promise.resolve(newest) });
  const heads = [...older, { pageCount: newest.pages.length, wordCount: sum(index?.wordCounts ?? []) }];
  return {
    list,
    pageCount: sum(heads.map(({ pageCount }) => pageCount)),
    wordCount: sum(heads.map(({ wordCount }) => wordCount)),
    openedPages: () => opened,
    async loadAllPages() {
      await Promise.all(list.map((shard) => shard.loadTable()));
      return [...opened.values()];
    },
  };
}

const pagesOf = (folder: string, { pages, meetings, types }: PagesTable): PageFacts[] =>
  pages.map(([id, meeting, type, date, document]) => ({
    id: folder + id,
    meeting: meetings[meeting] ?? '',
    type: types[type] ?? '',
    date,
    document,
  }));

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
