/** The thread of `openIndexer`: indexes the languages that it receives, one after the other. */
import { parentPort } from 'node:worker_threads';
import { type IndexedLanguage, type IndexOptions, indexLanguage } from './index-language.ts';

export type IndexMessage =
  | { type: 'page' }
  | { type: 'indexed'; indexed: IndexedLanguage }
  | { type: 'failed'; error: unknown };

const send = (message: IndexMessage) => parentPort?.postMessage(message);

parentPort?.on('message', async (options: Omit<IndexOptions, 'onPage'>) => {
  try {
    const indexed = await indexLanguage({ ...options, onPage: () => send({ type: 'page' }) });
    send({ type: 'indexed', indexed });
  } catch (error) {
    send({ type: 'failed', error });
  }
});
