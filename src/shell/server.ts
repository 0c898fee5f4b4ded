/** Serves a built site as a static host would, with its base path, headers and 404 pages. */
import { existsSync, realpathSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, sep } from 'node:path';
import sirv from 'sirv';
import { isLanguage } from '../core/model/languages.ts';
import { assetsCacheControl, assetsFolder, securityHeaders } from './build/host-files.ts';
import type { Settings } from './content/settings.ts';

/** @throws Error with code EADDRINUSE if the port is taken */
export async function serve(
  { outDir, base }: Pick<Settings, 'outDir' | 'base'>,
  port: number,
): Promise<Server> {
  const files = sirv(outDir, { dev: true, etag: true, setHeaders });
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return sendText(response, 405, 'This server only sends files: use GET or HEAD.');
    }
    if (!existsSync(join(outDir, 'index.html')))
      return sendText(response, 503, 'There is no site yet. Build it with: npm run build');
    const path = request.url ?? '/';
    if (!path.startsWith(base)) {
      response.writeHead(302, { Location: base }).end();
      return;
    }
    request.url = `/${path.slice(base.length)}`;
    if (leadsOut(request.url, outDir)) return void sendNotFound(request, response, outDir);
    files(request, response, () => void sendNotFound(request, response, outDir));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  return server;
}

/** Sets the headers of a file that exists; browsers ask again for all that may change. */
function setHeaders(response: ServerResponse, path: string): void {
  if (path.startsWith(`/${assetsFolder}/`)) response.setHeader('Cache-Control', assetsCacheControl);
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
}

/** Tests whether a link in the folder of the site leads the path of an address to another folder. */
function leadsOut(url: string, outDir: string): boolean {
  const root = realpathSync(outDir);
  return pathsOf(url).some((path) => {
    try {
      const target = realpathSync(join(root, path));
      return target !== root && !target.startsWith(root + sep);
    } catch {
      // There is no such file.
      return false;
    }
  });
}

/** Returns the paths of the files that may answer a request for an address. */
function pathsOf(url: string): string[] {
  const [path = ''] = url.split(/[?#]/);
  const name = decodePath(path).replace(/\/$/, '');
  return ['', '.html', '.htm', '/index.html', '/index.htm', '/index'].map((ending) => name + ending);
}

/** Returns the path as it is if it is not valid percent-encoding. */
function decodePath(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

async function sendNotFound(
  { url = '/' }: IncomingMessage,
  response: ServerResponse,
  outDir: string,
): Promise<void> {
  const language = url.split('/')[1] ?? '';
  const page = join(outDir, isLanguage(language) ? language : '', '404.html');
  const body = await readFile(page).catch(() => 'Not found');
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(body);
}
