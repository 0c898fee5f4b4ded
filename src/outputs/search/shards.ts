/**
 * Divides the pages of a language into shards, each with an index of its own, by the time of their meetings. A change
 * makes only the index of its shard again, and a search opens only the shards that contain its words.
 */
import type { SearchPage } from './pages.ts';

export interface Shard {
  /** The years or the quarter of its meetings, such as `2016-2019`, `2020` or `2020-q3`; `all` if there is one shard. */
  name: string;
  pages: SearchPage[];
}

/** A shard with more pages is divided, down to a quarter. */
export const defaultShardSize = 1000;

/**
 * The lengths of the blocks of time into which shards are divided, in months: each block is half as long as the one
 * before, and begins at a multiple of its length. So the bounds of a shard depend on its own pages alone, and a meeting
 * more or less changes no other shard.
 */
const blockLengths = [768, 384, 192, 96, 48, 24, 12, 3] as const;

/**
 * Returns the shards, the oldest first. Pages of no meeting are in the newest.
 *
 * @param startOf returns the date on which a meeting starts, in ISO 8601
 */
export function divideIntoShards(
  pages: readonly SearchPage[],
  startOf: (meeting: string) => string | undefined,
  shardSize: number,
): Shard[] {
  const months = new Map(pages.map((page) => [page, monthOf(startOf(page.facts.meeting))]));
  const newest = Math.max(...[...months.values()].filter((month) => month !== null), 0);
  const divide = (name: string, some: SearchPage[], level: number): Shard[] => {
    const length = blockLengths[level];
    if (some.length <= shardSize || length === undefined) return [{ name, pages: some }];
    const blocks = Map.groupBy(some, (page) => Math.floor((months.get(page) ?? newest) / length));
    return [...blocks]
      .sort(([a], [b]) => a - b)
      .flatMap(([block, ofBlock]) => divide(blockName(block * length, length), ofBlock, level + 1));
  };
  return divide('all', [...pages], 0);
}

const monthsPerYear = 12;

/** Returns the number of months from the year 0 to the month of a date. */
function monthOf(date: string | undefined): number | null {
  const [year, month] = (date ?? '').split('-').map(Number);
  return year && month ? year * monthsPerYear + month - 1 : null;
}

/** @param length in months */
function blockName(firstMonth: number, length: number): string {
  const year = Math.floor(firstMonth / monthsPerYear);
  if (length < monthsPerYear) return `${year}-q${1 + (firstMonth % monthsPerYear) / length}`;
  const years = length / monthsPerYear;
  return years === 1 ? String(year) : `${year}-${year + years - 1}`;
}
