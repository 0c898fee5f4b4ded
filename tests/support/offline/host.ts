/** A static host for tests. It can be stopped and started, fails as networks do, and records what it sends. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { securityHeaders } from '../../../src/shell/build/host-files.ts';
import { base } from '../run.ts';

/** The failure of a request: the connection is closed, there is no response, or another response than the file. */
export type Disruption = 'drop' | 'hang' | { status: number; body: string } | null;

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

interface Content {
  tag: string;
  type: string | undefined;
  body: Buffer;
}

/** Files of built sites, which no test changes, by their path on disk. */
const contents = new Map<string, Content>();

/** @throws Error if there is no such file */
function readContent(file: string): Content {
  const known = contents.get(file);
  if (known) return known;
  const bytes = readFileSync(file);
  const type = types[extname(file)];
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  const content = { tag: `"${hash}"`, type, body: type ? gzipSync(bytes) : bytes };
  contents.set(file, content);
  return content;
}

export class Host {
  /** Folder of the built site. */
  dist: string;
  /** @param path below the base, `index.html` left out */
  disrupt: (path: string) => Disruption = () => null;
  /** Texts that are sent instead of files, by path. */
  readonly texts = new Map<string, string>();
  /** Difference between the `Date` header of the answers and the time. */
  clockOffsetMs = 0;
  /** Files that were sent completely, with the number of bytes. */
  private sent: { path: string; bytes: number }[] = [];
  private server: Server | null = null;
  private port = 0;

  constructor(dist: string) {
    this.dist = dist;
  }

  get address(): string {
    return `http://127.0.0.1:${this.port}${base.slice(0, -1)}`;
  }

  /** Listens on a free port, and on the same port after a stop. */
  async start(): Promise<void> {
    const server = createServer((request, response) => this.answer(request, response));
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(this.port, '127.0.0.1', resolve);
    });
    this.port = (server.address() as AddressInfo).port;
    this.server = server;
  }

  async stop(): Promise<void> {
    const { server } = this;
    this.server = null;
    if (!server) return;
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  }

  /** Returns what was sent since the last call. */
  takeSent(): { files: string[]; bytes: number } {
    const sent = this.sent.splice(0);
    return { files: sent.map(({ path }) => path), bytes: sent.reduce((sum, { bytes }) => sum + bytes, 0) };
  }

  private answer(request: IncomingMessage, response: ServerResponse): void {
    const [address = ''] = (request.url ?? '').split('?');
    const path = decodeURI(address.slice(base.length));
    response.setHeader('Date', new Date(Date.now() + this.clockOffsetMs).toUTCString());
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    const disruption = this.disrupt(path);
    if (disruption === 'drop') return void request.socket.destroy();
    if (disruption === 'hang') return;
    if (disruption)
      return void response.writeHead(disruption.status, { 'Content-Type': 'text/html' }).end(disruption.body);
    const text = this.texts.get(path);
    if (text !== undefined)
      return void response.writeHead(200, { 'Content-Type': types[extname(path)] ?? 'text/plain' }).end(text);
    this.send(path, request, response);
  }

  private send(path: string, request: IncomingMessage, response: ServerResponse): void {
    let content: Content;
    try {
      content = readContent(join(this.dist, path.endsWith('/') || path === '' ? `${path}index.html` : path));
    } catch {
      return void response.writeHead(404, { 'Content-Type': 'text/html' }).end('Not found');
    }
    const { tag, type, body } = content;
    response.setHeader('ETag', tag);
    if (request.headers['if-none-match'] === tag) return void response.writeHead(304).end();
    if (type) response.setHeader('Content-Encoding', 'gzip');
    response.setHeader('Content-Type', type ?? 'application/octet-stream');
    this.sent.push({ path, bytes: body.byteLength });
    response.end(body);
  }
}
