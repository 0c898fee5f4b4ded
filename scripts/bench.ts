/** `npm run bench` */
import { spawn } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { readSettings, type Settings } from '../src/shell/content/settings.ts';
import { type Stage, startStage } from '../src/shell/terminal/progress.ts';
import { hasHugo, runHugo, writeHugoSite } from './bench/build/hugo.ts';
import { addMeeting, changeAgendas, changeCircular, writeMeetings } from './bench/build/meetings.ts';
import { changeEntry, writeRegister } from './bench/build/register.ts';
import type { Task } from './bench/build/worker.ts';
import { measureTree } from './bench/process-tree.ts';
import { table } from './bench/table.ts';
import { temporaryFolder } from './bench/temporary-folder.ts';
import type { Usage } from './bench/usage.ts';
import { defineCommand } from './command-line/command.ts';
import { UsageError } from './command-line/errors.ts';
import { runCommand } from './command-line/run.ts';

const defaultSizes = [180, 1800];
/** Runs of each task that takes seconds; the median counts. Cold builds run once. */
const runs = 3;
/** Parts of the cache that a cold build without indexes and images keeps. */
const keptCaches = ['search', 'previews'];

const command = defineCommand({
  name: 'bench',
  summary:
    'Measures builds and checks of many documents and of a large register, and compares them with Hugo and with the Markdown engine alone.',
  details: [
    'Compare the ratios: on a busy machine, all times are longer.',
    'Hugo is measured if the command hugo is installed. It makes pages only, and always all of them.',
  ],
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
    const registers = new Map<number, Row[]>();
    for (const size of args.length > 0 ? args.map(Number) : defaultSizes) {
      results.set(size, await measure(size, folder, settings));
      registers.set(size, await measureRegister(size, folder, settings));
    }
    for (const [size, rows] of results) console.log(resultTable(`${size} documents`, size, rows));
    for (const [size, rows] of registers)
      if (rows.length > 0) console.log(resultTable(`${size} texts of a register`, size, rows));
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
  const { rows, add } = openRows(`${size} documents`);
  const build = () => run('build', folders);
  const check = () => run('check', { ...folders, cacheDir: at('check') });
  let round = 0;
  const changed =
    (change: (target: string, round: number) => Promise<void>, measureOnce = build) =>
    async () => {
      round += 1;
      await change(folders.content, round);
      return measureOnce();
    };
  if (hasHugo()) {
    await writeHugoSite(folders.content, at('hugo'));
    await add(hugo, () => runHugo(at('hugo')));
  }
  await add(engine, () => run('html', { ...folders, outDir: at('html') }));
  await add('engine: by way of the tree', () => run('tree', { ...folders, outDir: at('tree') }));
  await add('build, cold', build, 1);
  await add(
    coldBuild,
    () => {
      rmSync(folders.outDir, { recursive: true });
      for (const name of readdirSync(folders.cacheDir))
        if (!keptCaches.includes(name)) rmSync(join(folders.cacheDir, name), { recursive: true });
      return build();
    },
    1,
  );
  await add('build, unchanged', build);
  await add('build, a circular changed', changed(changeCircular));
  await add('build, an agenda changed in all languages', changed(changeAgendas));
  await add(
    'build, a meeting more',
    changed(() => addMeeting(content, folders.content, size)),
    1,
  );
  await add(coldCheck, check, 1);
  await add(changedCheck, changed(changeCircular, check));
  rmSync(at(''), { recursive: true });
  return rows;
}

/** Measures a register with as many texts; no rows where the content has none. */
async function measureRegister(size: number, folder: string, { root, content }: Settings): Promise<Row[]> {
  const at = (name: string) => join(folder, `register-${size}`, name);
  const folders = { root, content: at('content'), outDir: at('dist'), cacheDir: at('cache') };
  if (!(await writeRegister(content, folders.content, size))) return [];
  const { rows, add } = openRows(`${size} texts of a register`);
  const build = () => run('build', folders);
  if (hasHugo()) {
    await writeHugoSite(folders.content, at('hugo'));
    await add(hugo, () => runHugo(at('hugo')));
  }
  await add('build, cold', build, 1);
  await add('build, unchanged', build);
  let round = 0;
  await add('build, an entry changed', async () => {
    round += 1;
    await changeEntry(folders.content, round);
    return build();
  });
  rmSync(at(''), { recursive: true });
  return rows;
}

/** Returns rows, and a function that measures one more. @param subject of the table, for the progress */
function openRows(subject: string) {
  const rows: Row[] = [];
  const add = async (name: string, measureOnce: () => Promise<Usage>, times = runs): Promise<void> => {
    const stage = startStage(`${subject}, ${name}`, times);
    rows.push({ name, usage: await median(measureOnce, times, stage) });
    stage.done();
  };
  return { rows, add };
}

const hugo = 'Hugo: pages';
const engine = 'engine: Markdown to HTML';
const coldBuild = 'build, cold, indexes and images kept';
const coldCheck = 'check, cold';
const changedCheck = 'check, a circular changed';

async function median(measureOnce: () => Promise<Usage>, times: number, stage: Stage): Promise<Usage> {
  const usages: Usage[] = [];
  for (let index = 0; index < times; index++) {
    usages.push(await measureOnce());
    stage.tick();
  }
  const middle = (name: keyof Usage): number =>
    usages.map((usage) => usage[name]).toSorted((a, b) => a - b)[times >> 1] ?? Number.NaN;
  return {
    wallSeconds: middle('wallSeconds'),
    cpuSeconds: middle('cpuSeconds'),
    peakMemoryBytes: middle('peakMemoryBytes'),
  };
}

async function run(task: Task, { root, content, outDir, cacheDir }: Folders): Promise<Usage> {
  const script = fileURLToPath(new URL('./bench/build/worker.ts', import.meta.url));
  const hook = fileURLToPath(new URL('./command-line/compile-cache.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', hook, script, task], {
    cwd: root,
    env: { ...process.env, CONTENT_DIR: content, OUT_DIR: outDir, CACHE_DIR: cacheDir },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const [errors, usage] = await Promise.all([text(child.stderr), measureTree(child)]);
  if (child.exitCode !== 0) throw new Error(`The task "${task}" failed:\n${errors}`);
  return usage;
}

// ---- Results ------------------------------------------------------------------------------------------

const head = ['', 'wall s', '× Hugo', 'CPU s', '× engine', 'CPU ms per document', 'peak MB'];

/** @param size number of documents or texts */
function resultTable(title: string, size: number, rows: readonly Row[]): string {
  const usageOf = (wanted: string) => rows.find(({ name }) => name === wanted)?.usage;
  const ratio = (value: number, base = Number.NaN) => (Number.isNaN(base) ? '–' : (value / base).toFixed(2));
  const cells = rows.map(({ name, usage: { wallSeconds, cpuSeconds, peakMemoryBytes } }) => [
    name,
    wallSeconds.toFixed(2),
    ratio(wallSeconds, usageOf(hugo)?.wallSeconds),
    cpuSeconds.toFixed(2),
    ratio(cpuSeconds, usageOf(engine)?.cpuSeconds),
    ((cpuSeconds / size) * 1000).toFixed(2),
    (peakMemoryBytes / 2 ** 20).toFixed(0),
  ]);
  return `\n${title}\n${table([head, ...cells])}`;
}

const notes = (results: ReadonlyMap<number, readonly Row[]>): string =>
  [
    growthNote(results),
    checkNote(results),
    'Times and memory are those of a task and all processes that it starts.',
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
