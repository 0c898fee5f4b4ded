/** Writes the search bundle of each language, and the glossaries of all languages. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { addresses } from '../../core/model/addresses.ts';
import type { Language } from '../../core/model/languages.ts';
import type { Site } from '../../core/model/model.ts';
import { siteGlossary } from '../../core/search/glossary.ts';
import { searchPages } from '../../outputs/search/pages.ts';
import { titleGlossary } from '../../outputs/search/title-glossary.ts';
import type { Bundle } from './search-bundle.ts';
import { indexLanguage } from './search-index.ts';

export interface SearchReport {
  language: Language;
  pages: number;
  files: number;
  bytes: number;
  isCached: boolean;
}

/** Indexes one language after the other: an index of a thousand pages takes 250 MB of memory. */
export async function writeSearch(options: {
  site: Site;
  dist: string;
  cacheDir: string;
}): Promise<SearchReport[]> {
  const reports: SearchReport[] = [];
  const glossaries = glossaryFiles(options.site);
  for (const language of options.site.config.languages) {
    const pages = searchPages(options.site, language);
    const { bundle, isCached } = await indexLanguage({ language, pages, cacheDir: options.cacheDir });
    writeBundle(join(options.dist, addresses.searchBundle(language)), [...bundle, ...glossaries]);
    const bytes = [...bundle.values()].reduce((sum, { byteLength }) => sum + byteLength, 0);
    reports.push({ language, pages: pages.length, files: bundle.size, bytes, isCached });
  }
  return reports;
}

/**
 * The glossaries cover all languages, so they are not part of a cached bundle: a changed title in one language would
 * index all others again. The reviewed one is a file of its own, which browsers keep when titles change.
 */
export const glossaryFiles = (site: Site): Bundle =>
  new Map([
    ['glossary.packed', gzipSync(JSON.stringify(siteGlossary(site)))],
    ['titles.packed', gzipSync(JSON.stringify(titleGlossary(site)))],
  ]);

function writeBundle(folder: string, files: readonly [path: string, content: Uint8Array][]): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, content] of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
}
