/** A keyed store in a folder, which keeps values from one run to the next. Nothing is lost if the folder is deleted. */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { sha256 } from './digest.ts';
import { findSystemError } from './system-errors.ts';

/** Keys are digests of everything that a value depends on, so that an entry is never out of date. */
export interface Cache<Value> {
  /** Returns `undefined` if there is no entry, or if its file is damaged. */
  get: (key: string) => Value | undefined;
  /** Does nothing if the folder cannot be written. */
  set: (key: string, value: Value) => void;
  /** Removes all entries but those with these keys. */
  prune: (keys: Iterable<string>) => void;
}

/** Each entry is one file: a digest of the serialized value, and the value. */
const digestBytes = 32;

const temporarySuffix = '.tmp';
/** Another process may still be writing a temporary file that is younger. */
const abandonedAfterMs = 60 * 60 * 1000;

/** Opens the cache in a folder. Values are those that a structured clone can hold. */
export function openCache<Value>(folder: string): Cache<Value> {
  return {
    get(key) {
      try {
        const bytes = readFileSync(join(folder, key));
        const content = bytes.subarray(digestBytes);
        if (!sha256(content).equals(bytes.subarray(0, digestBytes))) return undefined;
        return deserialize(content) as Value;
      } catch {
        return undefined;
      }
    },
    set(key, value) {
      const content = serialize(value);
      const temporary = join(folder, `${key}.${process.pid}${temporarySuffix}`);
      try {
        mkdirSync(folder, { recursive: true });
        writeFileSync(temporary, Buffer.concat([sha256(content), content]));
        // Renaming is atomic: a process that is killed leaves no half-written entry.
        renameSync(temporary, join(folder, key));
      } catch (error) {
        if (!findSystemError(error)) throw error;
        // The disk is full or read-only. The next run computes the value again.
        removeIfPossible(temporary);
      }
    },
    prune(keys) {
      const kept = new Set(keys);
      for (const name of namesIn(folder)) {
        const path = join(folder, name);
        if (!kept.has(name) && !(name.endsWith(temporarySuffix) && isYoung(path))) removeIfPossible(path);
      }
    },
  };
}

function removeIfPossible(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch (error) {
    if (!findSystemError(error)) throw error;
  }
}

/** Returns the value under a key. If there is none, computes it, keeps it, and removes all other entries. */
export async function keepLatest<Value>(
  cache: Cache<Value>,
  key: string,
  compute: () => Promise<Value>,
): Promise<Value> {
  const cached = cache.get(key);
  if (cached !== undefined) return cached;
  const value = await compute();
  cache.set(key, value);
  cache.prune([key]);
  return value;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isYoung(path: string): boolean {
  const status = statSync(path, { throwIfNoEntry: false });
  return status !== undefined && Date.now() - status.mtimeMs < abandonedAfterMs;
}
