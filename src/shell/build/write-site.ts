/** Makes everything that is in a site and has changed since the last build. */
import { join } from 'node:path';
import { searchPageCount } from '../../outputs/search/pages.ts';
import type { Settings } from '../content/settings.ts';
import type { CurrentSite } from '../content/site.ts';
import { openUnits } from '../output/units.ts';
import { startStage } from '../terminal/progress.ts';
import { bundleKey, openBundle } from './bundle/bundle.ts';
import { copyBundle, copyPublicFiles } from './copied-files.ts';
import { writeFiles } from './files.ts';
import { writeHostFiles } from './host-files.ts';
import { writeOffline } from './offline.ts';
import { writePages } from './pages.ts';
import { writePreviews } from './preview.ts';
import { listPages } from './renderer.ts';
import { writeSearch } from './search/write-search.ts';
import { writeZips } from './zip.ts';

/**
 * Later outputs read what earlier ones wrote.
 *
 * @param dist folder in which the new site is made
 * @param scratch folder in the project for other files in the meantime
 */
export async function writeSite(
  current: CurrentSite,
  settings: Settings,
  { dist, scratch }: { dist: string; scratch: string },
): Promise<void> {
  const { root, base, cacheDir } = settings;
  const { site } = current;
  const units = openUnits(settings, dist);
  const publicDir = join(root, 'public');

  const bundle = await openBundle(settings, scratch);
  copyBundle(bundle.site, bundleKey(settings), dist, units);
  copyPublicFiles(publicDir, dist, units);
  writeHostFiles(dist, publicDir, site, base);
  const pages = await listPages(bundle, settings, join(scratch, 'renderer'));
  await writePages(pages, { dist, publicDir, units });

  const files = startStage('Calendars, sources, books and data');
  const written = writeFiles(current, dist, units);
  files.done(`${written.files}, ${written.kept} unchanged`);

  const previews = startStage('Preview images');
  const pictures = await writePreviews({ site, dist, cacheDir: join(cacheDir, 'previews'), root, units });
  previews.done(`${pictures.images}, ${pictures.cached} unchanged`);

  const search = startStage('Search indexes', searchPageCount(site));
  const indexes = await writeSearch({
    site,
    dist,
    cacheDir: join(cacheDir, 'search'),
    units,
    onPages: search.tick,
  });
  search.done(`${indexes.languages} languages, ${indexes.cached} unchanged`);

  const zips = startStage('ZIP files of meetings');
  const report = writeZips({ current, dist, cacheDir: join(cacheDir, 'zips'), scripts: bundle.zip, units });
  zips.done(`${report.zips}, ${report.cached} unchanged`);

  // Last, because it lists the files that the others wrote.
  const offline = startStage('Offline lists');
  offline.done(String(writeOffline({ site, dist, units })));
  units.save();
}
