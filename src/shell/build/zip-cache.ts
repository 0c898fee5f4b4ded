/** Keeps the shrunk files of each meeting from one build to the next: for a hundred meetings they take seconds to make. */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Parts } from './zip.ts';

export interface Shelf {
  read: (key: string) => Parts | null;
  write: (key: string, parts: Parts) => void;
  /** Removes what was neither read nor written. */
  sweep: () => void;
}

export function openShelf(folder: string): Shelf {
  mkdirSync(folder, { recursive: true });
  const kept = new Set(readdirSync(folder));
  const used = new Set<string>();
  return {
    read(key) {
      if (!kept.has(key)) return null;
      used.add(key);
      return deserialize(readFileSync(join(folder, key))) as Parts;
    },
    write(key, parts) {
      used.add(key);
      // In one step, so that a build cut short leaves no half of it.
      writeFileSync(join(folder, `${key}.new`), serialize(parts));
      renameSync(join(folder, `${key}.new`), join(folder, key));
    },
    sweep() {
      for (const name of kept) if (!used.has(name)) rmSync(join(folder, name), { force: true });
    },
  };
}
