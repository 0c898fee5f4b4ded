/** Compiles meetings and entries for the cache, in a thread of `compile-in-threads.ts`: one unit after the other, so that it needs little memory. */
import { workerData } from 'node:worker_threads';
import { compile, parseEntryCached, textsToParse } from '../../core/compile.ts';
import { meetingFolder, pagePathOrNull, registerFolder } from '../../core/model/paths.ts';
import { openCompileCache } from './compile-cache.ts';
import { type CompileTask, compiledUnit } from './compile-in-threads.ts';

const { files, options, folder } = workerData as CompileTask;
const filesOf = Map.groupBy(files, ({ path }) => compiledUnit(path));
const settings =
  filesOf.get(null)?.filter(({ path }) => !pagePathOrNull(path) && registerFolder(path) === null) ?? [];
for (const [unit, ofUnit] of filesOf) {
  if (unit === null) continue;
  const cache = openCompileCache(folder);
  const sources = [...settings, ...ofUnit];
  if (ofUnit.some(({ path }) => meetingFolder(path) !== null)) compile(sources, { ...options, cache });
  else {
    const { entries, options: documentOptions } = textsToParse(sources, options);
    for (const entry of entries) parseEntryCached(entry, documentOptions, cache.memoize);
  }
  cache.write();
}
