/**
 * Which build each open page is of. A page goes on with the build that it began with: what it loads later - words
 * of the search, data of an agenda - is taken from there, and that version is kept for as long as the page is open,
 * also when there is a newer one. Browsers end idle workers, so pins are written down.
 */
import type { Language } from '../../core/model/languages.ts';
import { scope } from './scope.ts';
import { deleteRecord, keptNames, readRecord, records, writeRecord } from './store.ts';

export interface Pin {
  language: Language;
  build: string;
  /** The copy was all there was. */
  offline: boolean;
}

const pins = new Map<string, Pin & { at: number }>();

export async function pin(client: string, value: Pin): Promise<void> {
  if (!client) return;
  pins.set(client, { ...value, at: performance.now() });
  // Without room for it the pin lasts as long as the worker.
  await writeRecord(records.pin(client), value).catch(() => {});
}

export const pinOf = async (client: string): Promise<Pin | null> =>
  client ? (pins.get(client) ?? (await readRecord<Pin>(records.pin(client)))) : null;

/** A page that is about to open is not among the browser's open pages yet. Milliseconds. */
const youth = 60_000;

/** Forgets pages that are closed. @returns the pins of the others */
export async function livePins(): Promise<Pin[]> {
  const open = await scope.clients.matchAll({ includeUncontrolled: true, type: 'all' });
  const living = new Set(open.map(({ id }) => id));
  for (const [client, { at }] of pins) if (performance.now() - at < youth) living.add(client);
  const prefix = records.pin('');
  const written = (await keptNames()).filter((name) => name.startsWith(prefix));
  const clients = new Set([...pins.keys(), ...written.map((name) => name.slice(prefix.length))]);
  const found: Pin[] = [];
  for (const client of clients) {
    const value = await pinOf(client);
    if (value && living.has(client)) found.push(value);
    else {
      pins.delete(client);
      await deleteRecord(records.pin(client));
    }
  }
  return found;
}
