/** Keeps what each text parses to, by the digest of the text, the options and the code that parses. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ParseCache } from '../core/compile.ts';
import type { SourceFile } from '../core/model.ts';
import type { Parsed, ParseOptions } from '../core/parse.ts';

/** A cache in a folder. Entries that a run did not ask for are removed by `sweep`. */
export function createCache(folder: string): ParseCache & { sweep: () => void } {
  const own = join(folder, digest(codeOf(fileURLToPath(new URL('../core', import.meta.url)))));
  const used = new Set<string>();
  const nameOf = (file: SourceFile, options: ParseOptions): string =>
    `${digest([file.path, file.hash, options.base, String(options.secondOpinion ?? false)])}.json`;
  mkdirSync(own, { recursive: true });
  return {
    get(file, options) {
      const name = nameOf(file, options);
      used.add(name);
      try {
        return JSON.parse(readFileSync(join(own, name), 'utf8')) as Parsed;
      } catch {
        return undefined;
      }
    },
    set(file, options, parsed) {
      writeFileSync(join(own, nameOf(file, options)), JSON.stringify(parsed));
    },
    sweep() {
      for (const name of readdirSync(folder))
        if (join(folder, name) !== own) rmSync(join(folder, name), { recursive: true });
      for (const name of readdirSync(own)) if (!used.has(name)) rmSync(join(own, name));
    },
  };
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
