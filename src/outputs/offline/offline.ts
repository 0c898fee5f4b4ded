/**
 * What there is to save of a build for reading without a network. Each language has an index, `/<lang>/offline.json`,
 * that names groups - what every page needs, the search, each meeting - and a list of files for each group. A group
 * is known by the digest of its list, a list has the digests of its files, and the build is known by the digest of
 * the groups: whoever has a build finds out with one small file whether there is another, and asks for the lists
 * and the files that changed and for no others.
 *
 * No page says which build it is of: one corrected agenda would change every page, and all would travel again.
 */
import { addresses } from '../../core/model/addresses.ts';
import type { Site } from '../../core/model/model.ts';
import { daysAsInstants } from '../../i18n/format.ts';
import { groupOf, meetingGroup } from './groups.ts';

/** A file as it was written. `path` is its address without the slash in front: `fr/meetings/`. */
export interface BuiltFile {
  path: string;
  hash: string;
  bytes: number;
}

export interface OfflineGroup {
  /** Digest of the list. */
  list: string;
  bytes: number;
  /** Of a meeting: the instant at which its last day ends, ISO 8601. */
  until?: string;
}

/** `/<lang>/offline.json`. */
export interface OfflineIndex {
  build: string;
  /** `shell` is what every page needs, `search` the search, and the others are the meetings by id, below `meetings/`. */
  groups: Record<string, OfflineGroup>;
}

/** `/<lang>/offline/<group>.json`: digest and size of each file by its path. */
export type OfflineList = Record<string, [hash: string, bytes: number]>;

/** Files to write, by address. @param hashOf digest of a text */
export function offlineFiles(
  files: readonly BuiltFile[],
  site: Pick<Site, 'config' | 'meetings'>,
  hashOf: (text: string) => string,
): Map<string, string> {
  const written = new Map<string, string>();
  const until = new Map(
    site.meetings.map(({ id, start, end, timeZone }) => [
      meetingGroup(id),
      daysAsInstants(start, end, timeZone)[1],
    ]),
  );
  for (const language of site.config.languages) {
    const groups: OfflineIndex['groups'] = {};
    const grouped = Map.groupBy(files, ({ path }) => groupOf(path, language));
    for (const name of ['shell', 'search', ...until.keys()]) {
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

const listOf = (files: readonly BuiltFile[]): OfflineList =>
  Object.fromEntries(
    files
      .toSorted((a, b) => (a.path < b.path ? -1 : 1))
      .map(({ path, hash, bytes }) => [path, [hash, bytes]]),
  );
