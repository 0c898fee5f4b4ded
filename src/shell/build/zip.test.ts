import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { check, publishable } from '../../../tests/support/content.ts';
import { readFixture } from '../../../tests/support/fixture.ts';
import { noHistory } from '../../core/history/history.ts';
import { registerZipUnit } from './zip.ts';

const dist = mkdtempSync(join(tmpdir(), 'rostrum-zip-'));
afterAll(() => rmSync(dist, { recursive: true, force: true }));

test('the key of the ZIP of a register covers the style sheet and the logo of the body', async () => {
  const site = publishable(check(await readFixture()));
  const [register] = site.registers;
  if (!register) throw new Error('The fixture has no register.');
  const keyNow = () =>
    registerZipUnit({ site, history: noHistory, base: '/', code: '' }, register, {
      dist,
      cacheDir: join(dist, 'cache'),
      scripts: [],
      locate: (path) => (existing.has(path) ? join(dist, path) : null),
      keysOfParts: () => ['pages'],
    }).key();
  const existing = new Set<string>();
  const keys = [keyNow()];
  for (const [path, text] of [
    ['theme.css', 'a {}'],
    ['theme.css', 'b {}'],
    ['logo.svg', '<svg/>'],
  ] as const) {
    writeFileSync(join(dist, path), text);
    existing.add(path);
    keys.push(keyNow());
  }
  expect(new Set(keys).size).toBe(4);
});
