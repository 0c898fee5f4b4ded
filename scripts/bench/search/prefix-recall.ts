/** Measures which share of the pages with a word that begins with a prefix the engine finds. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { addresses } from '../../../src/core/model/addresses.ts';
import { startStage } from '../../../src/shell/terminal/progress.ts';
import { table } from '../table.ts';
import { language, searchInPage } from './engine-page.ts';
import { createWordDraw, generatePages, wordsOfPage } from './generated-pages.ts';
import { seededRandom } from './seeded-random.ts';

export const prefixLengths = [2, 3, 4, 5];
const prefixesPerLength = 40;

export interface PrefixRecall {
  prefix: string;
  /** Number of relevant pages. */
  relevant: number;
  /** Number of relevant pages that were found. */
  found: number;
  /** Number of other pages that were found. */
  wrong: number;
}

/** Reloads the page for each prefix: words that earlier searches have loaded are searched too. */
export async function measurePrefixRecall(
  count: number,
  browser: Browser,
  address: string,
  dist: string,
): Promise<PrefixRecall[]> {
  const urls = urlsById(join(dist, addresses.searchBundle(language)));
  const words = new Map(generatePages(count).map((page) => [page.url, [...wordsOfPage(page)]]));
  const random = seededRandom(2);
  const draw = createWordDraw();
  const prefixes = prefixLengths.flatMap((length) =>
    distinctPrefixes(prefixesPerLength, () => draw(random), length),
  );
  const stage = startStage('Prefixes', prefixes.length);
  const page = await browser.newPage();
  const recalls: PrefixRecall[] = [];
  for (const prefix of prefixes) {
    await page.goto(address);
    const [answer] = await searchInPage(page, [prefix]);
    const results = new Set(answer?.ids.map((id) => urls.get(id)));
    const relevant = [...words].filter(([, each]) => each.some((word) => word.startsWith(prefix)));
    const found = relevant.filter(([url]) => results.has(url)).length;
    recalls.push({ prefix, relevant: relevant.length, found, wrong: results.size - found });
    stage.tick();
  }
  stage.done();
  await page.close();
  return recalls;
}

function distinctPrefixes(count: number, draw: () => string, length: number): string[] {
  const prefixes = new Set<string>();
  while (prefixes.size < count) {
    const word = draw();
    if (word.length > length) prefixes.add(word.slice(0, length));
  }
  return [...prefixes];
}

/** Returns the addresses of pages below the base, by their ids in the index: the folder of the shard and a name. */
function urlsById(bundle: string): Map<string, string> {
  const fragments = globSync('**/fragment/*.pf_fragment', { cwd: bundle });
  return new Map(
    fragments.map((path) => {
      const text = gunzipSync(readFileSync(join(bundle, path))).toString();
      const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
      return [path.replace('fragment/', '').replace('.pf_fragment', ''), url];
    }),
  );
}

export function prefixRecallTable(recalls: readonly PrefixRecall[]): string {
  const sum = (some: readonly PrefixRecall[], key: 'relevant' | 'found' | 'wrong') =>
    some.reduce((total, recall) => total + recall[key], 0);
  const rows = [...Map.groupBy(recalls, ({ prefix }) => prefix.length)].map(([length, some]) => {
    const lowest = some.toSorted((a, b) => a.found / a.relevant - b.found / b.relevant)[0];
    return [
      `${length} letters`,
      (sum(some, 'found') / sum(some, 'relevant')).toFixed(3),
      `${lowest?.prefix} ${lowest?.found}/${lowest?.relevant}`,
      String(sum(some, 'relevant')),
      String(sum(some, 'wrong')),
    ];
  });
  return `\n${table([['prefixes', 'recall', 'lowest', 'relevant', 'wrong'], ...rows])}`;
}
