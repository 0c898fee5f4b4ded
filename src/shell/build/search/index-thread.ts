/** The thread of `openIndexer`: indexes the shards that it receives, one after the other. */
import { parentPort } from 'node:worker_threads';
import { type IndexedShard, type IndexOptions, indexShard } from './index-language.ts';

export type IndexMessage =
  | { type: 'page' }
  | { type: 'indexed'; indexed: IndexedShard }
  | { type: 'failed'; error: unknown };

const send = (message: IndexMessage) => parentPort?.postMessage(message);

parentPort?.on('message', async (options: Omit<IndexOptions, 'onPage'>) => {
  try {
    const indexed = await indexShard({ ...options, onPage: () => send({ type: 'page' }) });
    send({ type: 'indexed', indexed });
  } catch (error) {
    send({ type: 'failed', error });
  }
});
