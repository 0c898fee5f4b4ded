/** What pages and the service worker tell each other. */
import type { Language } from '../../core/model/languages.ts';

interface Saved {
  /** Milliseconds since 1970, by the server's clock, at which the version was taken. */
  time: number;
  /** What is saved whole, and how many bytes it has; and how many pages are kept of what is not. */
  groups: Record<string, { bytes: number; whole: boolean; pages: number }>;
}

/** `network`: the connection broke off. `server`: a file is missing or not the one that the list names. `full`: no room. */
export type Failure = 'network' | 'server' | 'full';

export interface State {
  saved: Saved | null;
  /** Why the last attempt came to nothing. */
  failure: Failure | null;
  /** Whether the reader wants nothing to be saved. */
  off: boolean;
}

/** In files. */
export interface Progress {
  done: number;
  of: number;
}

/** What the reader wants beside what is saved by itself. */
export type Wish =
  | { wish: 'save' | 'remove'; group: string }
  | { wish: 'save-all' }
  | { wish: 'remove-all' }
  | { wish: 'start' };

/** `visit`: the page is read, so look for a newer version, keep the page. It is answered with its origin, at once. */
export type Message =
  | { type: 'visit'; language: Language; path: string }
  | { type: 'state'; language: Language }
  | ({ type: 'wish'; language: Language } & Wish);

/** Where a page came from. `asOf`: it is a saved copy, and there was no network. */
interface Origin {
  asOf: number | null;
}

/** The worker's answers: some while it works, the last with `end`. */
export type Answer = { progress: Progress } | { origin: Origin } | { end: State };

/** Told to pages whose text changed, and to all when what is saved changed. */
export const newer = 'newer';
export const renewed = 'renewed';

/** @param hear told of each answer but the last */
export function ask(
  worker: Pick<ServiceWorker, 'postMessage'>,
  message: Message,
  hear: (answer: Exclude<Answer, { end: State }>) => void = () => {},
): Promise<State> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (!('end' in data)) return hear(data);
      port1.close();
      resolve(data.end);
    };
    worker.postMessage(message, [port2]);
  });
}
