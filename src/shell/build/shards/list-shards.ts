/** Lists the shards that a build is worth, by the number of meetings that have changed since the last build. */
import type { Settings } from '../../content/settings.ts';
import { readInputs } from '../../output/inputs.ts';
import { readFinishedBuild } from '../../output/record.ts';
import { type Shard, shardsFor } from './shard.ts';

/** @param max number of machines */
export async function listShards(settings: Settings, max: number): Promise<Shard[]> {
  const { meetings } = await readInputs(settings);
  const before = readFinishedBuild(settings)?.meetings;
  const changed = [...meetings].filter(([id, digest]) => before?.get(id) !== digest);
  return shardsFor(changed.length, max);
}
