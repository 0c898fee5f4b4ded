/**
 * The build that each open page belongs to. A page keeps the build that it started with: the files that it loads later
 * (word lists of the search, data of an agenda) come from that version, which is kept while the page is open, even if
 * there is a newer one. Browsers stop idle workers, so pins are stored.
 */
import type { Language } from '../../core/model/languages.ts';
import { deleteRecord, readRecord, recordNames, storedNames, writeRecord } from './store.ts';
import { scope } from './worker-scope.ts';

export interface Pin {
  language: Language;
  build: string;
  /** The saved version was used because there was no network. */
  offline: boolean;
}

const pins = new Map<string, { pin: Pin; pinnedAt: number }>();

export async function writePin(client: string, pin: Pin): Promise<void> {
  if (!client) return;
  pins.set(client, { pin, pinnedAt: performance.now() });
  // If storage is full, the pin lasts as long as the worker.
  await writeRecord(recordNames.pin(client), pin).catch(() => {});
}

/** @param client empty for a request that no page makes */
export const readPin = async (client: string): Promise<Pin | null> =>
  client ? (pins.get(client)?.pin ?? (await readRecord<Pin>(recordNames.pin(client)))) : null;

/** How long a page that is about to open counts as open, although the browser does not list it yet. */
const newPageGraceMs = 60_000;

/** Deletes the pins of closed pages. @returns the pins of open pages */
export async function prunePins(): Promise<Pin[]> {
  const clients = await scope.clients.matchAll({ includeUncontrolled: true, type: 'all' });
  const openPages = new Set(clients.map(({ id }) => id));
  for (const [client, { pinnedAt }] of pins)
    if (performance.now() - pinnedAt < newPageGraceMs) openPages.add(client);
  const prefix = recordNames.pin('');
  const stored = (await storedNames()).filter((name) => name.startsWith(prefix));
  const openPins: Pin[] = [];
  for (const client of new Set([...pins.keys(), ...stored.map((name) => name.slice(prefix.length))])) {
    const pin = await readPin(client);
    if (pin && openPages.has(client)) openPins.push(pin);
    else {
      pins.delete(client);
      await deleteRecord(recordNames.pin(client));
    }
  }
  return openPins;
}
