/**
 * `npm run bench`: what builds and checks of many documents cost, beside a raw loop of the Markdown engine over the same
 * files. `npm run bench -- 180` measures that number of documents alone.
 *
 * Compare the ratios: on a busy machine every figure is larger.
 */
import { spawn } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { readSettings, type Settings } from '../src/shell/content/settings.ts';
import { type Stage, startStage } from '../src/shell/terminal/progress.ts';
import type { Usage, Work } from './bench/child.ts';
import { temporaryFolder } from './bench/folder.ts';
import { changeOne, documentsOfMeeting, writeMeetings } from './bench/meetings.ts';
import { table } from './bench/table.ts';

type Places = Pick<Settings, 'content' | 'outDir' | 'cacheDir'>;

interface Row {
  name: string;
  usage: Usage;
}

/** Runs of each kind; the one in the middle counts. */
const runs = 3;

/** What a build keeps in its cache apart from documents: search indexes and pictures, which the floor has no share in. */
const apart = ['search', 'previews'];

const settings = readSettings();

async function main(): Promise<void> {
  const asked = process.argv.slice(2).map(Number);
  const folder = temporaryFolder(settings.root);
  const tables = new Map<number, Row[]>();
  for (const size of asked.length > 0 ? asked : [180, 1800]) tables.set(size, await measure(size, folder));
  for (const [size, rows] of tables) console.log(tableOf(size, rows));
  console.log(notes(tables));
}

// ---- Measuring ----------------------------------------------------------------------------------------

async function measure(size: number, folder: string): Promise<Row[]> {
  const at = (name: string) => join(folder, String(size), name);
  const places = { content: at('content'), outDir: at('dist'), cacheDir: at('cache') };
  await writeMeetings(settings.content, places.content, Math.ceil(size / documentsOfMeeting));
  const stage = startStage(`${size} documents, builds and checks`, 1 + 7 * runs);
  const build = () => run('build', places, stage);
  const first = await build();
  const html = await median(() => run('html', { ...places, outDir: at('html') }, stage));
  const tree = await median(() => run('tree', { ...places, outDir: at('tree') }, stage));
  const cold = await median(() => {
    rmSync(places.outDir, { recursive: true });
    for (const name of readdirSync(places.cacheDir))
      if (!apart.includes(name)) rmSync(join(places.cacheDir, name), { recursive: true });
    return build();
  });
  const unchanged = await median(build);
  let round = 0;
  const changed = await median(async () => {
    round += 1;
    await changeOne(places.content, round);
    return build();
  });
  const check = () => run('check', { ...places, cacheDir: at('check') }, stage);
  const checkedCold = await median(() => {
    rmSync(at('check'), { recursive: true, force: true });
    return check();
  });
  const checked = await median(async () => {
    round += 1;
    await changeOne(places.content, round);
    return check();
  });
  stage.done();
  rmSync(at(''), { recursive: true });
  return [
    { name: 'floor: Markdown to HTML', usage: html },
    { name: 'floor: by way of the tree', usage: tree },
    { name: 'cold', usage: cold },
    { name: 'unchanged', usage: unchanged },
    { name: 'one file changed', usage: changed },
    { name: 'cold, with index and pictures', usage: first },
    { name: 'check, cold', usage: checkedCold },
    { name: 'check, one file changed', usage: checked },
  ];
}

async function median(measureOnce: () => Promise<Usage>): Promise<Usage> {
  const usages: Usage[] = [];
  for (let index = 0; index < runs; index++) usages.push(await measureOnce());
  const middle = (values: number[]): number => values.toSorted((a, b) => a - b)[runs >> 1] ?? Number.NaN;
  return {
    cpu: middle(usages.map(({ cpu }) => cpu)),
    memory: middle(usages.map(({ memory }) => memory)),
  };
}

async function run(work: Work, { content, outDir, cacheDir }: Places, stage: Stage): Promise<Usage> {
  const script = fileURLToPath(new URL('./bench/child.ts', import.meta.url));
  const child = spawn(process.execPath, [script, work], {
    cwd: settings.root,
    env: { ...process.env, CONTENT_DIR: content, OUT_DIR: outDir, CACHE_DIR: cacheDir },
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const [told, usage] = await Promise.all(
    [child.stderr, child.stdio[3]].map((each) => text(each as Readable)),
  );
  if ((await ended) !== 0) throw new Error(`A run of "${work}" failed:\n${told}`);
  stage.tick();
  return JSON.parse(usage ?? '') as Usage;
}

// ---- Telling ------------------------------------------------------------------------------------------

const head = ['', 'CPU s', '× HTML floor', '× tree floor', 'documents per CPU s', 'peak MB'];

function tableOf(size: number, rows: readonly Row[]): string {
  const [html = Number.NaN, tree = Number.NaN] = rows.map(({ usage }) => usage.cpu);
  const cells = rows.map(({ name, usage: { cpu, memory } }) => [
    name,
    cpu.toFixed(2),
    (cpu / html).toFixed(1),
    (cpu / tree).toFixed(1),
    (size / cpu).toFixed(0),
    (memory / 2 ** 20).toFixed(0),
  ]);
  return `\n${size} documents\n${table([head, ...cells])}`;
}

/** What the figures mean, and how much more a cold build costs than the documents grow in number. */
function notes(tables: ReadonlyMap<number, readonly Row[]>): string {
  const cold = [...tables].map(([size, rows]) => ({
    size,
    cpu: rows.find(({ name }) => name === 'cold')?.usage.cpu ?? Number.NaN,
  }));
  const [small, large] = [cold.at(0), cold.at(-1)];
  const growth =
    small && large && small !== large
      ? `${(large.size / small.size).toFixed(1)} times the documents cost ${(large.cpu / small.cpu).toFixed(1)} times the CPU time, cold.`
      : '';
  return [
    growth,
    checks(tables),
    'CPU time and memory are those of the build; Pagefind makes the index in a process of its own.',
    'Every build but the last finds in its cache the index and the pictures of what has not changed.',
  ]
    .filter(Boolean)
    .map((line) => `\n${line}`)
    .join('');
}

/** Both read every text and compare them all; only what has changed is parsed, and asked of two engines. */
function checks(tables: ReadonlyMap<number, readonly Row[]>): string {
  const rows = [...tables.values()].at(-1) ?? [];
  const cpuOf = (wanted: string) => rows.find(({ name }) => name === wanted)?.usage.cpu ?? Number.NaN;
  const share = cpuOf('check, one file changed') / cpuOf('check, cold');
  return `A check after one change costs ${share.toFixed(2)} of the CPU time of the first.`;
}

await main();
