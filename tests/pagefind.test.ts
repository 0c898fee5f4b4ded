/** The search bundles are in Pagefind's format: as Pagefind would write them, and as its engine reads them. */
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { afterAll, expect, test, vi } from 'vitest';
import { compile } from '../src/core/compile.ts';
import { addresses } from '../src/core/model/addresses.ts';
import type { Language } from '../src/core/model/languages.ts';
import { languageRules } from '../src/core/search/all-language-rules.ts';
import type { LanguageRules } from '../src/core/search/language-rules.ts';
import { type Cbor, decodeCbor } from '../src/core/search/pagefind/cbor.ts';
import { pagefindSignature } from '../src/core/search/pagefind/format.ts';
import { topicAttribute, topicsOfHeading, topicTerm } from '../src/core/search/topics/topics.ts';
import { findWords, partStart, stemToTerm, symbolEnd } from '../src/core/search/words.ts';
import { decodeReferences } from '../src/core/text/html-to-text.ts';
import { type SearchPage, searchPages } from '../src/outputs/search/pages.ts';
import { pageText } from '../src/outputs/search/terms.ts';
import type { Bundle } from '../src/shell/build/search/bundle.ts';
import { indexLanguage } from '../src/shell/build/search/index-language.ts';
import { writeSearch } from '../src/shell/build/search/write-search.ts';
import { readFixture } from './support/fixture.ts';

const folder = await mkdtemp(join(tmpdir(), 'rostrum-pagefind-'));
afterAll(async () => {
  vi.unstubAllGlobals();
  await pagefind.close();
  await rm(folder, { recursive: true });
});

const files = Object.entries(await readFixture()).map(([path, text]) => ({ path, text, hash: text }));
const { site } = compile(files, { base: '/' });
if (!site) throw new Error('The fixture has errors.');

/** Returns the HTML from which Pagefind reads the terms of a page: the body, with terms in place of words. */
function htmlOfTerms({ body }: SearchPage, rules: LanguageRules): string {
  const { terms } = pageText({ body }, rules);
  let next = 0;
  const take = (isTaken: (term: string) => boolean): string => {
    const start = next;
    while (next < terms.length && isTaken(terms[next] ?? '')) next += 1;
    return ` ${terms.slice(start, next).join(' ')} `;
  };
  /** The text of the heading so far; `null` if it names topics that it does not answer. */
  let heading: string | null = null;
  const html = body.replace(/<[^>]+>|[^<]+/g, (token) => {
    if (!token.startsWith('<')) {
      if (heading !== null) heading += decodeReferences(token);
      const words = findWords(decodeReferences(token), rules).map(({ word }) => stemToTerm(word.stem));
      return take((term) => term === words.shift());
    }
    if (/^<h\d/.test(token)) {
      heading = token.includes(topicAttribute) ? null : '';
      return take((term) => term === partStart) + token;
    }
    if (/^<\/h\d/.test(token)) {
      const ofHeading = topicsOfHeading(heading ?? '', rules).map(topicTerm);
      return take((term) => term === ofHeading.shift()) + token;
    }
    if (token.includes(topicAttribute)) return token + take((term) => term.startsWith('ǂ'));
    return token.startsWith('</') ? take((term) => term === symbolEnd) + token : token;
  });
  expect(next).toBe(terms.length);
  return `<!doctype html><html><head><meta charset="utf-8"></head><body>${html}</body></html>`;
}

async function indexWithPagefind(language: Language, pages: readonly SearchPage[]): Promise<Bundle> {
  const { index } = await pagefind.createIndex({ forceLanguage: 'und' });
  for (const page of pages)
    await index?.addHTMLFile({ url: page.url, content: htmlOfTerms(page, languageRules[language]) });
  const made = await index?.getFiles();
  return new Map(made?.files.map(({ path, content }) => [path, content]));
}

/** Returns what an index says, without its division into files: those of Pagefind have other sizes and names. */
function contentOf(bundle: Bundle) {
  const decode = (path: string) =>
    decodeCbor(gunzipSync(bundle.get(path) ?? '').subarray(pagefindSignature.length)) as Cbor[];
  const [metaPath = ''] = [...bundle.keys()].filter((path) => path.endsWith('.pf_meta'));
  const [version, pages, chunks, filters, sorts, fields] = decode(metaPath) as Cbor[][];
  return {
    version,
    wordCounts: (pages as [string, number][]).map(([, wordCount]) => wordCount),
    terms: (chunks ?? []).flatMap((chunk) => {
      const [from, to, name] = chunk as [string, string, string];
      const [terms = []] = decode(`index/${name}.pf_index`) as [string, ...Cbor[]][][];
      // The bounds are the starts of the first and the last term.
      expect(terms[0]?.[0].startsWith(from)).toBe(true);
      expect(terms.at(-1)?.[0].startsWith(to)).toBe(true);
      return terms;
    }),
    filters,
    sorts,
    fields,
  };
}

test.for(site.config.languages)('the index in %s is as Pagefind writes it', async (language) => {
  const pages = searchPages(site, language);
  const { bundle } = await indexLanguage({ language, pages, cacheDir: join(folder, 'cache') });
  const ours = contentOf(bundle);
  expect(ours.wordCounts).toHaveLength(pages.length);
  expect(ours).toEqual(contentOf(await indexWithPagefind(language, pages)));
});

test('Pagefind’s engine finds the pages of a bundle with one shard and with several', async () => {
  vi.stubGlobal(
    'fetch',
    async (address: string) => new Response(await readFile(address.replace(/\?.*/, ''))),
  );
  const english = { ...site, config: { ...site.config, languages: ['en' as const] } };
  const units = { keep: () => null, add: () => {} };
  const found: string[][] = [];
  for (const shardSize of [1000, 3]) {
    const dist = await mkdtemp(join(folder, 'dist-'));
    await writeSearch({ site: english, dist, cacheDir: join(folder, 'shards'), units, shardSize });
    const bundle = join(dist, addresses.searchBundle('en'));
    await writeFile(join(bundle, 'package.json'), '{ "type": "module" }');
    const engine = await import(/* @vite-ignore */ join(bundle, 'pagefind.js'));
    const instance = engine.createInstance({ basePath: bundle });
    const shards = existsSync(join(bundle, 'shards.json'))
      ? JSON.parse(await readFile(join(bundle, 'shards.json'), 'utf8'))
      : [];
    for (const shard of shards) await instance.mergeIndex(`${bundle}${shard}`);
    const { results } = await instance.search('barnacl');
    const pages = await Promise.all(results.map(({ data }: { data: () => unknown }) => data()));
    found.push(pages.map(({ raw_url }) => raw_url));
    if (shardSize === 3) expect(shards.length).toBeGreaterThan(3);
  }
  expect(found).toEqual([['/en/meetings/forum-9/agenda/'], ['/en/meetings/forum-9/agenda/']]);
});
