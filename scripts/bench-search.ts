/** `npm run bench:search` */
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { isLanguage, type Language, languageTags } from '../src/core/model/languages.ts';
import { defaultShardSize } from '../src/outputs/search/shards.ts';
import { readSettings } from '../src/shell/content/settings.ts';
import { type Stage, startStage } from '../src/shell/terminal/progress.ts';
import { launchBrowser } from '../tests/support/chromium.ts';
import { bytesTable, type LoadedBytes, measureBytes } from './bench/search/bytes.ts';
import { type CorpusQuery, readDocuments, readQueries } from './bench/search/corpus.ts';
import { measureLarge } from './bench/search/large.ts';
import { type Answer, isTopRight, missingDocuments, qualityOf } from './bench/search/quality.ts';
import { type Complaints, openReader } from './bench/search/reader.ts';
import { buildAndServe } from './bench/search/site.ts';
import { writeCorpus } from './bench/search/write-corpus.ts';
import { table } from './bench/table.ts';
import { temporaryFolder } from './bench/temporary-folder.ts';
import { defineCommand } from './command-line/command.ts';
import { UsageError } from './command-line/errors.ts';
import { runCommand } from './command-line/run.ts';
import { suggestionOrList } from './command-line/suggest.ts';

const command = defineCommand({
  name: 'bench:search',
  summary: 'Measures the quality of search with queries whose relevant documents are known.',
  details: [
    'The command builds a site of the documents in scripts/bench/search, searches it in a browser, and lists queries that miss a document. It exits with 1 if the browser reports errors.',
  ],
  options: {
    language: { type: 'string', value: '<language>', description: 'Only queries in this language' },
    queries: {
      type: 'string',
      value: '<file>',
      description: 'File with other queries. Default: scripts/bench/search/queries.json',
    },
    'all-languages': {
      type: 'boolean',
      description: 'Search at the page of another language, in all languages',
    },
    bytes: {
      type: 'boolean',
      description: 'Measure instead the bytes that search loads on the site of this project',
    },
    large: {
      type: 'string',
      value: '<documents>',
      description: 'Measure instead the index of that many generated documents, such as 6000',
    },
    'shard-size': {
      type: 'string',
      value: '<pages>',
      description: `With --large: divide larger shards. Default: ${defaultShardSize}`,
    },
  },
  environment: ['CONTENT_DIR', 'CHROMIUM_PATH'],
  examples: [
    { description: 'Measures all languages.' },
    { args: '--language fr --queries other.json', description: 'Measures other queries in French.' },
    { args: '--bytes', description: 'Measures what a reader loads.' },
    { args: '--large 6000', description: 'Measures a large index.' },
  ],
  async run(
    _args,
    {
      language,
      queries: file,
      'all-languages': isCrossLanguage = false,
      bytes,
      large,
      'shard-size': shardSize,
    },
  ) {
    if (language !== undefined && !isLanguage(language))
      throw new UsageError(
        `"${language}" is not a supported language.${suggestionOrList(language, languageTags)}`,
      );
    for (const count of [large, shardSize])
      if (count !== undefined && !/^[1-9]\d*$/.test(count))
        throw new UsageError(`"${count}" is not a number of documents.`);
    const languages = language === undefined ? languageTags : [language];
    if (large !== undefined)
      await measureLarge(
        Number(large),
        Number(shardSize ?? defaultShardSize),
        temporaryFolder(readSettings().root),
      );
    else if (bytes) await printBytes(languages, readQueries(file));
    else await printQuality(languages, readQueries(file), isCrossLanguage);
  },
});

async function printBytes(languages: readonly Language[], queries: readonly CorpusQuery[]): Promise<void> {
  const { root, content } = readSettings();
  const folder = temporaryFolder(root);
  const site = await buildAndServe(content, folder);
  const browser = await launchBrowser();
  const stage = startStage('Languages', languages.length);
  const loaded: LoadedBytes[] = [];
  for (const language of languages) {
    const words = queries.filter(({ lang }) => lang === language).map(({ query }) => query);
    loaded.push(await measureBytes(browser, site, language, words));
    stage.tick();
  }
  stage.done();
  await browser.close();
  site.close();
  console.log(`\n${bytesTable(loaded)}`);
}

