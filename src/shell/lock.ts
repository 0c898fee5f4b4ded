/** Locks in the file system: at most one process at a time holds the lock of a path. */
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { z } from 'zod';

/** Releases a lock. */
export type Release = () => void;

const ownerSchema = z.object({ host: z.string(), pid: z.int().positive() });

/** The process that holds a lock. */
export type LockOwner = z.output<typeof ownerSchema>;

const self: LockOwner = { host: hostname(), pid: process.pid };
/** Another process may have had the id of this one. */
const heldHere = new Set<string>();

const refreshMs = 30 * 1000;
/** A process on another machine that has not refreshed its lock for so long has ended. */
const abandonedAfterMs = 60 * 60 * 1000;

/**
 * Takes the lock of a path, which becomes a small file until the lock is released. A process that is killed leaves the
 * file; the next one that wants the lock replaces it.
 *
 * @returns a function that releases the lock, or the owner of the lock if another process holds it
 */
export function takeLock(path: string): Release | LockOwner {
  mkdirSync(dirname(path), { recursive: true });
  for (;;) {
    try {
      writeFileSync(path, JSON.stringify(self), { flag: 'wx' });
      return holdLock(path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const owner = lockOwner(path);
    if (owner) return owner;
    removeLock(path);
  }
}

function holdLock(path: string): Release {
  heldHere.add(path);
  const timer = setInterval(() => {
    const now = new Date();
    try {
      utimesSync(path, now, now);
    } catch {
      // Somebody has removed the file.
    }
  }, refreshMs);
  timer.unref();
  return () => {
    clearInterval(timer);
    heldHere.delete(path);
    rmSync(path, { force: true });
  };
}

/** Returns the running process that holds the lock of a path; `null` if none does. */
export function lockOwner(path: string): LockOwner | null {
  const status = statSync(path, { throwIfNoEntry: false });
  const owner = status && readOwner(path);
  if (!owner) return null;
  if (owner.host !== self.host) return Date.now() - status.mtimeMs < abandonedAfterMs ? owner : null;
  const isRunning = owner.pid === self.pid ? heldHere.has(path) : isProcessRunning(owner.pid);
  return isRunning ? owner : null;
}

function readOwner(path: string): LockOwner | null {
  try {
    return ownerSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    // The process was killed while it wrote the file.
    return null;
  }
}

function isProcessRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Removes the file of a lock that nobody holds. Renaming lets only one of several processes do so. */
function removeLock(path: string): void {
  const removed = `${path}.${process.pid}`;
  try {
    renameSync(path, removed);
    rmSync(removed, { force: true });
  } catch {
    // Another process was faster.
  }
}
