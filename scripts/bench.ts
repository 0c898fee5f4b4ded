/** `npm run bench` */
import { spawn } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { readSettings, type Settings } from '../src/shell/content/settings.ts';
import { type Stage, startStage } from '../src/shell/terminal/progress.ts';
import { changeOneNote, writeMeetings } from './bench/build/meetings.ts';
import type { Task } from './bench/build/worker.ts';
import { table } from './bench/table.ts';
import { temporaryFolder } from './bench/temporary-folder.ts';
import type { Usage } from './bench/usage.ts';
import { defineCommand } from './command-line/command.ts';
import { UsageError } from './command-line/errors.ts';
import { runCommand } from './command-line/run.ts';

const defaultSizes = [180, 1800];
/** Runs of each task; the median counts. */
const runs = 3;
/** Parts of the cache that a cold build keeps: the Markdown engine alone makes no search indexes and no images. */
const keptCaches = ['search', 'previews'];

const command = defineCommand({
  name: 'bench',
  summary: 'Measures builds and checks of many documents, and compares them with the Markdown engine alone.',
  details: ['Compare the ratios: on a busy machine, all times are longer.'],
  arguments: [
    {
      name: '<documents>',
      description: `Number of documents. Default: ${defaultSizes.join(' and ')}`,
      isOptional: true,
      isRepeated: true,
    },
  ],
  environment: ['CONTENT_DIR'],
  examples: [
    { description: 'Measures a small and a large site.' },
    { args: '180', description: 'Measures the small one only.' },
  ],
  async run(args) {
    const wrong = args.find((word) => !/^[1-9]\d*$/.test(word));
    if (wrong) throw new UsageError(`"${wrong}" is not a number of documents.`);
    const settings = readSettings();
    const folder = temporaryFolder(settings.root);
    const results = new Map<number, Row[]>();
    for (const size of args.length > 0 ? args.map(Number) : defaultSizes)
      results.set(size, await measure(size, folder, settings));
    for (const [size, rows] of results) console.log(resultTable(size, rows));
    console.log(notes(results));
  },
});

// ---- Measuring ----------------------------------------------------------------------------------------

interface Row {
  name: string;
  usage: Usage;
}

type Folders = Pick<Settings, 'root' | 'content' | 'outDir' | 'cacheDir'>;

async function measure(size: number, folder: string, { root, content }: Settings): Promise<Row[]> {
  const at = (name: string) => join(folder, String(size), name);
  const folders = { root, content: at('content'), outDir: at('dist'), cacheDir: at('cache') };
  await writeMeetings(content, folders.content, size);
  const stage = startStage(`${size} documents, builds and checks`, 1 + 7 * runs);
  const build = () => run('build', folders, stage);
  const first = await build();
  const html = await median(() => run('html', { ...folders, outDir: at('html') }, stage));
  const tree = await median(() => run('tree', { ...folders, outDir: at('tree') }, stage));
  const cold = await median(() => {
    rmSync(folders.outDir, { recursive: true });
    for (const name of readdirSync(folders.cacheDir))
      if (!keptCaches.includes(name)) rmSync(join(folders.cacheDir, name), { recursive: true });
    return build();
  });
  const unchanged = await median(build);
  let round = 0;
  const changed = await median(async () => {
    round += 1;
    await changeOneNote(folders.content, round);
    return build();
  });
  const check = () => run('check', { ...folders, cacheDir: at('check') }, stage);
  const checkedCold = await median(() => {
    rmSync(at('check'), { recursive: true, force: true });
    return check();
  });
  const checkedChanged = await median(async () => {
    round += 1;
    await changeOneNote(folders.content, round);
    return check();
  });
  stage.done();
  rmSync(at(''), { recursive: true });
  return [
    { name: 'engine: Markdown to HTML', usage: html },
    { name: 'engine: by way of the tree', usage: tree },
    { name: coldBuild, usage: cold },
    { name: 'build, unchanged', usage: unchanged },
    { name: 'build, one file changed', usage: changed },
    { name: 'build, cold, with indexes and images', usage: first },
    { name: coldCheck, usage: checkedCold },
    { name: changedCheck, usage: checkedChanged },
  ];
}

