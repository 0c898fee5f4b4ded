/**
 * `npm run bench:search`: how good search is, by queries whose right answers are known. It builds a site of the
 * set in `scripts/bench/search`, asks its search page in a browser, and lists what went wrong.
 *
 *     npm run bench:search -- --language fr --queries other.json
 *     npm run bench:search -- --all-languages  asked at the page of another language, which searches all
 *     npm run bench:search -- --bytes          what a reader loads, on the site of this project
 *     npm run bench:search -- --large 6000     how it bears many documents
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { isLanguage, type Language, languageTags } from '../src/core/model/languages.ts';
import { readSettings } from '../src/shell/content/settings.ts';
import { type Stage, startStage } from '../src/shell/terminal/progress.ts';
import { launchBrowser } from '../tests/support/chromium.ts';
import { temporaryFolder } from './bench/folder.ts';
import { type Loaded, measureBytes, tableOfBytes } from './bench/search/bytes.ts';
import { writeSet } from './bench/search/content.ts';
import { type Answer, figuresOf, isTopRight, missing } from './bench/search/figures.ts';
import { measureLarge } from './bench/search/large.ts';
import { type Complaints, openReader } from './bench/search/reader.ts';
import { readDocuments, readQueries, type SetQuery } from './bench/search/set.ts';
import { buildAndServe } from './bench/search/site.ts';
import { table } from './bench/table.ts';

const { values: options, positionals } = parseArgs({
  options: {
    queries: { type: 'string' },
    language: { type: 'string' },
    'all-languages': { type: 'boolean', default: false },
    bytes: { type: 'boolean', default: false },
    large: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const { root, content } = readSettings();

async function main(): Promise<void> {
  if (options.large) await measureLarge(Number(positionals[0] ?? 6000), temporaryFolder(root));
  else if (options.bytes) await bytes();
  else await quality();
}

async function bytes(): Promise<void> {
  const folder = temporaryFolder(root);
  const site = await buildAndServe(content, folder);
  const program = await launchBrowser();
  const browser = await chromium.connect(program.wsEndpoint());
  const queries = readQueries(options.queries);
  const languages = chosenLanguages();
  const stage = startStage('Languages', languages.length);
  const loaded: Loaded[] = [];
  for (const language of languages) {
    const own = queries.filter(({ lang }) => lang === language).map(({ query }) => query);
    loaded.push(await measureBytes(browser, site, language, own));
    stage.tick();
  }
  stage.done();
  await program.close();
  site.close();
  console.log(`\n${tableOfBytes(loaded)}`);
}

async function quality(): Promise<void> {
  const languages = chosenLanguages();
  const queries = readQueries(options.queries);
  const folder = temporaryFolder(root);
  await writeSet(readDocuments(), content, join(folder, 'content'));
  const site = await buildAndServe(join(folder, 'content'), folder);
  const program = await launchBrowser();
  const browser = await chromium.connect(program.wsEndpoint());
  const complaints: Complaints = [];
  const asked = queries.filter(({ lang }) => languages.includes(lang));
  const stage = startStage('Queries', asked.length);
  const answers = await Promise.all(
    languages.map((language) => {
      const own = asked.filter(({ lang }) => lang === language);
      return askAll(browser, site.address, language, own, complaints, stage);
    }),
  );
  stage.done();
  await program.close();
  site.close();
  print(answers.flat(), complaints);
  if (complaints.length > 0) process.exitCode = 1;
}

function chosenLanguages(): readonly Language[] {
  const { language } = options;
  if (language === undefined) return languageTags;
  if (!isLanguage(language)) throw new Error(`The languages are ${languageTags.join(', ')}.`);
  return [language];
}

/** With `--all-languages` each language is asked for at the page of the next one. */
function pageLanguage(language: Language): Language {
  const next = languageTags[(languageTags.indexOf(language) + 1) % languageTags.length] ?? language;
  return options['all-languages'] ? next : language;
}

async function askAll(
  browser: Browser,
  site: string,
  language: Language,
  queries: readonly SetQuery[],
  complaints: Complaints,
  stage: Stage,
): Promise<Answer[]> {
  const reader = await openReader(browser, site, language, pageLanguage(language), complaints);
  const answers: Answer[] = [];
  for (const query of queries) {
    answers.push({ query, came: await reader.ask(query.query) });
    stage.tick();
  }
  await reader.close();
  return answers;
}

// ---- Telling ------------------------------------------------------------------------------------------

const head = ['R@10', 'top-1', 'queries'];

function print(answers: readonly Answer[], complaints: Complaints): void {
  const byLanguage = Map.groupBy(answers, ({ query }) => query.lang);
  const byCategory = Map.groupBy(answers, ({ query }) => `${query.lang} ${query.category}`);
  const told = answers.filter((answer) => missing(answer).length > 0 || !isTopRight(answer));
  console.log(`\n${figures('category', byCategory)}`);
  if (told.length > 0) console.log(`\n${told.map(miss).join('\n')}`);
  console.log(`\n${figures('language', byLanguage)}`);
  console.log(`\nErrors in the browser and requests to other hosts: ${complaints.length}`);
  for (const complaint of new Set(complaints)) console.log(`  ${complaint}`);
}

function figures(title: string, groups: ReadonlyMap<string, Answer[]>): string {
  const rows = [...groups].map(([name, answers]) => {
    const { recall, top, queries } = figuresOf(answers);
    return [name, recall.toFixed(3), top.toFixed(3), String(queries)];
  });
  return table([[title, ...head], ...rows]);
}

function miss(answer: Answer): string {
  const { query, came } = answer;
  const faults = [
    missing(answer).length > 0 && `lacks ${missing(answer).join(', ')}`,
    !isTopRight(answer) && `first should be ${(query.best ?? query.expected).join(' or ')}`,
  ];
  return [
    `${query.lang} ${query.category}: ${query.query}`,
    `    ${faults.filter(Boolean).join('; ')}; came ${came.join(', ') || 'nothing'}`,
  ].join('\n');
}

await main();
