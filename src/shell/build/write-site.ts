/** Makes everything that is in a site and has changed since the last build. */
import { join } from 'node:path';
import { searchPageCount } from '../../outputs/search/pages.ts';
import type { Part } from '../content/load.ts';
import type { Settings } from '../content/settings.ts';
import type { CurrentSite } from '../content/site.ts';
import type { OutputRecord } from '../output/record.ts';
import { keepOrMake, type OutputUnits, openUnits } from '../output/units.ts';
import { startStage } from '../terminal/progress.ts';
import { bundleKey, openBundle } from './bundle/bundle.ts';
import { copyBundle, copyPublicFiles } from './copied-files.ts';
import { pageFilesUnit, siteUnits } from './files.ts';
import { writeHostFiles } from './host-files.ts';
import { writeMeetings } from './meetings/write-meetings.ts';
import { writeOffline } from './offline.ts';
import { sectionsOf } from './page-files.ts';
import { withoutOwnFiles, writePages } from './pages.ts';
import { createPreviewer } from './preview.ts';
import { writeRegisters } from './registers.ts';
import { listPages, writeRenderer } from './renderer.ts';
import { type SearchOptions, type SearchReport, writeSearch } from './search/write-search.ts';
import type { MadeShard } from './shards/shard-folder.ts';

export interface SiteSources {
  /** Content from which the site was compiled. */
  content: Omit<Part, 'isInPart'>;
  /** The shards that other machines have built. */
  shards: readonly MadeShard[];
  /** Record of the last build. */
  last: OutputRecord;
  /** Few meetings have changed, so that one core is free for the search indexes from the start. */
  isSmallChange: boolean;
  /** Folder in which the new site is made. */
  dist: string;
  /** Folder in the project for other files in the meantime. */
  scratch: string;
}

/** Later outputs read what earlier ones wrote. @returns the units of the new site */
export async function writeSite(
  current: CurrentSite,
  settings: Settings,
  sources: SiteSources,
): Promise<OutputUnits> {
  const { last, isSmallChange, dist } = sources;
  const units = openUnits(settings, dist, last);
  const { site } = current;
  const indexing = planIndexing({ site, dist, cacheDir: join(settings.cacheDir, 'search'), units });
  if (isSmallChange) indexing.start();
  try {
    await writeOutputs(current, settings, sources, { units, indexing });
  } finally {
    await indexing.end();
  }
  return units;
}

async function writeOutputs(
  current: CurrentSite,
  settings: Settings,
  { content, shards, dist, scratch }: SiteSources,
  { units, indexing }: { units: OutputUnits; indexing: Indexing },
): Promise<void> {
  const { root, base, cacheDir } = settings;
  const { site } = current;
  const publicDir = join(root, 'public');

  const bundle = await openBundle(settings, scratch);
  const renderer = join(scratch, 'renderer');
  writeRenderer(bundle, renderer);
  copyBundle(bundle.site, bundleKey(settings), dist, units);
  copyPublicFiles(publicDir, dist, units);
  writeHostFiles(dist, publicDir, site, base);

  const pages = withoutOwnFiles(await listPages(renderer, bundle.graph, settings), publicDir);
  const sitePages = pages.filter(({ meeting }) => meeting === null);
  const pageStage = startStage('Pages of the site', sitePages.length);
  const keptPages = await writePages(sitePages, { dist, units, onPage: pageStage.tick });
  pageStage.done(`${sitePages.length}, ${keptPages} unchanged`);
  for (const language of site.config.languages)
    for (const unit of siteUnits(current, language, dist)) await keepOrMake(unit, units);
  for (const section of sectionsOf(current))
    for (const language of site.config.languages)
      await keepOrMake(pageFilesUnit(current, section, language, dist), units);
  await writeRegisters(current, { settings, dist, pages: sitePages, zipScripts: bundle.registerZip, units });
  const previewer = createPreviewer({ site, dist, cacheDir: join(cacheDir, 'previews'), root });
  await keepOrMake(previewer.unitOf(null), units);

  const meetingStage = startStage('Meetings');
  const meetings = await writeMeetings(
    { current, settings, content, dist, pages, zipScripts: bundle.zip, renderer, graph: bundle.graph },
    { units, shards },
    meetingStage,
  );
  meetingStage.done(`${meetings.meetings}, ${meetings.kept} unchanged`);
  previewer.prune();

  const search = startStage('Search indexes', searchPageCount(site));
  const indexes = await indexing.finish(search.tick);
  search.done(`${indexes.languages} languages, ${indexes.cached} unchanged`);

  // Last, because it lists the files that the others wrote.
  const offline = startStage('Offline lists');
  offline.done(String(writeOffline({ site, dist, units })));
}

interface Indexing {
  /** Begins in threads, while this one goes on. */
  start: () => void;
  /** @param onPages called with the number of pages that have been indexed since the last call */
  finish: (onPages: (count: number) => void) => Promise<SearchReport>;
  /** Waits until nothing is written any more, also after an error. */
  end: () => Promise<void>;
}

/** Search indexes depend on no other output, so that they can be made at any time. */
function planIndexing(options: Omit<SearchOptions, 'onPages'>): Indexing {
  let indexed = 0;
  let onPages = (count: number): void => {
    indexed += count;
  };
  let report: Promise<SearchReport> | undefined;
  const start = () => {
    report ??= writeSearch({ ...options, onPages: (count) => onPages(count) });
    // Whoever finishes receives the error.
    report.catch(() => {});
    return report;
  };
  return {
    start,
    finish(showPages) {
      showPages(indexed);
      onPages = showPages;
      return start();
    },
    end: async () => {
      await report?.catch(() => {});
    },
  };
}
