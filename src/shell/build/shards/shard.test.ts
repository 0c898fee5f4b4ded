import { join } from 'node:path';
import { expect, test } from 'vitest';
import { onDisk, temporaryFolder } from '../../../../tests/support/disk.ts';
import { readSettings } from '../../content/settings.ts';
import { readInputs, rememberBuild } from '../../output/inputs.ts';
import { listShards } from './list-shards.ts';
import { formatShard, isInShard, parseShard } from './shard.ts';

const ids = Array.from({ length: 240 }, (_, index) => `session-${index + 1}`);

test('each meeting is in one shard, and shards have about the same size', () => {
  const shards = ['1/3', '2/3', '3/3'].map((text) => parseShard(text));
  const sizes = shards.map((shard) => ids.filter((id) => shard && isInShard(id, shard)).length);
  expect(sizes.reduce((sum, size) => sum + size)).toBe(ids.length);
  expect(Math.min(...sizes)).toBeGreaterThan(50);
});

test.each(['', '3', '0/3', '4/3', '1/0', '-1/3', '1/3/3', 'one/3', '1.5/3'])('%j is not a shard', (text) =>
  expect(parseShard(text)).toBeNull(),
);

test('as many shards are listed as the changed meetings are worth, none for few', async () => {
  const content = await onDisk(
    Object.fromEntries(ids.map((id) => [`meetings/${id}/meeting.yaml`, `number: ${id}\n`])),
  );
  const cacheDir = await temporaryFolder();
  const settings = readSettings({
    CONTENT_DIR: content,
    CACHE_DIR: cacheDir,
    OUT_DIR: join(cacheDir, 'dist'),
  });
  const list = async (max: number) => (await listShards(settings, max)).map(formatShard);
  expect(await list(8)).toEqual(['1/5', '2/5', '3/5', '4/5', '5/5']);
  expect(await list(2)).toEqual(['1/2', '2/2']);
  expect(await list(1)).toEqual([]);

  const { meetings } = await readInputs(settings);
  const build = { inputs: null, nowMs: 0, nextReleaseMs: 0, diagnostics: [], notes: [] };
  const remember = (changed: number) =>
    rememberBuild(
      settings,
      { kept: new Map(), made: new Map() },
      { moved: [], folders: { times: new Map(), foreign: [] } },
      { ...build, meetings: new Map([...meetings].slice(changed)) },
    );
  remember(51);
  expect(await list(8)).toEqual(['1/2', '2/2']);
  remember(50);
  expect(await list(8)).toEqual([]);
});
