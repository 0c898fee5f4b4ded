/** Indexes shards one after the other: short texts at once, long ones in a thread, so that several indexers use several cores. */
import { Worker } from 'node:worker_threads';
import type { SearchPage } from '../../../outputs/search/search-page.ts';
import { type IndexedShard, type IndexOptions, indexShard } from './index-language.ts';
import type { IndexMessage } from './index-thread.ts';

export interface Indexer {
  /** Not to be called before the last call has ended. */
  index: (options: IndexOptions) => Promise<IndexedShard>;
  close: () => Promise<void>;
}

/**
 * Shorter texts are indexed in less time than a thread saves. In UTF-16 code units: some 80 pages of 13,000, or 180 in
 * Chinese.
 */
const minThreadLength = 1_000_000;

/** @param minLength of the texts that are indexed in a thread, in UTF-16 code units */
export function openIndexer(minLength = minThreadLength): Indexer {
  let thread: Worker | undefined;
  return {
    index(options) {
      if (lengthOf(options.pages) < minLength) return indexShard(options);
      thread ??= startThread();
      return indexInThread(thread, options);
    },
    async close() {
      await thread?.terminate();
    },
  };
}

const lengthOf = (pages: readonly SearchPage[]): number =>
  pages.reduce((sum, { body }) => sum + body.length, 0);

/** Large enough for the pieces of a few pages, which are garbage soon after. With the default, they are copied first. */
const youngGenerationMb = 96;

const startThread = (): Worker =>
  new Worker(new URL('./index-thread.ts', import.meta.url), {
    // Options of the process name files relative to another working folder than that of a build.
    execArgv: [],
    resourceLimits: { maxYoungGenerationSizeMb: youngGenerationMb },
  });

async function indexInThread(thread: Worker, { onPage, ...options }: IndexOptions): Promise<IndexedShard> {
  const { promise, resolve, reject } = Promise.withResolvers<IndexedShard>();
  const receive = (message: IndexMessage) => {
    if (message.type === 'page') onPage?.();
    else if (message.type === 'indexed') resolve(message.indexed);
    else reject(message.error);
  };
  thread.on('message', receive).on('error', reject);
  thread.postMessage(options);
  try {
    return await promise;
  } finally {
    thread.off('message', receive).off('error', reject);
  }
}
