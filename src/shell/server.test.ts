import { symlink } from 'node:fs/promises';
import { type IncomingMessage, request as startRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { onDisk } from '../../tests/support/disk.ts';
import { serve } from './server.ts';

const files = {
  'index.html': 'home',
  '404.html': 'missing',
  'en/index.html': 'English',
  'en/a.ics': 'calendar',
};

/** Serves a folder below `/base/`. @returns sends a request as it is, without normalizing the path */
async function start(outDir: string) {
  const server = await serve({ outDir, base: '/base/' }, 0);
  onTestFinished(() => void server.close().closeAllConnections());
  const { port } = server.address() as AddressInfo;
  return async (path: string, method = 'GET') => {
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      startRequest({ port, path, method, agent: false }, resolve).once('error', reject).end();
    });
    let text = '';
    for await (const chunk of response.setEncoding('utf8')) text += chunk;
    return { status: response.statusCode, text, headers: response.headers };
  };
}

test('sends files, with the headers for hosts', async () => {
  const send = await start(await onDisk(files));
  expect(await send('/base/en/?q=1')).toMatchObject({ status: 200, text: 'English' });
  expect(await send('/base/en/a.ics')).toMatchObject({ status: 200, text: 'calendar' });
  expect((await send('/base/')).headers['content-security-policy']).toContain("default-src 'none'");
  expect(await send('/base/', 'HEAD')).toMatchObject({ status: 200 });
});

test('lets browsers keep files whose names contain a digest, and no others', async () => {
  const send = await start(await onDisk({ ...files, '_astro/page.Dk3f.js': 'script' }));
  const cacheControlOf = async (path: string) => (await send(path)).headers['cache-control'];
  expect(await cacheControlOf('/base/_astro/page.Dk3f.js')).toBe('public, max-age=31536000, immutable');
  expect(await cacheControlOf('/base/_astro/missing.js')).toBeUndefined();
  expect(await cacheControlOf('/base/en/')).toBe('no-cache');
});

test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])('%s is not allowed', async (method) => {
  const send = await start(await onDisk(files));
  const { status, headers } = await send('/base/en/', method);
  expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
});

test('says that there is no site yet, until there is one', async () => {
  const folder = await onDisk({});
  const send = await start(join(folder, 'dist'));
  const answer = await send('/base/');
  expect(answer.status).toBe(503);
  expect(answer.text).toContain('There is no site yet.');
  await symlink(await onDisk(files), join(folder, 'dist'));
  expect(await send('/base/')).toMatchObject({ status: 200, text: 'home' });
});

test('follows no link that leads out of the folder, and no path', async () => {
  const [outDir, outside] = [
    await onDisk(files),
    await onDisk({ 'secret.html': 'secret', 'index.html': 'secret' }),
  ];
  await symlink(outside, join(outDir, 'folder'));
  await symlink(join(outside, 'secret.html'), join(outDir, 'page.html'));
  await symlink(join(outside, 'secret.html'), join(outDir, 'é x.html'));
  await symlink('en/a.ics', join(outDir, 'inside.ics'));
  const send = await start(outDir);
  const paths = [
    '/base/folder/',
    '/base/folder',
    '/base/folder/secret.html',
    '/base/folder/secret',
    '/base/page.html',
    '/base/page',
    '/base/page/',
    '/base/%C3%A9%20x',
    '/base/../index.html',
    `/base/../${outside.split('/').at(-1)}/secret.html`,
    `/base/%2e%2e/${outside.split('/').at(-1)}/secret.html`,
    '/base/%00',
    '/base/%',
  ];
  for (const path of paths) expect(await send(path), path).toMatchObject({ status: 404, text: 'missing' });
  expect(await send('/base/inside.ics')).toMatchObject({ status: 200, text: 'calendar' });
});
