/**
 * Divides the pages of a language into shards, each with an index of its own, by the time of their meetings. A change
 * makes only the index of its shard again, and a search opens only the shards that contain its words.
 */
import type { SearchPage } from './search-page.ts';

export interface Shard {
  /** The years or the quarter of its meetings, such as `2016-2019`, `2020` or `2020-q3`; `all` if there is one shard. */
  name: string;
  pages: SearchPage[];
}

/** The newest shard is divided if it has more pages, down to a quarter. */
export const defaultShardSize = 1000;

/**
 * In a site of more shards than this, older shards may be twice as large: each shard that contains a word costs a search
 * two requests. To index a page takes 1.5 MB, so that even larger shards would need more memory than small machines have.
 */
const manyShards = 8;

/**
 * The lengths of the blocks of time into which shards are divided, in months: each block is half as long as the one
 * before, and begins at a multiple of its length. So the bounds of a shard depend on its own pages alone, and a meeting
 * more or less changes no other shard.
 */
const blockLengths = [768, 384, 192, 96, 48, 24, 12, 3] as const;

/**
 * Returns the shards, the oldest first. Pages of no meeting are in that of their date; without one, in the newest.
 *
 * @param startOf returns the date on which a meeting starts, in ISO 8601
 */
export function divideIntoShards(
  pages: readonly SearchPage[],
  startOf: (meeting: string) => string | undefined,
  shardSize: number,
): Shard[] {
  const months = new Map(
    pages.map((page) => [page, monthOf(startOf(page.facts.meeting) ?? page.facts.date)]),
  );
  const newest = Math.max(...[...months.values()].filter((month) => month !== null), 0);
  const olderSize = largestShard(pages.length, shardSize);
  const divide = (name: string, some: SearchPage[], level: number, isNewest: boolean): Shard[] => {
    const length = blockLengths[level];
    if (some.length <= (isNewest ? shardSize : olderSize) || length === undefined)
      return [{ name, pages: some }];
    const blocks = Map.groupBy(some, (page) => Math.floor((months.get(page) ?? newest) / length));
    const last = Math.floor(newest / length);
    return [...blocks]
      .sort(([a], [b]) => a - b)
      .flatMap(([block, ofBlock]) =>
        divide(blockName(block * length, length), ofBlock, level + 1, isNewest && block === last),
      );
  };
  return divide('all', [...pages], 0, true);
}

/** Returns the number of pages from which on an older shard is divided, of a language with this number of pages. */
export const largestShard = (pageCount: number, shardSize: number): number =>
  pageCount > manyShards * shardSize ? 2 * shardSize : shardSize;

const monthsPerYear = 12;

/** Returns the number of months from the year 0 to the month of a date. */
function monthOf(date: string | undefined): number | null {
  const [year, month] = (date ?? '').split('-').map(Number);
  return year ? year * monthsPerYear + (month ?? 1) - 1 : null;
}

/** @param length in months */
function blockName(firstMonth: number, length: number): string {
  const year = Math.floor(firstMonth / monthsPerYear);
  if (length < monthsPerYear) return `${year}-q${1 + (firstMonth % monthsPerYear) / length}`;
  const years = length / monthsPerYear;
  return years === 1 ? String(year) : `${year}-${year + years - 1}`;
}
