/** Indexes texts, and searches them with the engine of the browser. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, vi } from 'vitest';
import { type SearchQuery, type SearchResults, search } from '../../src/client/search/engine.ts';
import type { TextRun } from '../../src/client/search/excerpt.ts';
import { compile } from '../../src/core/compile.ts';
import { addresses } from '../../src/core/model/addresses.ts';
import type { Language } from '../../src/core/model/languages.ts';
import { writeSearch } from '../../src/shell/build/search/write-search.ts';
import { readRecord } from '../../src/shell/output/record.ts';
import { openUnits } from '../../src/shell/output/units.ts';
import { validSite } from './content.ts';

/** Documents by name: the body of each, and front matter beside the title, which is the name. */
export type Texts = Record<string, string | { body: string; fields: string }>;

const glossary = {
  path: 'glossary.yaml',
  text: [
    'terms:',
    '  - { en: deepfake, ru: дипфейк, zh: 深度伪造, ar: تزييف عميق }',
    '  - { en: AI, fr: IA, es: IA, ru: ИИ, zh: 人工智能, ar: الذكاء الاصطناعي }',
    '  - { en: copyright, fr: droit d’auteur, ru: авторское право }',
    '  - { en: IP, fr: PI, es: PI }',
    '',
  ].join('\n'),
};

export const nothing: SearchQuery = { q: '', series: '', meeting: '', type: '', year: '', sort: '' };

/** Returns functions for the tests of one file, which index sites in a folder that is removed after its last test. */
export async function prepareSearch() {
  const folder = await mkdtemp(join(tmpdir(), 'rostrum-search-'));
  afterAll(async () => {
    vi.unstubAllGlobals();
    await rm(folder, { recursive: true });
  });
  // The first test waits for the indexes of all.
  vi.setConfig({ testTimeout: 30_000 });
  // The engine loads its files over the network; here they are on disk.
  vi.stubGlobal(
    'fetch',
    async (address: string) => new Response(await readFile(address.replace(/\?.*/, ''))),
  );

  const searchSite = (texts: Partial<Record<Language, Texts>>) => indexSite(folder, texts);

  /** Indexes texts in one language. @returns search in them */
  const searchable = async (language: Language, texts: Texts) => {
    const place = (await searchSite({ [language]: texts }))(language);
    return (q: string, more: Partial<SearchQuery> = {}, exactly = false) =>
      search(place, { ...nothing, q, ...more }, exactly);
  };

  /** Indexes the same texts in several languages. @returns search in one of them */
  const searchableIn = (languages: readonly Language[], texts: Texts) => {
    const place = searchSite(Object.fromEntries(languages.map((language) => [language, texts])));
    return async (language: Language, q: string) => search((await place)(language), { ...nothing, q });
  };

  return { folder, searchSite, searchable, searchableIn };
}

/** Indexes a site with these documents, each in some languages. @returns the bundle of a language */
async function indexSite(folder: string, texts: Partial<Record<Language, Texts>>) {
  const documents = Object.entries(texts).flatMap(([language, documents]) =>
    Object.entries(documents).map(([name, text], at) => {
      const { body, fields } =
        typeof text === 'string' ? { body: text, fields: `date: 2024-01-${10 + at}` } : text;
      return {
        path: `meetings/session/${name}.${language}.md`,
        text: `---\ntitle: ${name}\n${fields}\n---\n\n${body}\n`,
      };
    }),
  );
  const kept = Object.entries(validSite).filter(([path]) => path.endsWith('.yaml'));
  const files = [...kept.map(([path, text]) => ({ path, text })), glossary, ...documents];
  const { site, diagnostics } = compile(
    files.map((file) => ({ ...file, hash: file.text })),
    { base: '/' },
  );
  if (!site) throw new Error(JSON.stringify(diagnostics.filter(({ severity }) => severity === 'error')));
  const dist = await mkdtemp(join(folder, 'site-'));
  // Only what is searched is indexed.
  const config = { ...site.config, languages: Object.keys(texts) as Language[] };
  const folders = { outDir: join(dist, 'none'), cacheDir: join(dist, 'cache') };
  const units = openUnits(folders, dist, readRecord(folders));
  await writeSearch({ site: { ...site, config }, dist, cacheDir: folders.cacheDir, units });
  return (language: Language) => ({
    language,
    bundle: join(dist, addresses.searchBundle(language)),
    base: '/',
  });
}

export const namesOf = ({ hits }: SearchResults): string[] => hits.map(({ document }) => document);

/** Text with its hits in brackets. */
export const shown = (stretches: readonly TextRun[] | null | undefined): string =>
  (stretches ?? []).map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join('');

/** Returns the best part of the first document. @throws Error if there is none */
export const first = async ({ hits }: SearchResults) => {
  const [best] = (await hits[0]?.loadParts()) ?? [];
  if (!best) throw new Error('Nothing was found');
  return best;
};
