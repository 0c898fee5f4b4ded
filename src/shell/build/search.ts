/** Search bundles: one for each language, built by Pagefind, kept between builds for as long as its pages stay the same. */
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dirname, extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { addresses, below } from '../../core/model/addresses.ts';
import type { Language } from '../../core/model/languages.ts';
import type { Site } from '../../core/model/model.ts';
import { glossary } from '../../core/search/glossary.ts';
import { rulesOf } from '../../core/search/languages.ts';
import type { Piece } from '../../core/search/prepare.ts';
import { type SearchPage, searchPages } from '../../outputs/search/pages.ts';
import { indexedPage } from '../../outputs/search/terms.ts';
import { titleGlossary } from '../../outputs/search/title-glossary.ts';
import { type Bundle, searchBundle } from './search-bundle.ts';

export interface IndexOptions {
  language: Language;
  /** In a fixed order: the bytes of the index follow it. */
  pages: readonly SearchPage[];
  /** Folder in which bundles are kept from one build to the next. */
  cacheDir: string;
}

export interface Indexed {
  bundle: Bundle;
  /** Whether the bundle comes from the cache. */
  cached: boolean;
}

/** @throws Error where Pagefind refuses a page. */
export async function indexLanguage({ language, pages, cacheDir }: IndexOptions): Promise<Indexed> {
  const shelf = join(cacheDir, language);
  const digest = digestOf([...(await makers()), ...pages]);
  const kept = await readBundle(join(shelf, digest));
  if (kept) return { bundle: kept, cached: true };
  const bundle = await build(language, pages);
  await keep(shelf, digest, bundle);
  return { bundle, cached: false };
}

export interface SearchReport {
  language: Language;
  pages: number;
  files: number;
  bytes: number;
  cached: boolean;
}

/** Writes all bundles into `dist`. One language after the other: an index of a thousand pages takes a quarter of a gigabyte. */
export async function writeSearch(options: {
  site: Site;
  dist: string;
  cacheDir: string;
}): Promise<SearchReport[]> {
  const reports: SearchReport[] = [];
  const glossaries = glossariesOf(options.site);
  for (const language of options.site.config.languages) {
    const pages = searchPages(options.site, language);
    const { bundle, cached } = await indexLanguage({ language, pages, cacheDir: options.cacheDir });
    const folder = join(options.dist, addresses.searchBundle(language));
    await rm(folder, { recursive: true, force: true });
    await writeBundle(folder, new Map([...bundle, ...glossaries]));
    const bytes = [...bundle.values()].reduce((sum, { byteLength }) => sum + byteLength, 0);
    reports.push({ language, pages: pages.length, files: bundle.size, bytes, cached });
  }
  return reports;
}

/**
 * Of all languages, so not in the bundle of one: it would be indexed again for a title in another. The reviewed list
 * is a file of its own, which does not travel again when a title changes.
 */
const glossariesOf = (site: Site): Bundle =>
  new Map([
    ['glossary.packed', gzipSync(JSON.stringify(glossary))],
    ['titles.packed', gzipSync(JSON.stringify(titleGlossary(site)))],
  ]);

export interface MiddlewareOptions {
  /** The site as it is now; a new object after each change. */
  site: () => Site;
  base: string;
  cacheDir: string;
}

/** Astro takes the base path off `url` before it asks the middleware of an integration. */
type DevRequest = IncomingMessage & { originalUrl?: string };

