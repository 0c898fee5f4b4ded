/**
 * The lists of files that readers can save for reading without a network. Each language has an index,
 * `/<lang>/offline.json`, with groups (the files that every page needs, the search, each meeting, each series, each year of the
 * journal, each register, each section of pages), and a list of files
 * for each group. A list has the digests of its files, the index the digests of the lists, and the digest of the groups
 * identifies the build. With one small request, a browser finds out whether there is a new build; it then fetches only
 * the lists and files that changed.
 *
 * Pages do not name their build: otherwise every correction of an agenda would change all pages.
 */
import { addresses } from '../../core/model/addresses.ts';
import type { Site } from '../../core/model/model.ts';
import { parentOf, topOf } from '../../core/model/page-names.ts';
import { journalYears } from '../../core/site/journal.ts';
import { daysAsInstants } from '../../i18n/format.ts';
import { groupOf, journalGroup, meetingGroup, registerGroup, sectionGroup, seriesGroup } from './groups.ts';

/** A file of the build. `path` is its address without the leading slash: `fr/meetings/`. */
export interface BuiltFile {
  path: string;
  hash: string;
  bytes: number;
}

export interface OfflineGroup {
  /** Digest of the list. */
  list: string;
  bytes: number;
  /** The end of the last day of a meeting or of a year, an instant in ISO 8601. */
  until?: string;
}

/** `/<lang>/offline.json`. */
export interface OfflineIndex {
  build: string;
  /** `shell` has the files that every page needs, `search` those of the search, `meetings/<id>` those of a meeting, `series/<id>` those of a series, `journal/<year>` the days of a year, `registers/<id>` those of a register, `pages/<name>` the pages below a page. */
  groups: Record<string, OfflineGroup>;
}

/** `/<lang>/offline/<group>.json`: digest and size of each file, by path. */
export type OfflineList = Record<string, [hash: string, bytes: number]>;

/** Returns the texts of indexes and lists, by address. @param hashOf returns the digest of a text */
export function offlineFiles(
  files: readonly BuiltFile[],
  site: Pick<Site, 'config' | 'meetings' | 'pages' | 'series' | 'registers'>,
  hashOf: (text: string) => string,
): Map<string, string> {
  const written = new Map<string, string>();
  const until = new Map([
    ...site.meetings.map(({ id, start, end, timeZone }): [string, string] => [
      meetingGroup(id),
      daysAsInstants(start, end, timeZone)[1],
    ]),
    // A day ends last in the zone of UTC−12.
    ...journalYears(site).map(({ year }): [string, string] => [
      journalGroup(year),
      `${Number(year) + 1}-01-01T12:00:00Z`,
    ]),
  ]);
  const languages = new Set<string>(site.config.languages);
  const byFolder = Map.groupBy(files, ({ path }) => {
    const folder = path.slice(0, Math.max(path.indexOf('/'), 0));
    return languages.has(folder) ? folder : null;
  });
  for (const language of site.config.languages) {
    const groups: OfflineIndex['groups'] = {};
    const needed = [...(byFolder.get(null) ?? []), ...(byFolder.get(language) ?? [])];
    const grouped = Map.groupBy(needed, ({ path }) => groupOf(path, language));
    for (const name of [
      'shell',
      'search',
      ...until.keys(),
      ...site.series.map(({ id }) => seriesGroup(id)),
      ...site.registers.map(({ id }) => registerGroup(id)),
      ...sectionsWithPages(site).map(sectionGroup),
    ]) {
      const members = grouped.get(name) ?? [];
      const text = JSON.stringify(listOf(members));
      written.set(addresses.offlineList(language, name), text);
      groups[name] = {
        list: hashOf(text),
        bytes: members.reduce((sum, { bytes }) => sum + bytes, 0),
        until: until.get(name),
      };
    }
    const index: OfflineIndex = { build: hashOf(JSON.stringify(groups)), groups };
    written.set(addresses.offlineIndex(language), JSON.stringify(index));
  }
  return written;
}

/** Returns the names of the pages at the top that have pages below them. */
export const sectionsWithPages = ({ pages }: Pick<Site, 'pages'>): string[] => [
  ...new Set(pages.flatMap(({ name }) => (parentOf(name) === null ? [] : [topOf(name)]))),
];

const listOf = (files: readonly BuiltFile[]): OfflineList =>
  Object.fromEntries(
    files
      .toSorted((a, b) => (a.path < b.path ? -1 : 1))
      .map(({ path, hash, bytes }) => [path, [hash, bytes]]),
  );
