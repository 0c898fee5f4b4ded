/** Pagefind's own engine, which its package contains in one program. */
import * as pagefind from 'pagefind';
import { memoize } from '../../../core/memoize.ts';
import { isEngine } from '../../../outputs/offline/groups.ts';

export interface Engine {
  version: string;
  /** Path within a bundle -> bytes. */
  files: ReadonlyMap<string, Uint8Array>;
  /** Returns `pagefind-entry.json`, with which the engine starts. @param meta name of the head of the index */
  entryOf: (meta: string, pageCount: number) => string;
}

/** The values of the entry for an index in no known language, whose terms the engine must neither stem nor split. */
const language = 'und';

interface Entry {
  version: string;
  languages: Record<string, { hash: string; wasm: string | null; page_count: number }>;
}

/** The files of the engine by path, such as from the cache. */
export type EngineFiles = ReadonlyMap<string, Uint8Array>;

const entryName = 'pagefind-entry.json';

export function openEngine(files: EngineFiles): Engine {
  const entry: Entry = JSON.parse(new TextDecoder().decode(files.get(entryName)));
  return {
    version: entry.version,
    files: new Map([...files].filter(([path]) => path !== entryName)),
    entryOf: (hash, page_count) =>
      JSON.stringify({
        ...entry,
        languages: page_count > 0 ? { [language]: { hash, wasm: null, page_count } } : {},
      }),
  };
}

/** Reads the files of the engine once in a process. @throws Error if Pagefind does not start */
export const readEngineFiles = memoize(async (): Promise<EngineFiles> => {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: language });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  const { files } = await index.getFiles();
  await pagefind.close();
  return new Map(files.filter(({ path }) => isEngine(path)).map(({ path, content }) => [path, content]));
});
