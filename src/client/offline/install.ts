/**
 * Installs a version of the site in the browser. First all its files are downloaded and verified, then a single write
 * puts it in place of the older version, then unused files are deleted. If anything fails, the older version stays as
 * it is, and the next attempt uses the files that have arrived.
 */
import type { Language } from '../../core/model/languages.ts';
import { groupOf } from '../../outputs/offline/groups.ts';
import { decodeAddress } from '../decode-address.ts';
import { cleanUp, cleanUpOnce } from './cleanup.ts';
import { isSavingData } from './connection.ts';
import { downloadMissing } from './download.ts';
import {
  type Failure,
  type Progress,
  pageChanged,
  type SaveRequest,
  savedVersionChanged,
} from './messages.ts';
import { FetchError, fetchList, fetchNewest, type NewestBuild, recentNewest } from './network.ts';
import { readPin } from './pins.ts';
import { type GroupPlan, isUpToDate, plannedGroup, wantedGroups } from './plan.ts';
import * as store from './store.ts';
import { base, scope } from './worker-scope.ts';

const { recordNames } = store;

/** Runs one task at a time, across tabs and while a newer worker replaces an older one. */
const runExclusively = (task: () => Promise<void>): Promise<void> =>
  navigator.locks.request(`offline ${base}`, task);

type OnProgress = (progress: Progress) => void;

/**
 * Saves a page that a reader opened, and looks for a newer version at most once a minute. Downloads nothing while the
 * browser saves data or the connection is slow. @param path of the page
 */
export const saveVisited = (language: Language, path: string): Promise<void> =>
  runExclusively(async () => {
    store.clearVersionCache();
    await cleanUpOnce();
    if (isSavingData() || (await store.readRecord(recordNames.off()))) return;
    const current = await store.readCurrent(language);
    const recent = recentNewest(language);
    if (recent && recent.index.build === current?.build && store.hashOfFile(current, path)) return;
    await recordFailure(language, async (lastFailure) => {
      const newest = recent ?? (await fetchNewestUnlessSaved(language, current));
      // If storage was too full for this build, it still is.
      if (!newest || (lastFailure?.failure === 'full' && lastFailure.build === newest.index.build)) return;
      await install(language, newest, path);
    });
  });

/** Returns `null` if there is no network but a saved version: that is nothing to report to the reader. */
async function fetchNewestUnlessSaved(
  language: Language,
  current: store.Version | null,
): Promise<NewestBuild | null> {
  try {
    return await fetchNewest(language);
  } catch (error) {
    if (current) return null;
    throw error;
  }
}

/** Does what the reader asks for. The choice is stored first, and holds even if the files cannot be fetched now. */
export const fulfil = (language: Language, request: SaveRequest, onProgress: OnProgress): Promise<void> =>
  runExclusively(async () => {
    store.clearVersionCache();
    if (request.wish === 'remove-all') return removeAll();
    await recordFailure(language, async () => {
      if (request.wish === 'remove') return removeGroup(language, request.group);
      await store.deleteRecord(recordNames.off());
      await storeChoice(language, request);
      await install(language, await fetchNewest(language), undefined, onProgress);
    });
  });

async function storeChoice(language: Language, request: SaveRequest): Promise<void> {
  const choices = await store.readChoices(language);
  if (request.wish === 'save-all') Object.assign(choices, { all: true, removed: [] });
  if (request.wish === 'save' || request.wish === 'remove') {
    const withoutGroup = (names: readonly string[]) => names.filter((name) => name !== request.group);
    choices.saved = withoutGroup(choices.saved);
    choices.removed = withoutGroup(choices.removed);
    choices[request.wish === 'save' ? 'saved' : 'removed'].push(request.group);
  }
  await store.writeRecord(recordNames.choices(language), choices);
}