async function printQuality(
  languages: readonly Language[],
  allQueries: readonly CorpusQuery[],
  isCrossLanguage: boolean,
): Promise<void> {
  const { root, content } = readSettings();
  const folder = temporaryFolder(root);
  await writeCorpus(readDocuments(), content, join(folder, 'content'));
  const site = await buildAndServe(join(folder, 'content'), folder);
  const browser = await launchBrowser();
  const complaints: Complaints = [];
  const queries = allQueries.filter(({ lang }) => languages.includes(lang));
  const stage = startStage('Queries', queries.length);
  const answers: Answer[] = [];
  // One after the other: with six at once, a reader waits longer for results than the limit.
  for (const language of languages) {
    const pageLanguage = isCrossLanguage ? nextLanguage(language) : language;
    const ofLanguage = queries.filter(({ lang }) => lang === language);
    const target = { language, pageLanguage };
    answers.push(...(await searchAll(browser, site.address, target, ofLanguage, complaints, stage)));
  }
  stage.done();
  await browser.close();
  site.close();
  print(answers, complaints);
  if (complaints.length > 0) process.exitCode = 1;
}

const nextLanguage = (language: Language): Language =>
  languageTags[(languageTags.indexOf(language) + 1) % languageTags.length] ?? language;

async function searchAll(
  browser: Browser,
  site: string,
  { language, pageLanguage }: { language: Language; pageLanguage: Language },
  queries: readonly CorpusQuery[],
  complaints: Complaints,
  stage: Stage,
): Promise<Answer[]> {
  const reader = await openReader(browser, site, language, pageLanguage, complaints);
  const answers: Answer[] = [];
  for (const query of queries) {
    answers.push({ query, results: await reader.search(query.query) });
    stage.tick();
  }
  await reader.close();
  return answers;
}

// ---- Results ------------------------------------------------------------------------------------------

const head = ['R@10', 'top-1', 'queries'];

function print(answers: readonly Answer[], complaints: Complaints): void {
  const byLanguage = Map.groupBy(answers, ({ query }) => query.lang);
  const byCategory = Map.groupBy(answers, ({ query }) => `${query.lang} ${query.category}`);
  const failed = answers.filter((answer) => missingDocuments(answer).length > 0 || !isTopRight(answer));
  console.log(`\n${qualityTable('category', byCategory)}`);
  if (failed.length > 0) console.log(`\n${failed.map(failureText).join('\n')}`);
  console.log(`\n${qualityTable('language', byLanguage)}`);
  console.log(`\nErrors in the browser and requests to other hosts: ${complaints.length}`);
  for (const complaint of new Set(complaints)) console.log(`  ${complaint}`);
}

function qualityTable(title: string, groups: ReadonlyMap<string, Answer[]>): string {
  const rows = [...groups].map(([name, answers]) => {
    const { recallAt10, topOne, queries } = qualityOf(answers);
    return [name, recallAt10.toFixed(3), topOne.toFixed(3), String(queries)];
  });
  return table([[title, ...head], ...rows]);
}

function failureText(answer: Answer): string {
  const { query, results } = answer;
  const missing = missingDocuments(answer);
  const problems = [
    ...(missing.length > 0 ? [`missing ${missing.join(', ')}`] : []),
    ...(isTopRight(answer) ? [] : [`first should be ${(query.best ?? query.expected).join(' or ')}`]),
  ];
  return [
    `${query.lang} ${query.category}: ${query.query}`,
    `    ${problems.join('; ')}; results: ${results.join(', ') || 'none'}`,
  ].join('\n');
}

await runCommand(command);
