/** Indexes the pages of one language with Pagefind. A bundle is cached for as long as its pages stay the same. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { memoize } from '../../../core/memoize.ts';
import type { Language } from '../../../core/model/languages.ts';
import type { Html } from '../../../core/model/model.ts';
import { languageRules } from '../../../core/search/all-language-rules.ts';
import type { Piece } from '../../../core/search/pieces.ts';
import type { SearchPage } from '../../../outputs/search/pages.ts';
import { indexedPage } from '../../../outputs/search/terms.ts';
import { openCache } from '../../cache.ts';
import { digest, filesDigest } from '../../digest.ts';
import { type Bundle, searchBundle } from './bundle.ts';

export interface IndexOptions {
  language: Language;
  /** In a fixed order, which determines the bytes of the index. */
  pages: readonly SearchPage[];
  /** The key of the bundle, if it is known already. */
  key?: string;
  cacheDir: string;
  /** Called when Pagefind has received a page. */
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

/** @throws Error if Pagefind rejects a page */
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
  const bundle = await buildBundle(language, pages, onPage);
  cache.set(key, bundle);
  cache.prune([key]);
  return { bundle, isCached: false };
}

/** Pagefind runs in one process for all indexes, and frees their memory only when that ends. */
let runningIndexes = 0;

async function buildBundle(
  language: Language,
  pages: readonly SearchPage[],
  onPage?: () => void,
): Promise<Bundle> {
  runningIndexes += 1;
  try {
    // The pages hold terms already: Pagefind must neither stem nor split them.
    const { index, errors } = await pagefind.createIndex({ forceLanguage: 'und' });
    if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
    const rules = languageRules[language];
    const add = async (url: string, content: Html) => {
      const { errors } = await index.addHTMLFile({ url, content });
      if (errors.length > 0) throw new Error(`Pagefind, ${url}: ${errors.join('; ')}`);
      onPage?.();
    };
    const pieces = new Map<string, Piece[]>();
    let adding = Promise.resolve();
    for (const page of pages) {
      // Pagefind reads one page while the terms of the next are found.
      const indexed = indexedPage(page, rules);
      pieces.set(page.url, indexed.pieces);
      await adding;
      adding = add(page.url, indexed.content);
    }
    await adding;
    const { files } = await index.getFiles();
    await index.deleteIndex();
    return searchBundle(files, pages, pieces, rules);
  } finally {
    runningIndexes -= 1;
    if (runningIndexes === 0) await pagefind.close();
  }
}

const rulesFolder = new URL('../../../core/search/', import.meta.url);

/** Digest of everything that a bundle is made from besides pages: Pagefind's version, search rules, and code. */
const codeDigest = memoize((): string =>
  filesDigest([
    new URL('../package.json', import.meta.resolve('pagefind')),
    new URL(import.meta.url),
    new URL('./bundle.ts', import.meta.url),
    new URL('../../../outputs/offline/groups.ts', import.meta.url),
    new URL('../../../outputs/search/tables.ts', import.meta.url),
    new URL('../../../outputs/search/terms.ts', import.meta.url),
    new URL('../../../outputs/search/word-list.ts', import.meta.url),
    ...readdirSync(rulesFolder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => new URL(name.replaceAll('\\', '/'), rulesFolder)),
  ]),
);
