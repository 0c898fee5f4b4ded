/** The common parts of the middlewares of the development server. */
import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * Astro removes the base path from `url` before it calls the middleware of an integration:
 * https://github.com/withastro/astro/pull/3942
 */
type DevRequest = IncomingMessage & { originalUrl?: string };

export type Middleware = (
  request: DevRequest,
  response: ServerResponse,
  next: (error?: unknown) => void,
) => void;

/** Returns the path of a request, with the base path and without the query. */
export function requestPath({ originalUrl, url = '/' }: DevRequest): string {
  const [path = '/'] = (originalUrl ?? url).split('?');
  return path;
}

/** Sends a file that the browser must not cache, because the content may change at any time. */
export function sendFile(response: ServerResponse, contentType: string, content: string | Uint8Array): void {
  response.setHeader('Content-Type', contentType);
  response.setHeader('Cache-Control', 'no-store');
  response.end(content);
}
