/** Serves search bundles from memory during development. A language is indexed when its search page is first opened. */
import { extname } from 'node:path';
import { addresses, below } from '../../core/model/addresses.ts';
import type { Language } from '../../core/model/languages.ts';
import type { Site } from '../../core/model/model.ts';
import { searchPages } from '../../outputs/search/pages.ts';
import { type IndexedShard, indexLanguage } from '../build/search/index-language.ts';
import { glossaryFiles } from '../build/search/write-search.ts';
import { type Middleware, requestPath, sendFile } from './middleware.ts';

export interface SearchMiddlewareOptions {
  /** Returns the site as it is now: another object after each change; `null` before the first valid one. */
  site: () => Site | null;
  base: string;
  cacheDir: string;
}

const contentTypes: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
};

export function searchMiddleware({ site, base, cacheDir }: SearchMiddlewareOptions): Middleware {
  const indexes = new WeakMap<Site, Map<Language, Promise<IndexedShard>>>();
  const indexOf = (current: Site, language: Language): Promise<IndexedShard> => {
    const byLanguage = indexes.get(current) ?? new Map<Language, Promise<IndexedShard>>();
    indexes.set(current, byLanguage);
    const index =
      byLanguage.get(language) ??
      indexLanguage({ language, pages: searchPages(current, language), cacheDir });
    byLanguage.set(language, index);
    return index;
  };
  return async (request, response, next) => {
    const path = requestPath(request);
    const current = site();
    const language = current?.config.languages.find((tag) =>
      path.startsWith(below(base, addresses.searchBundle(tag))),
    );
    if (!current || !language) return next();
    try {
      const { bundle } = await indexOf(current, language);
      const name = path.slice(below(base, addresses.searchBundle(language)).length);
      const file = bundle.get(name) ?? glossaryFiles(current).get(name);
      if (!file) return next();
      sendFile(response, contentTypes[extname(path)] ?? 'application/octet-stream', file);
    } catch (error) {
      next(error);
    }
  };
}
