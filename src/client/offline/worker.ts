/**
 * The service worker: answers the requests of pages from saved versions or from the network. Saved versions do not
 * depend on the version of the worker, so a newer worker takes over at once.
 */
import { fulfil, saveVisited } from './install.ts';
import type { Message, Reply, SavedState } from './messages.ts';
import { readPin } from './pins.ts';
import { respond } from './respond.ts';
import * as store from './store.ts';
import { type MessageFromPage, scope } from './worker-scope.ts';

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));

scope.addEventListener('fetch', (event) => {
  const response = respond(event);
  if (response) event.respondWith(response);
});

scope.addEventListener('message', (event) => event.waitUntil(handleMessage(event)));

async function handleMessage({ data, source, ports: [port] }: MessageFromPage): Promise<void> {
  const message = data as Message;
  const reply = (content: Reply) => port?.postMessage(content);
  try {
    if (message.type === 'visit') {
      reply({ origin: { asOf: source && (await savedCopyTime(source.id)) } });
      await saveVisited(message.language, message.path);
    }
    if (message.type === 'wish') await fulfil(message.language, message, (progress) => reply({ progress }));
  } finally {
    reply({ end: await readState(message.language) });
  }
}

/** Returns the time of the saved version that a page came from if there was no network; otherwise `null`. */
async function savedCopyTime(client: string): Promise<number | null> {
  const pin = await readPin(client);
  if (!pin?.offline) return null;
  return (await store.readVersion(pin.language, pin.build))?.time ?? null;
}

async function readState(language: Message['language']): Promise<SavedState> {
  const version = await store.readCurrent(language);
  const groups = Object.entries(version?.groups ?? {}).map(
    ([name, { bytes, whole, files }]) => [name, { bytes, whole, pages: Object.keys(files).length }] as const,
  );
  return {
    saved: version && { time: version.time, groups: Object.fromEntries(groups) },
    failure: (await store.readFailure(language))?.failure ?? null,
    off: (await store.readRecord(store.recordNames.off())) !== null,
  };
}
