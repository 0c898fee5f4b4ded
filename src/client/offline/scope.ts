/** What the language's own library of types says of pages and not of service workers. */
interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

export interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  /** Page or worker that asks; empty for a navigation. */
  readonly clientId: string;
  /** Page that the navigation makes. */
  readonly resultingClientId: string;
  respondWith(answer: Promise<Response>): void;
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

export const scope = self as unknown as WorkerScope;

/** Base of the site: the folder in which the worker lies. */
export const base = new URL('./', scope.location.href).pathname;
