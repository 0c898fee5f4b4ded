/**
 * `npm run bench:search -- --large 6000`: what the index of many documents in one language costs, and what the
 * engine finds in it, and how fast, in a browser.
 */
import { fork } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { addresses, below } from '../../../src/core/model/addresses.ts';
import { startStage } from '../../../src/shell/terminal/progress.ts';
import { launchBrowser } from '../../../tests/support/chromium.ts';
import { base, root } from '../../../tests/support/run.ts';
import { table } from '../table.ts';
import type { Cost } from './large-index.ts';
import { serveSite } from './site.ts';
import { chanceFrom, drawOfWords, madePages, wordsOf } from './text.ts';

/** Beside the number that is asked for, so that growth shows. */
const small = 1000;

export async function measureLarge(count: number, folder: string): Promise<void> {
  const dist = (size: number) => join(folder, `dist-${size}`);
  const costs = new Map<number, Cost>();
  for (const size of new Set([Math.min(small, count), count]))
    costs.set(size, await index(size, folder, dist(size)));
  console.log(tableOfCosts(costs));
  await bundleEngine(dist(count));
  const site = await serveSite(dist(count));
  const program = await launchBrowser();
  const browser = await chromium.connect(program.wsEndpoint());
  const at = `${site.address}/`;
  console.log(tableOfRecall(await recallOf(count, browser, at, dist(count))));
  console.log(tableOfTimes(await timesOf(browser, at)));
  await program.close();
  site.close();
}

// ---- The index ----------------------------------------------------------------------------------------

async function index(count: number, folder: string, dist: string): Promise<Cost> {
  const stage = startStage(`Index of ${count} documents`);
  const script = fileURLToPath(new URL('./large-index.ts', import.meta.url));
  const places = [join(folder, `cache-${count}`), join(dist, addresses.searchBundle(language))];
  const child = fork(script, [String(count), ...places], { cwd: root });
  const cost = await new Promise<Cost>((resolve, reject) => {
    child.once('message', (message) => resolve(message as Cost)).once('error', reject);
    child.once('exit', (code) => reject(new Error(`The index was not made (${code}).`)));
  });
  stage.done();
  return cost;
}

const costHead = [
  'for each 1,000 documents',
  'wall s',
  'CPU s own',
  'Pagefind',
  'peak MB own',
  'Pagefind',
  'files',
  'MB',
];

function tableOfCosts(costs: ReadonlyMap<number, Cost>): string {
  const rows = [...costs].map(([count, { wall, own, pagefind, files, bytes }]) => {
    const each = (value = Number.NaN, digits = 0) => ((value / count) * 1000).toFixed(digits);
    return [
      `of ${count}`,
      each(wall, 2),
      each(own.cpu, 2),
      each(pagefind?.cpu, 2),
      each(own.memory / 2 ** 20),
      each(pagefind ? pagefind.memory / 2 ** 20 : undefined),
      each(files),
      each(bytes / 1e6, 2),
    ];
  });
  return `\n${table([costHead, ...rows])}`;
}

// ---- The engine in a browser --------------------------------------------------------------------------

const language = 'en';

/** What this takes of `src/client/search/engine.ts`. */
interface Engine {
  search(place: object, query: object): Promise<{ hits: { id: string }[] }>;
}

/** The engine alone, as the site’s own build would cut it, and a page for it. */
async function bundleEngine(dist: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    root,
    publicDir: false,
    build: {
      outDir: join(dist, 'engine'),
      lib: { entry: join(root, 'src/client/search/engine.ts'), formats: ['es'], fileName: 'engine' },
    },
  });
  writeFileSync(
    join(dist, 'index.html'),
    `<!doctype html><html lang="${language}"><title>Search</title></html>`,
  );
}

interface Asked {
  query: string;
  ids: string[];
  /** Milliseconds. */
  time: number;
}

/** Asks all, one after the other, in the page as it stands. */
const ask = (page: Page, queries: readonly string[]): Promise<Asked[]> =>
  page.evaluate(
    async ({ engine, place, queries }) => {
      const { search }: Engine = await import(engine);
      const asked: Asked[] = [];
      for (const query of queries) {
        const began = performance.now();
        const { hits } = await search(place, { q: query, meeting: '', type: '', year: '', sort: '' });
        asked.push({ query, ids: hits.map(({ id }) => id), time: performance.now() - began });
      }
      return asked;
    },
    { engine: `${base}engine/engine.js`, place, queries: [...queries] },
  );

const place = { language, bundle: below(base, addresses.searchBundle(language)), base };

// ---- What beginnings of words find --------------------------------------------------------------------

const lengths = [2, 3, 4, 5];
const prefixesOfLength = 40;

interface Recall {
  prefix: string;
  /** Pages that have a word that begins so, and those that came. */
  right: number;
  found: number;
  /** Pages that came and have none. */
  wrong: number;
}