/** Serves the bundles of the dev server from memory. A language is indexed when a search asks for it. */
export function searchMiddleware({ site, base, cacheDir }: MiddlewareOptions) {
  const indexed = new WeakMap<Site, Map<Language, Promise<Indexed>>>();
  const indexOf = (language: Language): Promise<Indexed> => {
    const now = site();
    const languages = indexed.get(now) ?? new Map<Language, Promise<Indexed>>();
    indexed.set(now, languages);
    const found =
      languages.get(language) ?? indexLanguage({ language, pages: searchPages(now, language), cacheDir });
    languages.set(language, found);
    return found;
  };
  return async (request: DevRequest, response: ServerResponse, next: (error?: unknown) => void) => {
    const path = (request.originalUrl ?? request.url)?.split('?')[0] ?? '';
    const language = site().config.languages.find((tag) =>
      path.startsWith(below(base, addresses.searchBundle(tag))),
    );
    if (!language) return next();
    try {
      const { bundle } = await indexOf(language);
      const name = path.slice(below(base, addresses.searchBundle(language)).length);
      const file = bundle.get(name) ?? glossariesOf(site()).get(name);
      if (!file) return next();
      response.setHeader('Content-Type', contentTypes[extname(path)] ?? 'application/octet-stream');
      response.setHeader('Cache-Control', 'no-store');
      response.end(file);
    } catch (error) {
      next(error);
    }
  };
}

const contentTypes: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json' };

// ---- Pagefind -----------------------------------------------------------------------------------------

/** Pagefind's process is one for all indexes, and keeps their memory: the last one out closes it. */
let running = 0;

async function build(language: Language, pages: readonly SearchPage[]): Promise<Bundle> {
  running += 1;
  try {
    // Its own stemmers and word breaks stay out of it: what it gets are terms.
    const { index, errors } = await pagefind.createIndex({ forceLanguage: 'und' });
    if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
    const rules = rulesOf[language];
    const pieces = new Map<string, Piece[]>();
    for (const page of pages) {
      const indexed = indexedPage(page, rules);
      const { errors } = await index.addHTMLFile({ url: page.url, content: indexed.content });
      if (errors.length > 0) throw new Error(`Pagefind, ${page.url}: ${errors.join('; ')}`);
      pieces.set(page.url, indexed.pieces);
    }
    const { files } = await index.getFiles();
    await index.deleteIndex();
    return searchBundle(files, pages, pieces);
  } finally {
    running -= 1;
    if (running === 0) await pagefind.close();
  }
}

// ---- The cache ----------------------------------------------------------------------------------------

/** What makes bundles of pages: Pagefind, by the version in its manifest, the rules of the languages, and the code here. */
const makers = (): Promise<string[]> =>
  Promise.all(
    [
      new URL('../package.json', import.meta.resolve('pagefind')),
      new URL(import.meta.url),
      new URL('./search-bundle.ts', import.meta.url),
      new URL('../../outputs/offline/groups.ts', import.meta.url),
      new URL('../../outputs/search/tables.ts', import.meta.url),
      new URL('../../outputs/search/terms.ts', import.meta.url),
      ...readdirSync(rulesFolder).map((name) => new URL(name, rulesFolder)),
    ].map((file) => readFile(file, 'utf8')),
  );

const rulesFolder = new URL('../../core/search/', import.meta.url);

function digestOf(values: readonly unknown[]): string {
  const hash = createHash('sha256');
  for (const value of values) hash.update(`${JSON.stringify(value)}\n`);
  return hash.digest('hex').slice(0, 32);
}

/** `null` where there is none. */
async function readBundle(folder: string): Promise<Bundle | null> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => null);
  if (!entries) return null;
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const bundle: Bundle = new Map();
  for (const path of paths)
    bundle.set(path.slice(folder.length + 1).replaceAll('\\', '/'), await readFile(path));
  return bundle;
}

async function writeBundle(folder: string, bundle: Bundle): Promise<void> {
  for (const [path, content] of bundle) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
}

const unfinished = 'new-';

/** A bundle comes to its place in one step, so that a build cut short leaves no half of one; older ones go. */
async function keep(shelf: string, digest: string, bundle: Bundle): Promise<void> {
  await mkdir(shelf, { recursive: true });
  const fresh = await mkdtemp(join(shelf, unfinished));
  await writeBundle(fresh, bundle);
  const older = (await readdir(shelf)).filter((name) => !name.startsWith(unfinished));
  await Promise.all(older.map((name) => rm(join(shelf, name), { recursive: true, force: true })));
  await rename(fresh, join(shelf, digest));
}
