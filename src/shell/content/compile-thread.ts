/** Compiles meetings for the cache, in a thread of `compile-in-threads.ts`: one by one, so that it needs little memory. */
import { workerData } from 'node:worker_threads';
import { compile } from '../../core/compile.ts';
import { meetingFolder, pagePathOrNull, registerFolder } from '../../core/model/paths.ts';
import { openCompileCache } from './compile-cache.ts';
import type { CompileTask } from './compile-in-threads.ts';

const { files, options, folder } = workerData as CompileTask;
const filesOf = Map.groupBy(files, ({ path }) => meetingFolder(path));
const settings =
  filesOf.get(null)?.filter(({ path }) => !pagePathOrNull(path) && registerFolder(path) === null) ?? [];
for (const [meeting, ofMeeting] of filesOf) {
  if (meeting === null) continue;
  const cache = openCompileCache(folder);
  compile([...settings, ...ofMeeting], { ...options, cache });
  cache.write();
}
