/** Search in shards: the results are those of a single index, and a change makes only its shard again. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { searchOtherLanguage } from '../../src/client/search/cross-language.ts';
import { type SearchQuery, search } from '../../src/client/search/engine.ts';
import { compile } from '../../src/core/compile.ts';
import { addresses } from '../../src/core/model/addresses.ts';
import type { Language } from '../../src/core/model/languages.ts';
import type { Site } from '../../src/core/model/model.ts';
import { offlineFiles } from '../../src/outputs/offline/offline.ts';
import { searchPages } from '../../src/outputs/search/pages.ts';
import { writeSearch } from '../../src/shell/build/search/write-search.ts';
import type { Content } from '../support/content.ts';
import { readFixture } from '../support/fixture.ts';

const folder = await mkdtemp(join(tmpdir(), 'rostrum-shards-'));
afterAll(() => rm(folder, { recursive: true }));

/** The files that the engine has loaded since the last call of `takeLoaded`. */
let loaded: string[] = [];
const takeLoaded = (): string[] => {
  const taken = loaded;
  loaded = [];
  return taken;
};
beforeAll(() => {
  // The engine loads its files over the network; here they are on disk.
  vi.stubGlobal('fetch', async (address: string) => {
    loaded.push(address);
    return new Response(await readFile(address));
  });
});

function compileSite(content: Content): Site {
  const files = Object.entries(content).map(([path, text]) => ({ path, text, hash: text }));
  const { site } = compile(files, { base: '/' });
  if (!site) throw new Error('The content has errors.');
  return site;
}

const fixture = await readFixture();
const site = compileSite(fixture);
const smallShards = 3;

interface Build {
  dist: string;
  /** The units that were made. */
  made: string[];
}

/** @param keys those of the units that the last build made, which are updated */
async function build(site: Site, shardSize: number, keys = new Map<string, string>()): Promise<Build> {
  const dist = await mkdtemp(join(folder, 'dist-'));
  const made: string[] = [];
  const units = {
    keep: (unit: string, key: string) => (keys.get(unit) === key ? [] : null),
    add: (unit: string, key: string) => {
      keys.set(unit, key);
      made.push(unit);
    },
  };
  await writeSearch({ site, dist, cacheDir: join(folder, 'cache'), units, shardSize });
  return { dist, made };
}

const targetIn = ({ dist }: Build, language: Language) => ({
  language,
  bundle: join(dist, addresses.searchBundle(language)),
  base: '/',
});

const nothing: SearchQuery = { q: '', series: '', meeting: '', type: '', year: '', sort: '' };

/** Returns what a reader sees of the results. */
async function resultsOf(built: Build, language: Language, query: Partial<SearchQuery>) {
  const results = await search(targetIn(built, language), { ...nothing, ...query });
  const hits = results.hits.map(async ({ meeting, document, score, isPartial, loadParts }) => ({
    meeting,
    document,
    score,
    isPartial,
    parts: await loadParts(),
  }));
  const counts = Object.entries(results.counts).map(([facet, values]) => [facet, [...values].sort()]);
  return { ...results, counts, hits: await Promise.all(hits) };
}

const one = build(site, 1000);
const many = build(site, smallShards);

const queries: Record<Language, string[]> = {
  en: [
    'storm surge',
    'barnacles storm',
    'barnicles',
    'the records of Brest',
    '"storm surge"',
    'how do I register',
    'when is the meeting in Geneva',
    'webcast',
    'F. 302',
    '10:00',
    'surg',
    'tidegauges',
    'IA',
    'xyzzy',
    'agenda 2024',
  ],
  fr: ['balanes', 'onde de tempête', 'registres de Brest', 'comment m’inscrire', 'AI', 'maregraphe', 'ordre'],
  es: ['percebes', 'marejada', 'inscripción', 'agenda', 'Brest registros'],
  ru: ['балянусах', 'Бресте', 'как принять участие', 'ghbkbd', 'повестка дня'],
  zh: ['藤壶', '布雷斯特', '风暴潮', '如何报名参加会议', 'tenghu', '布雷特', '会议 议程'],
  ar: ['البرنقيل', 'بريست', 'كيف اسجل', 'جدول الأعمال'],
};

describe.for(Object.entries(queries))('in %s', ([language, texts]) => {
  test.for(texts)('“%s” has the results of a single index', async (q) => {
    for (const sort of ['', 'date'])
      expect(await resultsOf(await many, language as Language, { q, sort })).toEqual(
        await resultsOf(await one, language as Language, { q, sort }),
      );
  });
});

test('some of the queries find documents of several shards', async () => {
  const { hits } = await search(targetIn(await many, 'en'), { ...nothing, q: 'agenda' });
  expect(new Set(hits.map(({ id }) => id.slice(0, id.lastIndexOf('/') + 1))).size).toBeGreaterThan(3);
});

