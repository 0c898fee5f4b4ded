/**
 * The service worker: stands between the pages of the site and the network. What it keeps does not depend on its
 * own version, so a newer worker takes over at once.
 */
import { answer } from './answers.ts';
import { fulfil, visit } from './install.ts';
import type { Answer, Message, State } from './messages.ts';
import { pinOf } from './pins.ts';
import { type MessageFromPage, scope } from './scope.ts';
import * as store from './store.ts';

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));

scope.addEventListener('fetch', (event) => {
  const found = answer(event);
  if (found) event.respondWith(found);
});

scope.addEventListener('message', (event) => event.waitUntil(reply(event)));

async function reply({ data, source, ports: [port] }: MessageFromPage): Promise<void> {
  const message = data as Message;
  const tell = (answer: Answer) => port?.postMessage(answer);
  try {
    if (message.type === 'visit') {
      tell({ origin: { asOf: source && (await asOf(source.id)) } });
      await visit(message.language, message.path);
    }
    if (message.type === 'wish') await fulfil(message.language, message, (progress) => tell({ progress }));
  } finally {
    tell({ end: await stateOf(message.language) });
  }
}

/** When the copy was taken that the page is, if there was no network. */
async function asOf(client: string): Promise<number | null> {
  const pin = await pinOf(client);
  if (!pin?.offline) return null;
  return (await store.versionOf(pin.language, pin.build))?.time ?? null;
}

async function stateOf(language: Message['language']): Promise<State> {
  const version = await store.currentOf(language);
  const groups = Object.entries(version?.groups ?? {}).map(
    ([name, { bytes, whole, files }]) => [name, { bytes, whole, pages: Object.keys(files).length }] as const,
  );
  return {
    saved: version && { time: version.time, groups: Object.fromEntries(groups) },
    failure: (await store.readFailure(language))?.failure ?? null,
    off: (await store.readRecord(store.records.off())) !== null,
  };
}
