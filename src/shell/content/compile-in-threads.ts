/**
 * Compiles many new documents and entries of registers in as many threads as there are cores. The threads store what they parse in the cache,
 * from which the compilation of the site then takes it. They leave their memory behind when they end.
 */
import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { type CompileOptions, textsToParse } from '../../core/compile.ts';
import type { SourceFile } from '../../core/model/model.ts';
import { entryPathOrNull, meetingFolder } from '../../core/model/paths.ts';
import { unitOfEntry } from '../../core/site/read-registers.ts';
import type { StoredCompileCache } from './compile-cache.ts';

/** The task of a thread. */
export interface CompileTask {
  files: readonly SourceFile[];
  options: Omit<CompileOptions, 'cache'>;
  /** Folder of the cache. */
  folder: string;
}

interface ThreadOptions {
  cache: Pick<StoredCompileCache, 'has' | 'hasMemoized' | 'reload'>;
  /** Folder of the cache. */
  folder: string;
  /** The number of new texts for which one more thread pays off: its start takes as long as a quarter of them. */
  documentsPerThread?: number;
  maxThreads?: number;
}

/** @returns the number of threads; none where few documents are new */
export async function compileInThreads(
  files: readonly SourceFile[],
  options: Omit<CompileOptions, 'cache'>,
  { cache, folder, documentsPerThread = 200, maxThreads = availableParallelism() }: ThreadOptions,
): Promise<number> {
  const { documents, entries, options: documentOptions } = textsToParse(files, options);
  const newDocuments = documents.filter((file) => !cache.has(file, documentOptions));
  const newEntries = entries.filter(({ unit, keys }) => !cache.hasMemoized(unit, keys));
  const newTexts = [...newDocuments, ...newEntries.map(({ file }) => file)];
  const units = [...new Set(newTexts.map(({ path }) => compiledUnit(path)))];
  const threads = Math.min(maxThreads, units.length, Math.floor(newTexts.length / documentsPerThread));
  if (threads < 2) return 0;
  const shares = Map.groupBy(units, (unit) => units.indexOf(unit) % threads);
  await Promise.all(
    [...shares.values()].map((share) => {
      const inShare = new Set([null, ...share]);
      const ofShare = files.filter(({ path }) => inShare.has(compiledUnit(path)));
      return runThread({ files: ofShare, options, folder });
    }),
  );
  cache.reload(units);
  return threads;
}

/** Returns the name under which the cache stores a text: that of its meeting, or of a part of its register; otherwise `null`. */
export function compiledUnit(path: string): string | null {
  const entry = entryPathOrNull(path);
  return entry ? unitOfEntry(entry) : meetingFolder(path);
}

/**
 * Memory of a thread for new objects: 16 MB in use, and twice as much while objects are copied. With a quarter of it,
 * collecting garbage takes a fifth of the time; the default of V8 is four times as much and no faster.
 */
const youngGenerationMb = 48;

/** A thread that fails has stored nothing, or less: then this one compiles the rest, and fails in the same way. */
function runThread(task: CompileTask): Promise<void> {
  // The flag of a command is for its own heap, which exists by now. In heaps made later, it would prevail over the limit.
  setFlagsFromString('--max-semi-space-size=0');
  const worker = new Worker(new URL('./compile-thread.ts', import.meta.url), {
    workerData: task,
    resourceLimits: { maxYoungGenerationSizeMb: youngGenerationMb },
  });
  return new Promise((resolve) => {
    worker.on('error', () => {});
    worker.on('exit', () => resolve());
  });
}
