/** What the processes cost that this one starts. Linux only: other systems do not tell. */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import type { Usage } from './child.ts';

const self = '/proc/self/task';
/** Milliseconds between two looks: a process is gone at its end, and its figures with it. */
const pause = 40;
/** Of a second: what the system counts CPU time in. */
const ticks = 100;

/** @returns a function that ends the watch; it gives the largest of the processes, `null` where none was seen */
export function watchChildren(): () => Promise<Usage | null> {
  let last: Usage | null = null;
  let goes = existsSync(self);
  const watch = (async () => {
    while (goes) {
      last = (await largest()) ?? last;
      await wait(pause);
    }
  })();
  return async () => {
    goes = false;
    await watch;
    return last;
  };
}

async function largest(): Promise<Usage | null> {
  const threads = await readdir(self);
  const children = await Promise.all(threads.map((id) => readIfThere(`${self}/${id}/children`)));
  const usages = await Promise.all((children.join(' ').match(/\d+/g) ?? []).map(usageOf));
  return usages.filter((usage) => usage !== null).sort((a, b) => b.memory - a.memory)[0] ?? null;
}

async function usageOf(id: string): Promise<Usage | null> {
  const stat = await readIfThere(`/proc/${id}/stat`);
  const peak = /^VmHWM:\s*(\d+) kB/m.exec(await readIfThere(`/proc/${id}/status`))?.[1];
  if (!stat || !peak) return null;
  // The name of the program, in parentheses, may hold blanks. Of the fields behind it, these are user and system time.
  const [user, system] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13);
  return { cpu: (Number(user) + Number(system)) / ticks, memory: Number(peak) * 1024 };
}

/** Threads and processes may end before they are looked at. */
const readIfThere = (path: string): Promise<string> => readFile(path, 'utf8').catch(() => '');
