import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../../tests/support/disk.ts';
import { lockOwner, type Release, takeLock } from './lock.ts';

const lockPath = async () => join(await temporaryFolder(), 'some/lock');

/** @throws Error if another process holds the lock */
function take(path: string): Release {
  const lock = takeLock(path);
  if (typeof lock !== 'function') throw new Error('Somebody holds the lock.');
  return lock;
}

test('one lock at a time, until it is released', async () => {
  const path = await lockPath();
  const release = take(path);
  expect(takeLock(path)).toMatchObject({ pid: process.pid });
  release();
  expect(lockOwner(path)).toBeNull();
  take(path)();
  expect(existsSync(path)).toBe(false);
});

test('the lock of another process counts until the process ends, however it ends', async () => {
  const path = await lockPath();
  const code = `const { takeLock } = await import(${JSON.stringify(import.meta.resolve('./lock.ts'))});
    takeLock(${JSON.stringify(path)}); process.stdout.write('locked'); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child.stdout, 'data');
  expect(takeLock(path)).toMatchObject({ pid: child.pid });
  child.kill('SIGKILL');
  await once(child, 'exit');
  take(path)();
  expect(readdirSync(dirname(path))).toEqual([]);
});

test.each([
  ['an earlier process with the same id', { host: (host: string) => host, pid: process.pid }, 0],
  ['another machine, an hour ago', { host: () => 'elsewhere', pid: 1 }, 61],
])('a lock of %s does not count', async (_case, { host, pid }, minutes) => {
  const path = await lockPath();
  const release = take(path);
  const owner = lockOwner(path);
  release();
  writeFileSync(path, JSON.stringify({ host: host(owner?.host ?? ''), pid }));
  const then = new Date(Date.now() - minutes * 60_000);
  utimesSync(path, then, then);
  take(path)();
});

test('a lock of another machine counts while it is fresh', async () => {
  const path = await lockPath();
  take(path)();
  writeFileSync(path, JSON.stringify({ host: 'elsewhere', pid: 1 }));
  expect(takeLock(path)).toEqual({ host: 'elsewhere', pid: 1 });
});

test.each(['', '{', 'null', '{"host":1}', '{"host":"here","pid":-1}'])(
  'a lock that reads %j does not count',
  async (text) => {
    const path = await lockPath();
    take(path)();
    writeFileSync(path, text);
    take(path)();
  },
);
