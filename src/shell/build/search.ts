/** Writes the search bundle of each language, and the glossaries of all languages. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { addresses } from '../../core/model/addresses.ts';
import type { Site } from '../../core/model/model.ts';
import { siteGlossary } from '../../core/search/glossary.ts';
import { searchPages } from '../../outputs/search/pages.ts';
import { titleGlossary } from '../../outputs/search/title-glossary.ts';
import type { OutputUnits } from '../output/units.ts';
import type { Bundle } from './search-bundle.ts';
import { bundleKey, indexLanguage } from './search-index.ts';

export interface SearchReport {
  languages: number;
  /** The number of them whose index comes from an earlier build. */
  cached: number;
}

/** Indexes one language after the other: an index of a thousand pages takes 250 MB of memory. */
export async function writeSearch({
  site,
  dist,
  cacheDir,
  units,
}: {
  site: Site;
  dist: string;
  cacheDir: string;
  units: OutputUnits;
}): Promise<SearchReport> {
  const { languages } = site.config;
  const report: SearchReport = { languages: languages.length, cached: 0 };
  const glossaries = glossaryFiles(site);
  for (const language of languages) {
    const folder = addresses.searchBundle(language).slice(1);
    const pages = searchPages(site, language);
    const key = bundleKey(pages);
    if (units.keep(folder, key)) report.cached += 1;
    else {
      const { bundle, isCached } = await indexLanguage({ language, pages, cacheDir });
      units.add(folder, key, writeBundle(bundle, folder, dist));
      if (isCached) report.cached += 1;
    }
    writeBundle(glossaries, folder, dist);
  }
  return report;
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

/** @param folder path below the folder of the site, with a slash at the end @returns the paths of the files */
function writeBundle(bundle: Bundle, folder: string, dist: string): string[] {
  return [...bundle].map(([name, content]) => {
    const path = folder + name;
    const target = join(dist, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
    return path;
  });
}
