/** Keeps what each text parses to, by the digest of the text, the options and the code that parses. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CompileCache } from '../core/compile.ts';
import type { SourceFile } from '../core/model/model.ts';
import { meetingFolder } from '../core/model/paths.ts';
import type { Parsed, ParseOptions } from '../core/parse/parse.ts';

/** The documents of one meeting: thousands of small files would take longer to write than to parse anew. */
interface Shelf {
  kept: Readonly<Record<string, unknown>>;
  /** What this run has asked for or made. */
  used: Record<string, unknown>;
}

/** A cache in a folder. `sweep` writes what is new, and removes what the run did not ask for. */
export function createCache(folder: string): Required<CompileCache> & { sweep: () => void } {
  const own = join(folder, digest(codeOf(fileURLToPath(new URL('../core', import.meta.url)))));
  const shelves = new Map<string, Shelf>();
  const shelfOf = (meeting: string | null): Shelf => {
    const name = `${meeting}.json`;
    const shelf = shelves.get(name) ?? { kept: readShelf(join(own, name)), used: {} };
    shelves.set(name, shelf);
    return shelf;
  };
  return {
    get(file, options) {
      const { kept, used } = shelfOf(meetingFolder(file.path));
      const key = keyOf(file, options);
      const parsed = kept[key] as Parsed | undefined;
      if (!parsed) return undefined;
      used[key] = parsed;
      // The text is at hand: without it an entry is a third smaller.
      return { ...parsed, version: { ...parsed.version, source: file.text } };
    },
    set(file, options, parsed) {
      shelfOf(meetingFolder(file.path)).used[keyOf(file, options)] = {
        ...parsed,
        version: { ...parsed.version, source: '' },
      };
    },
    memoize<Value>(meeting: string, parts: readonly string[], make: () => Value): Value {
      const { kept, used } = shelfOf(meeting);
      const key = digest(parts);
      const value = key in kept ? (kept[key] as Value) : make();
      used[key] = value;
      return value;
    },
    sweep() {
      mkdirSync(own, { recursive: true });
      removeOthers(folder, (name) => join(folder, name) === own);
      removeOthers(own, (name) => shelves.has(name));
      for (const [name, { kept, used }] of shelves)
        if (!isSame(kept, used)) writeFileSync(join(own, name), JSON.stringify(used));
    },
  };
}

const keyOf = (file: SourceFile, { base, crossCheck = false }: ParseOptions): string =>
  digest([file.path, file.hash, base, String(crossCheck)]);

/** Nothing where there is none, and where a build was cut short while it wrote. */
function readShelf(path: string): Shelf['kept'] {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Shelf['kept'];
  } catch {
    return {};
  }
}

const isSame = (kept: Shelf['kept'], used: Shelf['used']): boolean =>
  Object.keys(kept).length === Object.keys(used).length && Object.keys(used).every((key) => key in kept);

function removeOthers(folder: string, isKept: (name: string) => boolean): void {
  for (const name of readdirSync(folder))
    if (!isKept(name)) rmSync(join(folder, name), { recursive: true, force: true });
}

export const digest = (parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 32);

/** Names and texts of all files of a folder, in order: with them a digest changes whenever the code does. */
export function codeOf(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .flatMap((path) => [path.slice(folder.length), readFileSync(path, 'utf8')]);
}