const coldBuild = 'build, cold';
const coldCheck = 'check, cold';
const changedCheck = 'check, one file changed';

async function median(measureOnce: () => Promise<Usage>): Promise<Usage> {
  const usages: Usage[] = [];
  for (let index = 0; index < runs; index++) usages.push(await measureOnce());
  const middle = (values: number[]): number => values.toSorted((a, b) => a - b)[runs >> 1] ?? Number.NaN;
  return {
    cpuSeconds: middle(usages.map(({ cpuSeconds }) => cpuSeconds)),
    peakMemoryBytes: middle(usages.map(({ peakMemoryBytes }) => peakMemoryBytes)),
  };
}

async function run(task: Task, { root, content, outDir, cacheDir }: Folders, stage: Stage): Promise<Usage> {
  const script = fileURLToPath(new URL('./bench/build/worker.ts', import.meta.url));
  const child = spawn(process.execPath, [script, task], {
    cwd: root,
    env: { ...process.env, CONTENT_DIR: content, OUT_DIR: outDir, CACHE_DIR: cacheDir },
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  const closed = new Promise((resolve) => child.once('close', resolve));
  const [errors, usage] = await Promise.all(
    [child.stderr, child.stdio[3]].map((stream) => text(stream as Readable)),
  );
  if ((await closed) !== 0 || !usage) throw new Error(`The task "${task}" failed:\n${errors}`);
  stage.tick();
  return JSON.parse(usage) as Usage;
}

// ---- Results ------------------------------------------------------------------------------------------

const head = ['', 'CPU s', '× engine, HTML', '× engine, tree', 'documents per CPU s', 'peak MB'];

function resultTable(size: number, rows: readonly Row[]): string {
  const [html = Number.NaN, tree = Number.NaN] = rows.map(({ usage }) => usage.cpuSeconds);
  const cells = rows.map(({ name, usage: { cpuSeconds, peakMemoryBytes } }) => [
    name,
    cpuSeconds.toFixed(2),
    (cpuSeconds / html).toFixed(1),
    (cpuSeconds / tree).toFixed(1),
    (size / cpuSeconds).toFixed(0),
    (peakMemoryBytes / 2 ** 20).toFixed(0),
  ]);
  return `\n${size} documents\n${table([head, ...cells])}`;
}

const notes = (results: ReadonlyMap<number, readonly Row[]>): string =>
  [
    growthNote(results),
    checkNote(results),
    'Times and memory are those of the build; Pagefind runs in a process of its own.',
    'All builds but the last one reuse unchanged search indexes and images.',
  ]
    .filter((note) => note !== null)
    .map((note) => `\n${note}`)
    .join('');

/** Says how the cost of a cold build grows with the number of documents; `null` for one size. */
function growthNote(results: ReadonlyMap<number, readonly Row[]>): string | null {
  const builds = [...results].map(([size, rows]) => ({
    size,
    cpuSeconds: rows.find(({ name }) => name === coldBuild)?.usage.cpuSeconds ?? Number.NaN,
  }));
  const [small, large] = [builds.at(0), builds.at(-1)];
  if (!small || !large || small === large) return null;
  const times = (larger: number, smaller: number) => (larger / smaller).toFixed(1);
  return `A cold build of ${times(large.size, small.size)} times as many documents takes ${times(large.cpuSeconds, small.cpuSeconds)} times the CPU time.`;
}

/** Says what a check after one change costs. It reads all texts, but parses only what has changed. */
function checkNote(results: ReadonlyMap<number, readonly Row[]>): string | null {
  const rows = [...results.values()].at(-1) ?? [];
  const [cold, changed] = [coldCheck, changedCheck].map(
    (name) => rows.find((row) => row.name === name)?.usage.cpuSeconds,
  );
  if (cold === undefined || changed === undefined) return null;
  return `A check after one change takes ${(changed / cold).toFixed(2)} of the CPU time of the first one.`;
}

await runCommand(command);
