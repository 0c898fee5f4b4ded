/** A static host for tests: it can be stopped and started, can go wrong in the ways of networks, and counts what it sends. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { securityHeaders } from '../../../src/shell/build/headers.ts';
import { base } from '../run.ts';

/** What happens to a request: the connection breaks off, no answer comes, or another one than the file. */
export type Fault = 'drop' | 'hang' | { status: number; body: string } | null;

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

export class Host {
  /** Folder of the built site. */
  dist: string;
  /** @param path below the base, `index.html` left out */
  fault: (path: string) => Fault = () => null;
  /** Paths of files that were sent whole, with the bytes that travelled. */
  readonly sent: { path: string; bytes: number }[] = [];
  /** What the `Date` of answers is off by, milliseconds. */
  ahead = 0;
  private server: Server | null = null;
  private port = 0;

  constructor(dist: string) {
    this.dist = dist;
  }

  get address(): string {
    return `http://127.0.0.1:${this.port}${base.slice(0, -1)}`;
  }

  async start(): Promise<void> {
    const server = createServer((request, response) => this.answer(request, response));
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve));
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

  /** Bytes sent since the last time, and forgets them. */
  takeSent(): { files: string[]; bytes: number } {
    const sent = this.sent.splice(0);
    return { files: sent.map(({ path }) => path), bytes: sent.reduce((sum, { bytes }) => sum + bytes, 0) };
  }

  private answer(request: IncomingMessage, response: ServerResponse): void {
    const [address = ''] = (request.url ?? '').split('?');
    const path = decodeURI(address.slice(base.length));
    response.setHeader('Date', new Date(Date.now() + this.ahead).toUTCString());
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    const fault = this.fault(path);
    if (fault === 'drop') return void request.socket.destroy();
    if (fault === 'hang') return;
    if (fault) return void response.writeHead(fault.status, { 'Content-Type': 'text/html' }).end(fault.body);
    this.send(path, request, response);
  }

  private send(path: string, request: IncomingMessage, response: ServerResponse): void {
    const file = join(this.dist, path.endsWith('/') || path === '' ? `${path}index.html` : path);
    let content: Buffer;
    try {
      content = readFileSync(file);
    } catch {
      return void response.writeHead(404, { 'Content-Type': 'text/html' }).end('Not found');
    }
    const tag = `"${createHash('sha256').update(content).digest('hex').slice(0, 16)}"`;
    response.setHeader('ETag', tag);
    if (request.headers['if-none-match'] === tag) return void response.writeHead(304).end();
    const type = types[extname(file)];
    const body = type ? gzipSync(content) : content;
    if (type) response.setHeader('Content-Encoding', 'gzip');
    response.setHeader('Content-Type', type ?? 'application/octet-stream');
    this.sent.push({ path, bytes: body.byteLength });
    response.end(body);
  }
}
