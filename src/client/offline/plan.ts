/** What is to be saved of a build, and what that makes of the version that is there. */
import type { OfflineGroup, OfflineIndex, OfflineList } from '../../outputs/offline/offline.ts';
import type { Choices, SavedGroup } from './store.ts';

/** Bytes, uncompressed. A language that has no more is saved whole; of a larger one, current and coming meetings. */
const smallSite = 4_000_000;
/** A larger search is saved only by hand. */
const smallSearch = 20_000_000;

/** Groups that are to be there whole. @param now milliseconds since 1970 */
export function wantedGroups({ groups }: OfflineIndex, choices: Choices, now: number): Set<string> {
  const names = Object.keys(groups);
  const total = Object.values(groups).reduce((sum, { bytes }) => sum + bytes, 0);
  const isSmall = choices.all || total <= smallSite;
  const isWanted = (name: string, { bytes, until }: OfflineGroup) =>
    name === 'shell' ||
    choices.saved.includes(name) ||
    (!choices.removed.includes(name) &&
      (isSmall || (name === 'search' ? bytes <= smallSearch : Date.parse(until ?? '') > now)));
  return new Set(names.filter((name) => isWanted(name, groups[name] as OfflineGroup)));
}

export interface GroupPlan {
  group: OfflineGroup;
  before: SavedGroup | undefined;
  /** Whether all its files are wanted. */
  whole: boolean;
  /** A page that is wanted besides. */
  visited: string | undefined;
}

/** Whether the group stays as it is, and its list need not be read. */
export const isSettled = ({ group, before, whole, visited }: GroupPlan): boolean =>
  before?.list === group.list &&
  (before.whole || (!whole && (!visited || Object.hasOwn(before.files, visited))));

/** The group with what is wanted of it, as far as it is still there. */
export function groupOfList({ group, before, whole, visited }: GroupPlan, list: OfflineList): SavedGroup {
  const kept = new Set([...Object.keys(before?.files ?? {}), ...(visited ? [visited] : [])]);
  const files = Object.entries(list).filter(([path]) => whole || kept.has(path));
  return {
    list: group.list,
    bytes: files.reduce((sum, [, [, bytes]]) => sum + bytes, 0),
    whole,
    files: Object.fromEntries(files.map(([path, [hash]]) => [path, hash])),
  };
}
