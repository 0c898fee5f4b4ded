/** Serves a built site as a static host would, with its base path, headers and 404 pages. */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { isLanguage } from '../core/model/languages.ts';
import { securityHeaders } from './build/headers.ts';
import type { Settings } from './content/settings.ts';

/** @throws Error with code EADDRINUSE if the port is taken */
export async function serve(
  { outDir, base }: Pick<Settings, 'outDir' | 'base'>,
  port: number,
): Promise<Server> {
  const files = sirv(outDir, { dev: true, etag: true });
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    const path = request.url ?? '/';
    if (!path.startsWith(base)) {
      response.writeHead(302, { Location: base }).end();
      return;
    }
    request.url = `/${path.slice(base.length)}`;
    files(request, response, () => void notFound(request, response, outDir));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  return server;
}

async function notFound(
  { url = '/' }: IncomingMessage,
  response: ServerResponse,
  outDir: string,
): Promise<void> {
  const language = url.split('/')[1] ?? '';
  const page = join(outDir, isLanguage(language) ? language : '', '404.html');
  const body = await readFile(page).catch(() => 'Not found');
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(body);
}
