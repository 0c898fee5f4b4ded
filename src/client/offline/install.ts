/**
 * Brings a version into the browser. All its files are fetched and checked first, then it takes the place of the
 * older one in a single write, then what nobody needs any more goes. Where anything fails, the older version stays
 * as it is, and the files that have come wait for the next attempt.
 */
import { type Language, languageTags } from '../../core/model/languages.ts';
import { groupOf } from '../../outputs/offline/groups.ts';
import type { Failure, Progress, Wish } from './messages.ts';
import { newer, renewed } from './messages.ts';
import { askNewest, Failed, fetchFile, type Newest, readList, recentOf } from './network.ts';
import { livePins, pinOf } from './pins.ts';
import { type GroupPlan, groupOfList, isSettled, wantedGroups } from './plan.ts';
import { base, scope } from './scope.ts';
import * as store from './store.ts';

const { records } = store;

/** One at a time, whichever tab asks, and while a newer worker takes over from an older one too. */
const alone = <Value>(work: () => Promise<Value>): Promise<Value> =>
  navigator.locks.request(`offline ${base}`, work) as Promise<Value>;

type Tell = (progress: Progress) => void;

/** A page is read: keeps it, and looks for a newer version, at most once a minute. @param path of the page */
export const visit = (language: Language, path: string): Promise<void> =>
  alone(async () => {
    // The browser, or the reader, may have cleared it behind the worker's back.
    store.forget();
    if (!isTidy) await tidy();
    if (await store.readRecord(records.off())) return;
    const current = await store.currentOf(language);
    const recent = recentOf(language);
    if (recent && recent.index.build === current?.build && store.hashIn(current, path)) return;
    await attempt(language, async (failed) => {
      // Who has a copy and no network has nothing to worry about.
      const newest = recent ?? (await askNewest(language).catch((problem) => unlessSaved(current, problem)));
      // With no room last time, there is none for the same now.
      if (!newest || (failed?.failure === 'full' && failed.build === newest.index.build)) return;
      await install(language, newest, path);
    });
  });

function unlessSaved(current: store.Version | null, problem: unknown): null {
  if (current) return null;
  throw problem;
}

/** The reader wants something saved or removed. It stays wanted where it cannot be fetched now. */
export const fulfil = (language: Language, wish: Wish, tell: Tell): Promise<void> =>
  alone(async () => {
    store.forget();
    if (wish.wish === 'remove-all') return removeAll();
    await attempt(language, async () => {
      if (wish.wish === 'remove') return remove(language, wish.group);
      await store.deleteRecord(records.off());
      await choose(language, wish);
      await install(language, await askNewest(language), undefined, tell);
    });
  });

async function choose(language: Language, wish: Wish): Promise<void> {
  const choices = await store.readChoices(language);
  if (wish.wish === 'save-all') Object.assign(choices, { all: true, removed: [] });
  if (wish.wish === 'save' || wish.wish === 'remove') {
    const others = (names: readonly string[]) => names.filter((name) => name !== wish.group);
    choices.saved = others(choices.saved);
    choices.removed = others(choices.removed);
    choices[wish.wish === 'save' ? 'saved' : 'removed'].push(wish.group);
  }
  await store.writeRecord(records.choices(language), choices);
}

/** Needs no network. */
async function remove(language: Language, group: string): Promise<void> {
  await choose(language, { wish: 'remove', group });
  await store.deleteRecord(records.pending(language));
  const current = await store.currentOf(language);
  if (current) {
    const { [group]: gone, ...groups } = current.groups;
    await store.setCurrent({ ...current, groups });
  }
  await tidy();
}

async function removeAll(): Promise<void> {
  for (const name of await store.keptNames()) await store.deleteRecord(name);
  store.forget();
  await store.writeRecord(records.off(), true);
}

// ---- One attempt --------------------------------------------------------------------------------------

async function attempt(
  language: Language,
  work: (failed: store.LastFailure | null) => Promise<void>,
): Promise<void> {
  const name = records.failure(language);
  try {
    await work(await store.readFailure(language));
  } catch (problem) {
    const failure = failureOf(problem);
    const pending = await store.readRecord<store.Version>(records.pending(language));
    if (failure === 'full') {
      await store.deleteRecord(records.pending(language));
      await tidy();
    }
    await store.writeRecord(name, { failure, build: pending?.build ?? null }).catch(() => {});
  }
}

