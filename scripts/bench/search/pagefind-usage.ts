/** Measures the processes that this one starts. Works on Linux only, which lists them in /proc. */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import type { Usage } from '../usage.ts';

const ownThreads = '/proc/self/task';
/** The figures of a process are gone when it ends. */
const pollIntervalMs = 40;
/** Unit in which Linux reports CPU time. */
const ticksPerSecond = 100;

/**
 * Watches the child processes.
 *
 * @returns a function that ends the watch and returns the usage of the largest process; `null` if none was seen
 */
export function watchChildren(): () => Promise<Usage | null> {
  let latest: Usage | null = null;
  let isWatching = existsSync(ownThreads);
  const watching = (async () => {
    while (isWatching) {
      latest = (await largestUsage()) ?? latest;
      await wait(pollIntervalMs);
    }
  })();
  return async () => {
    isWatching = false;
    await watching;
    return latest;
  };
}

async function largestUsage(): Promise<Usage | null> {
  const threads = await readdir(ownThreads);
  const children = await Promise.all(threads.map((id) => readIfThere(`${ownThreads}/${id}/children`)));
  const usages = await Promise.all((children.join(' ').match(/\d+/g) ?? []).map(usageOf));
  const byMemory = usages
    .filter((usage) => usage !== null)
    .sort((a, b) => b.peakMemoryBytes - a.peakMemoryBytes);
  return byMemory[0] ?? null;
}

async function usageOf(id: string): Promise<Usage | null> {
  const stat = await readIfThere(`/proc/${id}/stat`);
  const peakKiB = /^VmHWM:\s*(\d+) kB/m.exec(await readIfThere(`/proc/${id}/status`))?.[1];
  if (!stat || !peakKiB) return null;
  // The name of the program is in parentheses and may contain blanks. User and system time follow it.
  const [user, system] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13);
  return {
    cpuSeconds: (Number(user) + Number(system)) / ticksPerSecond,
    peakMemoryBytes: Number(peakKiB) * 1024,
  };
}

/** Threads and processes may end before they are read. */
const readIfThere = (path: string): Promise<string> => readFile(path, 'utf8').catch(() => '');
