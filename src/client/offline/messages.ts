/**
 * The messages between pages and the service worker. A page may talk to a worker of another version of the site, so
 * their format only grows.
 */
import type { Language } from '../../core/model/languages.ts';

interface SavedVersion {
  /** When the version was current, in milliseconds since 1970 by the server's clock. */
  time: number;
  /** Size of each group and its number of saved pages. `whole`: all files of the group are saved. */
  groups: Record<string, { bytes: number; whole: boolean; pages: number }>;
}

/** `network`: the connection broke. `server`: a file is missing or differs from its list. `full`: no storage is left. */
export type Failure = 'network' | 'server' | 'full';

/** The saved files of a language. */
export interface SavedState {
  saved: SavedVersion | null;
  /** Why the last attempt to save failed. */
  failure: Failure | null;
  /** The reader has turned saving off. */
  off: boolean;
}

/** Numbers of files. */
export interface Progress {
  done: number;
  of: number;
}

/** A request of the reader: to save or remove a group or everything, or to turn saving on again. */
export type SaveRequest =
  | { wish: 'save' | 'remove'; group: string }
  | { wish: 'save-all' }
  | { wish: 'remove-all' }
  | { wish: 'start' };

/**
 * `visit`: a page is open. The worker reports its origin at once, then saves the page and looks for a newer version.
 * `wish`: the reader asks for something.
 */
export type Message =
  | { type: 'visit'; language: Language; path: string }
  | { type: 'state'; language: Language }
  | ({ type: 'wish'; language: Language } & SaveRequest);

/** The origin of a page. `asOf`: the time of the saved version that was used because there was no network. */
interface Origin {
  asOf: number | null;
}

/** Replies of the worker. The last one is `end`. */
export type Reply = { progress: Progress } | { origin: Origin } | { end: SavedState };

/** Sent to pages whose text has changed. */
export const pageChanged = 'newer';
/** Sent to all pages when the saved version has changed. */
export const savedVersionChanged = 'renewed';

/** Sends a message to the worker. @param onReply receives every reply but the last @returns the state at the end */
export function sendMessage(
  worker: Pick<ServiceWorker, 'postMessage'>,
  message: Message,
  onReply: (reply: Exclude<Reply, { end: SavedState }>) => void = () => {},
): Promise<SavedState> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<Reply>) => {
      if (!('end' in data)) return onReply(data);
      port1.close();
      resolve(data.end);
    };
    worker.postMessage(message, [port2]);
  });
}