function failureOf(problem: unknown): Failure {
  if (problem instanceof Failed) return problem.failure;
  if (problem instanceof DOMException && problem.name === 'QuotaExceededError') return 'full';
  throw problem;
}

async function install(language: Language, newest: Newest, path?: string, tell?: Tell): Promise<void> {
  const before = await store.currentOf(language);
  const version = await versionOf(language, newest, before, path);
  if (!before || !isSame(before, version)) {
    await store.writeRecord(records.pending(language), version);
    await fetchMissing(version, tell);
    await store.setCurrent(version);
    await store.deleteRecord(records.pending(language));
    await tidy();
    await announce(version);
  }
  await store.deleteRecord(records.failure(language));
}

/** The build as it is to be saved. */
async function versionOf(
  language: Language,
  { index, time }: Newest,
  before: store.Version | null,
  path: string | undefined,
): Promise<store.Version> {
  const choices = await store.readChoices(language);
  const wanted = wantedGroups(index, choices, time);
  const visitedGroup = path === undefined ? null : groupOf(path, language);
  const groups: store.Version['groups'] = {};
  for (const [name, group] of Object.entries(index.groups)) {
    const old = before?.groups[name];
    const plan: GroupPlan = {
      group,
      before: old,
      // What is there stays, also when a meeting is over.
      whole: wanted.has(name) || (old?.whole ?? false),
      visited: name === visitedGroup ? path : undefined,
    };
    if (!plan.whole && !old && !plan.visited) continue;
    groups[name] =
      old && isSettled(plan) ? old : groupOfList(plan, await readList(language, name, group.list));
  }
  return { language, build: index.build, time: before?.build === index.build ? before.time : time, groups };
}

/** Whether nothing is to be fetched and nothing to be written. */
const isSame = (before: store.Version, after: store.Version): boolean =>
  before.build === after.build &&
  Object.entries(after.groups).every(([name, group]) => before.groups[name] === group);

/** Fetched at a time: more would take the line from the page that is being read. */
const lanes = 6;

async function fetchMissing(version: store.Version, tell: Tell = () => {}): Promise<void> {
  const kept = await store.keptFiles();
  const missing = new Map<string, string>();
  for (const { files } of Object.values(version.groups))
    for (const [path, hash] of Object.entries(files)) if (!kept.has(hash)) missing.set(hash, path);
  const waiting = [...missing];
  let done = 0;
  let isBroken = false;
  const lane = async () => {
    for (let next = waiting.pop(); next && !isBroken; next = waiting.pop()) {
      const [hash, path] = next;
      await store.writeFile(hash, await fetchFile(path, hash));
      done += 1;
      tell({ done, of: missing.size });
    }
  };
  const ends = await Promise.allSettled(
    Array.from({ length: lanes }, () =>
      lane().catch((problem) => {
        isBroken = true;
        throw problem;
      }),
    ),
  );
  const broken = ends.find((end) => end.status === 'rejected');
  if (broken) throw broken.reason;
}

// ---- Afterwards ---------------------------------------------------------------------------------------

/** Pages were closed since the worker last ran. */
let isTidy = false;

/** Keeps the versions in use: the newest of each language, and those of open pages. */
async function tidy(): Promise<void> {
  isTidy = true;
  const used = new Set((await livePins()).map(({ language, build }) => records.version(language, build)));
  for (const language of languageTags) {
    const current = await store.currentOf(language);
    if (current) used.add(records.version(language, current.build));
  }
  await store.collect(({ language, build }) => used.has(records.version(language, build)));
}

/** Tells open pages that there is another version, and whether theirs reads otherwise in it. */
async function announce(version: store.Version): Promise<void> {
  for (const client of await scope.clients.matchAll({ includeUncontrolled: true, type: 'window' })) {
    client.postMessage(renewed);
    const pin = await pinOf(client.id);
    if (!pin || pin.language !== version.language || pin.build === version.build) continue;
    const path = decodeURI(new URL(client.url).pathname).slice(base.length);
    const old = await store.versionOf(pin.language, pin.build);
    if (!old || store.hashIn(old, path) !== store.hashIn(version, path)) client.postMessage(newer);
  }
}
