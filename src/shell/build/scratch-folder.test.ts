import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../../tests/support/disk.ts';
import { enterScratchFolder } from './scratch-folder.ts';

test('a build removes its own folder, and those of builds that were killed', async () => {
  const root = await realpath(await temporaryFolder());
  const parent = join(root, 'node_modules/.cache/rostrum-builds');
  const before = process.cwd();
  const make = (name: string, owner?: object) => {
    mkdirSync(join(parent, name), { recursive: true });
    writeFileSync(join(parent, name, 'page.html'), '');
    if (owner) writeFileSync(join(parent, name, 'lock'), JSON.stringify(owner));
    return join(parent, name);
  };
  // The greatest id that Linux gives to a process is smaller.
  make('killed', { host: hostname(), pid: 2 ** 31 - 1 });
  make('running', { host: hostname(), pid: process.ppid });
  make('starting');
  utimesSync(make('old'), 0, 0);

  const { folder, leave } = enterScratchFolder(root);
  expect(process.cwd()).toBe(folder);
  expect(readdirSync(parent).filter((name) => join(parent, name) !== folder)).toEqual([
    'running',
    'starting',
  ]);
  leave();
  expect(process.cwd()).toBe(before);
  expect(existsSync(folder)).toBe(false);
});
