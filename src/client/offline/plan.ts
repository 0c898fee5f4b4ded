/** Decides what to save of a build, and what that means for the groups that are saved already. */
import type { OfflineGroup, OfflineIndex, OfflineList } from '../../outputs/offline/offline.ts';
import type { Choices, SavedGroup } from './store.ts';

/** In bytes, uncompressed. A smaller language is saved completely; of a larger one, current and future meetings. */
const maxAutomaticSiteBytes = 4_000_000;
/** A larger search index is saved only if the reader asks for it. */
const maxAutomaticSearchBytes = 20_000_000;

/** Returns the groups to save completely. @param now milliseconds since 1970 */
export function wantedGroups({ groups }: OfflineIndex, choices: Choices, now: number): Set<string> {
  const entries = Object.entries(groups);
  const total = entries.reduce((sum, [, { bytes }]) => sum + bytes, 0);
  const isComplete = choices.all || total <= maxAutomaticSiteBytes;
  const isWanted = ([name, { bytes, until }]: [string, OfflineGroup]): boolean => {
    if (name === 'shell' || choices.saved.includes(name)) return true;
    if (choices.removed.includes(name)) return false;
    if (isComplete) return true;
    return name === 'search'
      ? bytes <= maxAutomaticSearchBytes
      : until !== undefined && Date.parse(until) > now;
  };
  return new Set(entries.filter(isWanted).map(([name]) => name));
}

export interface GroupPlan {
  group: OfflineGroup;
  /** The group as it is saved now. */
  before: SavedGroup | undefined;
  /** Save all files of the group; otherwise only visited pages. */
  isComplete: boolean;
  /** Path of a page that was just visited. */
  visited: string | undefined;
}

/** Tells whether the saved group can stay as it is, without reading its list. */
export const isUpToDate = ({ group, before, isComplete, visited }: GroupPlan): boolean =>
  before?.list === group.list &&
  (before.whole || (!isComplete && (!visited || Object.hasOwn(before.files, visited))));

/** Returns the group as it is to be saved. Pages that are no longer in the list are dropped. */
export function plannedGroup(
  { group, before, isComplete, visited }: GroupPlan,
  list: OfflineList,
): SavedGroup {
  const paths = new Set([...Object.keys(before?.files ?? {}), ...(visited ? [visited] : [])]);
  const files = Object.entries(list).filter(([path]) => isComplete || paths.has(path));
  return {
    list: group.list,
    bytes: files.reduce((sum, [, [, bytes]]) => sum + bytes, 0),
    whole: isComplete,
    files: Object.fromEntries(files.map(([path, [hash]]) => [path, hash])),
  };
}
