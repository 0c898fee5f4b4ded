/** Indexes the pages of one language. A bundle is cached for as long as its pages stay the same. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { memoize } from '../../../core/memoize.ts';
import type { Language } from '../../../core/model/languages.ts';
import { languageRules } from '../../../core/search/all-language-rules.ts';
import type { SearchPage } from '../../../outputs/search/pages.ts';
import { keepLatest, openCache } from '../../cache.ts';
import { digest, filesDigest } from '../../digest.ts';
import { type Bundle, searchBundle } from './bundle.ts';
import { type Engine, type EngineFiles, openEngine, readEngineFiles } from './engine.ts';

export interface IndexOptions {
  language: Language;
  /** In a fixed order, which determines the bytes of the index. */
  pages: readonly SearchPage[];
  /** The key of the bundle, if it is known already. */
  key?: string;
  cacheDir: string;
  /** Called after each page. */
  onPage?: () => void;
}

export interface IndexedLanguage {
  bundle: Bundle;
  /** The bundle comes from the cache. */
  isCached: boolean;
}

/** Digest of everything that a bundle is made from. */
export const bundleKey = (pages: readonly SearchPage[]): string =>
  digest([codeDigest(), ...pages.map((page) => JSON.stringify(page))]);

export async function indexLanguage({
  language,
  pages,
  key = bundleKey(pages),
  cacheDir,
  onPage,
}: IndexOptions): Promise<IndexedLanguage> {
  const cache = openCache<Bundle>(join(cacheDir, language));
  const cached = cache.get(key);
  if (cached) return { bundle: cached, isCached: true };
  const engine = await loadEngine(cacheDir);
  const bundle = searchBundle({ pages, rules: languageRules[language], engine, onPage });
  cache.set(key, bundle);
  cache.prune([key]);
  return { bundle, isCached: false };
}

/** Loads Pagefind's engine, which starts a program of 60 MB unless it is cached. */
async function loadEngine(cacheDir: string): Promise<Engine> {
  const cache = openCache<EngineFiles>(join(cacheDir, 'engine'));
  return openEngine(await keepLatest(cache, filesDigest([pagefindPackage]), readEngineFiles));
}

const pagefindPackage = new URL('../package.json', import.meta.resolve('pagefind'));
const rulesFolder = new URL('../../../core/search/', import.meta.url);

/** Digest of everything that a bundle is made from besides pages: Pagefind's version, search rules, and code. */
const codeDigest = memoize((): string =>
  filesDigest([
    pagefindPackage,
    new URL(import.meta.url),
    new URL('./bundle.ts', import.meta.url),
    new URL('./engine.ts', import.meta.url),
    new URL('../../../outputs/offline/groups.ts', import.meta.url),
    new URL('../../../outputs/search/tables.ts', import.meta.url),
    new URL('../../../outputs/search/terms.ts', import.meta.url),
    new URL('../../../outputs/search/word-list.ts', import.meta.url),
    ...readdirSync(rulesFolder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => new URL(name.replaceAll('\\', '/'), rulesFolder)),
  ]),
);
