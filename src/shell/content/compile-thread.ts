/** Compiles meetings and entries for the cache, in a thread of `compile-in-threads.ts`: few at a time, so that it needs little memory. */
import { workerData } from 'node:worker_threads';
import { compile, parseEntryCached, textsToParse } from '../../core/compile.ts';
import type { SourceFile } from '../../core/model/model.ts';
import { meetingFolder, pagePathOrNull, registerFolder } from '../../core/model/paths.ts';
import { openCompileCache } from './compile-cache.ts';
import { type CompileTask, compiledUnit } from './compile-in-threads.ts';

const { files, options, folder } = workerData as CompileTask;
/** Each compilation reads the settings of the site, such as its glossary, which takes as long as some documents. */
const meetingsAtATime = 10;

const filesOf = Map.groupBy(files, ({ path }) => compiledUnit(path));
const settings =
  filesOf.get(null)?.filter(({ path }) => !pagePathOrNull(path) && registerFolder(path) === null) ?? [];
const meetings: SourceFile[][] = [];
for (const [unit, ofUnit] of filesOf) {
  if (unit === null) continue;
  if (ofUnit.some(({ path }) => meetingFolder(path) !== null)) meetings.push(ofUnit);
  else compileEntries(ofUnit);
}
for (let first = 0; first < meetings.length; first += meetingsAtATime)
  compileMeetings(meetings.slice(first, first + meetingsAtATime).flat());

function compileMeetings(ofMeetings: readonly SourceFile[]): void {
  const cache = openCompileCache(folder);
  compile([...settings, ...ofMeetings], { ...options, cache });
  cache.write();
}

function compileEntries(ofUnit: readonly SourceFile[]): void {
  const cache = openCompileCache(folder);
  const { entries, options: documentOptions } = textsToParse([...settings, ...ofUnit], options);
  for (const entry of entries) parseEntryCached(entry, documentOptions, cache.memoize);
  cache.write();
}