/** In a page of its own each, for what other searches have loaded is searched too. */
async function recallOf(count: number, browser: Browser, at: string, dist: string): Promise<Recall[]> {
  const urls = urlsIn(join(dist, addresses.searchBundle(language), 'fragment'));
  const words = new Map(madePages(count).map((page) => [page.url, [...wordsOf(page)]]));
  const chance = chanceFrom(2);
  const draw = drawOfWords();
  const prefixes = lengths.flatMap((length) => distinct(prefixesOfLength, () => draw(chance), length));
  const stage = startStage('Beginnings of words', prefixes.length);
  const page = await browser.newPage();
  const recalls: Recall[] = [];
  for (const prefix of prefixes) {
    await page.goto(at);
    const [asked] = await ask(page, [prefix]);
    const came = new Set(asked?.ids.map((id) => urls.get(id)));
    const right = [...words].filter(([, each]) => each.some((word) => word.startsWith(prefix)));
    const found = right.filter(([url]) => came.has(url)).length;
    recalls.push({ prefix, right: right.length, found, wrong: came.size - found });
    stage.tick();
  }
  stage.done();
  await page.close();
  return recalls;
}

/** Beginnings of that length, each once. */
function distinct(count: number, draw: () => string, length: number): string[] {
  const prefixes = new Set<string>();
  while (prefixes.size < count) {
    const word = draw();
    if (word.length > length) prefixes.add(word.slice(0, length));
  }
  return [...prefixes];
}

/** Id of a page in the index -> address below the base. */
function urlsIn(fragments: string): Map<string, string> {
  return new Map(
    readdirSync(fragments).map((name) => {
      const text = gunzipSync(readFileSync(join(fragments, name))).toString();
      const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
      return [name.replace('.pf_fragment', ''), url];
    }),
  );
}

function tableOfRecall(recalls: readonly Recall[]): string {
  const sum = (some: readonly Recall[], key: 'right' | 'found' | 'wrong') =>
    some.reduce((total, recall) => total + recall[key], 0);
  const rows = [...Map.groupBy(recalls, ({ prefix }) => prefix.length)].map(([length, some]) => {
    const lowest = some.toSorted((a, b) => a.found / a.right - b.found / b.right)[0];
    return [
      `${length} letters`,
      (sum(some, 'found') / sum(some, 'right')).toFixed(3),
      `${lowest?.prefix} ${lowest?.found}/${lowest?.right}`,
      String(sum(some, 'right')),
      String(sum(some, 'wrong')),
    ];
  });
  return `\n${table([['beginnings of words', 'recall', 'lowest', 'right', 'false'], ...rows])}`;
}

// ---- How fast -----------------------------------------------------------------------------------------

const queriesOfKind = 50;

interface Timed extends Asked {
  kind: string;
}

/** Runs of each query; the one in the middle counts. */
const runs = 3;

/** All are asked once before: that loads what they need. */
async function timesOf(browser: Browser, at: string): Promise<Timed[]> {
  const kinds = queriesByKind();
  const queries = [...kinds.keys()];
  const stage = startStage('Queries', 1 + runs);
  const page = await browser.newPage();
  await page.goto(at);
  const rounds: Asked[][] = [];
  for (let round = 0; round <= runs; round += 1) {
    rounds.push(await ask(page, queries));
    stage.tick();
  }
  stage.done();
  await page.close();
  const asked = Object.values(Object.groupBy(rounds.slice(1).flat(), ({ query }) => query));
  return asked.flatMap((some = []) => {
    const middle = some.sort((a, b) => a.time - b.time)[runs >> 1];
    return middle ? [{ ...middle, kind: kinds.get(middle.query) ?? '' }] : [];
  });
}

/** Query -> kind; words as they come up in the texts, each query once. */
function queriesByKind(): Map<string, string> {
  const chance = chanceFrom(3);
  const draw = drawOfWords();
  const kinds = new Map<string, string>();
  const add = (kind: string, make: () => string) => {
    const end = kinds.size + queriesOfKind;
    while (kinds.size < end) {
      const query = make();
      if (!kinds.has(query)) kinds.set(query, kind);
    }
  };
  for (const count of [1, 2, 3])
    add(count === 1 ? '1 word' : `${count} words`, () =>
      Array.from({ length: count }, () => draw(chance)).join(' '),
    );
  add('beginnings', () => draw(chance).slice(0, 2 + Math.floor(chance() * lengths.length)));
  return kinds;
}

function tableOfTimes(asked: readonly Timed[]): string {
  const at = (some: readonly Timed[], share: number) =>
    some.map(({ time }) => time).sort((a, b) => a - b)[Math.ceil(some.length * share) - 1] ?? Number.NaN;
  const groups = [...Map.groupBy(asked, ({ kind }) => kind), ['all', asked] as const];
  const rows = groups.map(([kind, some]) => [
    kind,
    String(some.length),
    at(some, 0.5).toFixed(1),
    at(some, 0.95).toFixed(1),
  ]);
  const slowest = asked.toSorted((a, b) => b.time - a.time).slice(0, 5);
  return [
    '',
    table([['queries, everything loaded', 'number', 'median ms', '95 in 100, ms'], ...rows]),
    '',
    ...slowest.map(({ query, time, ids }) => `${time.toFixed(0)} ms: ${query} (${ids.length} documents)`),
  ].join('\n');
}
