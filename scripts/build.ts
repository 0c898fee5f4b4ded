/** `npm run build` */
import { buildSite } from '../src/shell/build/build-site.ts';
import { buildShard } from '../src/shell/build/shards/build-shard.ts';
import { listShards } from '../src/shell/build/shards/list-shards.ts';
import { formatShard, parseShard } from '../src/shell/build/shards/shard.ts';
import { readSettings } from '../src/shell/content/settings.ts';
import { defineCommand } from './command-line/command.ts';
import { UsageError } from './command-line/errors.ts';
import { runCommand } from './command-line/run.ts';

const command = defineCommand({
  name: 'build',
  summary: 'Builds the site from the content folder.',
  details: [
    'Errors in the content stop the build before anything is written.',
    'Several machines can shard the work. Each builds a shard of the meetings into a folder beside OUT_DIR (dist-shards); one then collects these folders and links the site.',
  ],
  options: {
    shard: { type: 'string', value: '<number>/<total>', description: 'Builds a shard of the meetings' },
    link: { type: 'boolean', description: 'Builds the site with the shards that other machines have built' },
    'list-shards': {
      type: 'string',
      value: '<max>',
      description: 'Prints the shards that the changes since the last build are worth, as JSON',
    },
  },
  environment: ['CONTENT_DIR', 'OUT_DIR', 'CACHE_DIR', 'SITE_URL', 'SOURCE_DATE_EPOCH'],
  examples: [
    { description: 'Builds the site into dist/.' },
    {
      environment: 'SITE_URL=https://example.org/preview',
      description: 'Builds it for another address than that in site.yaml.',
    },
    { args: '--shard 3/8', description: 'Builds the third of eight shards into dist-shards/3-of-8/.' },
    { args: '--link', description: 'Builds the site with the shards in dist-shards/.' },
  ],
  async run(_arguments, { shard, link = false, 'list-shards': maxShards }) {
    if ([shard, link || undefined, maxShards].filter((option) => option !== undefined).length > 1)
      throw new UsageError('Give only one of --shard, --link and --list-shards.');
    const settings = readSettings();
    if (maxShards !== undefined) {
      const shards = await listShards(settings, parseCount(maxShards));
      console.log(JSON.stringify(shards.map(formatShard)));
      return;
    }
    const isBuilt = await (shard === undefined
      ? buildSite(settings, { link })
      : buildShard(settings, readShard(shard)));
    if (!isBuilt) process.exitCode = 1;
  },
});

function readShard(text: string) {
  const shard = parseShard(text);
  if (shard) return shard;
  throw new UsageError(
    `"${text}" is not a shard. Write its number and the number of all shards, for example 3/8.`,
  );
}

function parseCount(text: string): number {
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
  throw new UsageError(`"${text}" is not a number of machines. Write a number from 1 to 9999.`);
}

await runCommand(command);
