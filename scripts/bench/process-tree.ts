/** Measures a process and all that it starts. Only Linux lists them, in /proc; elsewhere CPU time and memory are unknown. */
import type { ChildProcess } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Usage } from './usage.ts';

/** The figures of a process are gone when it ends. */
const pollIntervalMs = 20;
/** Unit in which Linux reports CPU time. */
const ticksPerSecond = 100;
const pageBytes = 4096;

interface ProcessState {
  parent: number;
  cpuSeconds: number;
  memoryBytes: number;
}

/** Waits for the end of a process. */
export async function measureTree(child: ChildProcess): Promise<Usage> {
  const began = performance.now();
  const watch = watchTree(child.pid ?? 0);
  await new Promise<void>((resolve, reject) => {
    child.once('error', reject).once('close', () => resolve());
  });
  return { wallSeconds: (performance.now() - began) / 1000, ...watch.end() };
}

/** @param root id of the process at the top */
function watchTree(root: number) {
  const cpuSeconds = new Map<number, number>();
  let peakMemoryBytes = 0;
  const look = () => {
    const tree = descendants(root);
    for (const [id, state] of tree) cpuSeconds.set(id, state.cpuSeconds);
    const memoryBytes = tree.reduce((sum, [, state]) => sum + state.memoryBytes, 0);
    peakMemoryBytes = Math.max(peakMemoryBytes, memoryBytes);
  };
  const timer = setInterval(look, pollIntervalMs);
  return {
    end(): Omit<Usage, 'wallSeconds'> {
      clearInterval(timer);
      return { cpuSeconds: [...cpuSeconds.values()].reduce((sum, each) => sum + each, 0), peakMemoryBytes };
    },
  };
}

/** Returns a process and all below it, by id. */
function descendants(root: number): [id: number, state: ProcessState][] {
  const all = new Map(processIds().flatMap((id) => entryOf(id)));
  const isBelow = (id: number): boolean => {
    for (let at = id; at > 1; at = all.get(at)?.parent ?? 0) if (at === root) return true;
    return false;
  };
  return [...all].filter(([id]) => isBelow(id));
}

const processIds = (): number[] =>
  existsSync('/proc/self/stat')
    ? readdirSync('/proc')
        .filter((name) => /^\d+$/.test(name))
        .map(Number)
    : [];

/** Returns nothing for a process that has ended meanwhile. */
function entryOf(id: number): [number, ProcessState][] {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
    // proc(5): the name of the program is in parentheses and may contain blanks. The fields behind it are counted from 3.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const field = (number: number) => Number(fields[number - 3]);
    const state = {
      parent: field(4),
      cpuSeconds: (field(14) + field(15)) / ticksPerSecond,
      memoryBytes: field(24) * pageBytes,
    };
    return [[id, state]];
  } catch {
    return [];
  }
}
