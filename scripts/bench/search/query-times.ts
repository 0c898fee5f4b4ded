/** Measures how long the engine takes for queries when everything is loaded. */
import type { Browser } from 'playwright-core';
import { startStage } from '../../../src/shell/terminal/progress.ts';
import { table } from '../table.ts';
import { type EngineAnswer, searchInPage } from './engine-page.ts';
import { createWordDraw } from './generated-pages.ts';
import { prefixLengths } from './prefix-recall.ts';
import { seededRandom } from './seeded-random.ts';

const queriesPerKind = 50;
/** Runs of each query; the median counts. */
const runs = 3;

export interface TimedQuery extends EngineAnswer {
  kind: string;
}

/** A first round, which does not count, loads everything that the queries need. */
export async function measureQueryTimes(browser: Browser, address: string): Promise<TimedQuery[]> {
  const kinds = queriesByKind();
  const queries = [...kinds.keys()];
  const stage = startStage('Queries', 1 + runs);
  const page = await browser.newPage();
  await page.goto(address);
  const rounds: EngineAnswer[][] = [];
  for (let round = 0; round <= runs; round += 1) {
    rounds.push(await searchInPage(page, queries));
    stage.tick();
  }
  stage.done();
  await page.close();
  const byQuery = Object.values(Object.groupBy(rounds.slice(1).flat(), ({ query }) => query));
  return byQuery.flatMap((answers = []) => {
    const median = answers.sort((a, b) => a.timeMs - b.timeMs)[runs >> 1];
    return median ? [{ ...median, kind: kinds.get(median.query) ?? '' }] : [];
  });
}

/** Draws distinct queries from the words of the texts, and returns the kind of each. */
function queriesByKind(): Map<string, string> {
  const random = seededRandom(3);
  const draw = createWordDraw();
  const kinds = new Map<string, string>();
  const add = (kind: string, make: () => string) => {
    const end = kinds.size + queriesPerKind;
    while (kinds.size < end) {
      const query = make();
      if (!kinds.has(query)) kinds.set(query, kind);
    }
  };
  for (const count of [1, 2, 3])
    add(count === 1 ? '1 word' : `${count} words`, () =>
      Array.from({ length: count }, () => draw(random)).join(' '),
    );
  add('prefixes', () => draw(random).slice(0, 2 + Math.floor(random() * prefixLengths.length)));
  return kinds;
}

export function queryTimesTable(queries: readonly TimedQuery[]): string {
  const percentile = (some: readonly TimedQuery[], share: number) =>
    some.map(({ timeMs }) => timeMs).sort((a, b) => a - b)[Math.ceil(some.length * share) - 1] ?? Number.NaN;
  const groups = [...Map.groupBy(queries, ({ kind }) => kind), ['all', queries] as const];
  const rows = groups.map(([kind, some]) => [
    kind,
    String(some.length),
    percentile(some, 0.5).toFixed(1),
    percentile(some, 0.95).toFixed(1),
  ]);
  const slowest = queries.toSorted((a, b) => b.timeMs - a.timeMs).slice(0, 5);
  return [
    '',
    table([['queries, everything loaded', 'number', 'median ms', '95th percentile ms'], ...rows]),
    '',
    ...slowest.map(({ query, timeMs, ids }) => `${timeMs.toFixed(0)} ms: ${query} (${ids.length} documents)`),
  ].join('\n');
}