test('other languages are searched in all shards', async () => {
  const findAcross = async (built: Build) => {
    const [reader, target] = [targetIn(built, 'en'), targetIn(built, 'ru')];
    const query = { ...nothing, q: 'lunch' };
    const hits = await searchOtherLanguage(target, reader, query, await search(reader, query));
    return Promise.all(hits.map(({ loadParts }) => loadParts()));
  };
  const found = await findAcross(await many);
  expect(found).not.toEqual([]);
  expect(found).toEqual(await findAcross(await one));
});

test('a bundle of one shard has no other files than before', async () => {
  const bundle = targetIn(await one, 'en').bundle;
  expect((await readdir(bundle)).filter((name) => !/^pagefind\.|^wasm\./.test(name)).sort()).toEqual([
    'fragment',
    'glossary.packed',
    'index',
    'pagefind-entry.json',
    'pagefind-worker.js',
    'pages.packed',
    'titles.packed',
    'words',
  ]);
});

test('older shards are indexes of their own, and are listed for programs', async () => {
  const { bundle } = targetIn(await many, 'en');
  const older: string[] = JSON.parse(await readFile(join(bundle, 'shards.json'), 'utf8'));
  expect(older.length).toBeGreaterThan(3);
  const pageCounts = await Promise.all(
    ['', ...older].map(async (shard) => {
      const entry = JSON.parse(await readFile(join(bundle, shard, 'pagefind-entry.json'), 'utf8'));
      return entry.languages.und.page_count;
    }),
  );
  expect(pageCounts.reduce((sum, count) => sum + count)).toBe(searchPages(site, 'en').length);
});

test('a search opens only the shards that contain a word', async () => {
  const { dist } = await build(site, smallShards);
  takeLoaded();
  await resultsOf({ dist, made: [] }, 'en', { q: 'barnacles' });
  const folders = takeLoaded().flatMap(
    (path) => /pagefind\/(.*?)(?:index|fragment|pages\.packed)/.exec(path)?.[1] ?? [],
  );
  // The table of the newest shard tells where the words are.
  expect(new Set(folders).size).toBeLessThanOrEqual(2);
});

test('all shards are saved for reading offline, without the engine that no page loads', async () => {
  const { dist } = await many;
  const paths = (await readdir(dist, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1));
  const files = paths.map((path) => ({ path, hash: path, bytes: 1 }));
  const list = Object.keys(
    JSON.parse(offlineFiles(files, site, (text) => text).get(addresses.offlineList('en', 'search')) ?? '{}'),
  );
  const isUsed = (path: string) =>
    path.startsWith('en/') &&
    !/(pagefind(-worker)?\.js|pagefind-entry\.json|shards\.json|\.pagefind)$/.test(path);
  expect(list).toEqual(paths.filter(isUsed).sort());
  expect(list.filter((path) => /^en\/pagefind\/\d{4}.*\/index\//.test(path))).not.toEqual([]);
});

describe('after a change', () => {
  const path = 'meetings/forum-1/note.en.md';
  /** In the languages that are of interest here. */
  const compileEdited = (edits: Content): Site => {
    const edited = compileSite({ ...fixture, ...edits });
    return { ...edited, config: { ...edited.config, languages: ['en', 'fr'] } };
  };
  const withText = (text: string): Content => ({ [path]: `${fixture[path]}\n\n${text}\n` });
  const findMeetings = async (site: Site, shardSize: number, q: string) => {
    const results = await resultsOf(await build(site, shardSize), 'en', { q });
    return results.hits.map(({ meeting }) => meeting).sort();
  };

  test('a build makes the shard of its meeting and the tables of its language again', async () => {
    const keys = new Map<string, string>();
    await build(compileEdited({}), smallShards, keys);
    const { made } = await build(compileEdited(withText('A lugworm.')), smallShards, keys);
    expect(made).toEqual([expect.stringMatching(/^en\/pagefind\/\d{4}/), 'en/pagefind/pages.packed']);
  });

  test('the tables know the words of the shards that were made again', async () => {
    expect(await findMeetings(compileEdited(withText('A lugworm.')), smallShards, 'lugworm')).toEqual([
      'forum-1',
    ]);
  });

  test('a word that one shard writes as one finds it as two in another', async () => {
    const other = 'meetings/forum-9/agenda.en.md';
    const edited = compileEdited({
      ...withText('A bristle worm.'),
      [other]: (fixture[other] ?? '').replace('barnacles', 'bristleworm barnacles'),
    });
    for (const shardSize of [smallShards, 1000])
      expect(await findMeetings(edited, shardSize, 'bristleworm')).toEqual(['forum-1', 'forum-9']);
  });
});