/** Removes a group. Needs no network. */
async function removeGroup(language: Language, group: string): Promise<void> {
  await storeChoice(language, { wish: 'remove', group });
  await store.deleteRecord(recordNames.pending(language));
  const current = await store.readCurrent(language);
  if (current) {
    const { [group]: _removed, ...groups } = current.groups;
    await store.writeCurrent({ ...current, groups });
  }
  await cleanUp();
}

/** Removes everything and turns saving off. */
async function removeAll(): Promise<void> {
  for (const name of await store.storedNames()) await store.deleteRecord(name);
  store.clearVersionCache();
  await store.writeRecord(recordNames.off(), true);
}

/** Runs an attempt to save something, and records why it failed. @throws errors that are not failures to save */
async function recordFailure(
  language: Language,
  attempt: (lastFailure: store.LastFailure | null) => Promise<void>,
): Promise<void> {
  try {
    await attempt(await store.readFailure(language));
  } catch (error) {
    const failure = failureOf(error);
    const pending = await store.readRecord<store.Version>(recordNames.pending(language));
    if (failure === 'full') {
      await store.deleteRecord(recordNames.pending(language));
      await cleanUp();
    }
    const record: store.LastFailure = { failure, build: pending?.build ?? null };
    await store.writeRecord(recordNames.failure(language), record).catch(() => {});
  }
}

function failureOf(error: unknown): Failure {
  if (error instanceof FetchError) return error.failure;
  if (error instanceof DOMException && error.name === 'QuotaExceededError') return 'full';
  throw error;
}

/** @param visited path of a page to save as well */
async function install(
  language: Language,
  newest: NewestBuild,
  visited?: string,
  onProgress: OnProgress = () => {},
): Promise<void> {
  const before = await store.readCurrent(language);
  const version = await planVersion(language, newest, before, visited);
  if (!before || !isSameVersion(before, version)) {
    await store.writeRecord(recordNames.pending(language), version);
    await downloadMissing(version, onProgress);
    await store.writeCurrent(version);
    await store.deleteRecord(recordNames.pending(language));
    await cleanUp();
    await notifyPages(version);
  }
  await store.deleteRecord(recordNames.failure(language));
}

/** Returns the newest build as it is to be saved. */
async function planVersion(
  language: Language,
  { index, time }: NewestBuild,
  before: store.Version | null,
  visited: string | undefined,
): Promise<store.Version> {
  const wanted = wantedGroups(index, await store.readChoices(language), time);
  const visitedGroup = visited === undefined ? null : groupOf(visited, language);
  const groups: store.Version['groups'] = {};
  for (const [name, group] of Object.entries(index.groups)) {
    const saved = before?.groups[name];
    const plan: GroupPlan = {
      group,
      before: saved,
      // A saved meeting stays saved after it is over.
      isComplete: wanted.has(name) || (saved?.whole ?? false),
      visited: name === visitedGroup ? visited : undefined,
    };
    if (!plan.isComplete && !saved && !plan.visited) continue;
    groups[name] =
      saved && isUpToDate(plan) ? saved : plannedGroup(plan, await fetchList(language, name, group.list));
  }
  return { language, build: index.build, time: before?.build === index.build ? before.time : time, groups };
}

/** Tells whether there is nothing to download and nothing to write. */
const isSameVersion = (before: store.Version, after: store.Version): boolean =>
  before.build === after.build &&
  Object.entries(after.groups).every(([name, group]) => before.groups[name] === group);

/** Tells all open pages that the saved version has changed, and those whose text differs in it. */
async function notifyPages(version: store.Version): Promise<void> {
  for (const client of await scope.clients.matchAll({ includeUncontrolled: true, type: 'window' })) {
    client.postMessage(savedVersionChanged);
    const pin = await readPin(client.id);
    if (!pin || pin.language !== version.language || pin.build === version.build) continue;
    const path = decodeAddress(new URL(client.url).pathname).slice(base.length);
    const old = await store.readVersion(pin.language, pin.build);
    if (!old || store.hashOfFile(old, path) !== store.hashOfFile(version, path))
      client.postMessage(pageChanged);
  }
}
