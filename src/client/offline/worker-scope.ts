/** The global scope of the service worker. TypeScript's DOM library describes pages only. */
interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

export interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  /** The page or worker that makes the request; empty for a navigation. */
  readonly clientId: string;
  /** The page that a navigation opens. */
  readonly resultingClientId: string;
  respondWith(response: Promise<Response>): void;
}

export interface MessageFromPage extends ExtendableEvent {
  readonly data: unknown;
  readonly source: Client | null;
  readonly ports: readonly MessagePort[];
}

interface Client {
  readonly id: string;
  readonly url: string;
  postMessage(message: unknown): void;
}

interface WorkerScope {
  skipWaiting(): Promise<void>;
  readonly clients: {
    matchAll(options: { includeUncontrolled: boolean; type: 'all' | 'window' }): Promise<readonly Client[]>;
  };
  readonly location: Location;
  addEventListener(type: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
  addEventListener(type: 'message', listener: (event: MessageFromPage) => void): void;
}

declare const self: WorkerScope;

export const scope = self;

/** Base path of the site: the folder that contains the worker. */
export const base = new URL('./', scope.location.href).pathname;
