/** A shard of the meetings, which one of several machines builds. */
import { sha256 } from '../../digest.ts';

export interface Shard {
  /** From 1 to `total`. */
  number: number;
  total: number;
}

/** Reads `3/8`. Returns `null` for anything else. */
export function parseShard(text: string): Shard | null {
  const [number = 0, total = 0] = (/^(\d+)\/(\d+)$/.exec(text) ?? []).slice(1).map(Number);
  return number >= 1 && number <= total ? { number, total } : null;
}

export const formatShard = ({ number, total }: Shard): string => `${number}/${total}`;

/** Tests whether a meeting is in a shard. Shards have about the same number of meetings, of all years. */
export const isInShard = (meeting: string, { number, total }: Shard): boolean =>
  sha256(meeting).readUInt32BE() % total === number - 1;

/** The number of changed meetings for which a machine pays off: it takes a minute to start. */
const meetingsPerShard = 50;

/** Returns the shards that are worth a machine each; none if this one builds faster alone. */
export function shardsFor(changedMeetings: number, maxShards: number): Shard[] {
  const total = Math.min(maxShards, Math.ceil(changedMeetings / meetingsPerShard));
  return total < 2 ? [] : Array.from({ length: total }, (_, index) => ({ number: index + 1, total }));
}
