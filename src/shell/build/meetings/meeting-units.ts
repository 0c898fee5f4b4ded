/** Plans everything that belongs to one meeting: its pages, calendars, data, books and pictures, and its ZIP. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { memoize } from '../../../core/memoize.ts';
import type { Meeting } from '../../../core/model/model.ts';
import { hasZip } from '../../../outputs/zip/contents.ts';
import type { ZipFile } from '../../../outputs/zip/files.ts';
import type { Settings } from '../../content/settings.ts';
import type { CurrentSite } from '../../content/site.ts';
import type { UnitPlan } from '../../output/units.ts';
import { filesUnit } from '../files.ts';
import { pageUnit } from '../pages.ts';
import { createPreviewer } from '../preview.ts';
import type { Page } from '../renderer.ts';
import { createZipper, type Locate, siteSourceKeys } from '../zip.ts';

export interface MeetingSources {
  current: CurrentSite;
  settings: Pick<Settings, 'root' | 'outDir' | 'cacheDir'>;
  /** Folder in which the new site is made. */
  dist: string;
  pages: readonly Page[];
  /** Scripts and the style sheets that they load. */
  zipScripts: readonly ZipFile[];
  /** Tests for a file that stays in the output folder. */
  isKept: (path: string) => boolean;
}

export interface MeetingUnits {
  /** Folder in which the new site is made. */
  dist: string;
  /** Lists the units of a meeting in the order in which they are made: the ZIP contains the pages and files. */
  unitsOf: (meeting: Meeting) => UnitPlan[];
  /** Makes some of the units of a meeting. @returns the paths of their files by unit */
  make: (meeting: Meeting, isToMake: (unit: string) => boolean) => Promise<Map<string, string[]>>;
}

export function planMeetings(sources: MeetingSources): MeetingUnits {
  const { current, settings, dist, pages, isKept } = sources;
  const { site } = current;
  const pagesOf = Map.groupBy(pages, ({ meeting }) => meeting);
  const locate: Locate = (path) => {
    const made = join(dist, path);
    if (existsSync(made)) return made;
    return isKept(path) ? join(settings.outDir, path) : null;
  };
  const previewer = createPreviewer({
    site,
    dist,
    cacheDir: join(settings.cacheDir, 'previews'),
    root: settings.root,
  });
  const zipper = createZipper({ current, dist, scripts: sources.zipScripts, locate });
  const keysOfSite = memoize(() => siteSourceKeys(site, locate));
  const unitsOf = (meeting: Meeting): UnitPlan[] => {
    const parts = [
      ...(pagesOf.get(meeting.id) ?? []).flatMap((page) => pageUnit(page, dist) ?? []),
      ...site.config.languages.map((language) => filesUnit(current, meeting, language, dist)),
    ];
    const keysOfParts = () => parts.map(({ key }) => key());
    return [
      ...parts,
      previewer.unitOf(meeting),
      ...(hasZip(meeting) ? [zipper.unitOf(meeting, keysOfParts, keysOfSite)] : []),
    ];
  };
  return {
    dist,
    unitsOf,
    async make(meeting, isToMake) {
      const made = new Map<string, string[]>();
      for (const { name, make } of unitsOf(meeting)) if (isToMake(name)) made.set(name, await make());
      if (hasZip(meeting)) for (const page of zipper.writeSizes(meeting)) made.set(page, [page]);
      return made;
    },
  };
}
