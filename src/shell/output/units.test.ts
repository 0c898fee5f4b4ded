import { readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { onDisk, temporaryFolder } from '../../../tests/support/disk.ts';
import { replaceOutput } from './folder.ts';
import { rememberBuild } from './inputs.ts';
import { readRecord } from './record.ts';
import { openUnits } from './units.ts';

const site = { 'a.html': 'page a', 'b/index.html': 'page b', 'b/data.json': 'data b' };

const finished = {
  inputs: null,
  meetings: new Map(),
  nowMs: 0,
  nextReleaseMs: Number.POSITIVE_INFINITY,
  diagnostics: [],
  notes: [],
};

/** Builds a site of two units. @returns the folders, and how the next build begins */
async function buildOnce() {
  const [outDir, cacheDir] = [await temporaryFolder(), await temporaryFolder()];
  const folders = { outDir, cacheDir };
  const dist = await onDisk(site);
  const units = openUnits(folders, dist, readRecord(folders));
  expect(units.keep('a', 'key of a')).toBeNull();
  units.add('a', 'key of a', ['a.html']);
  units.add('b', 'key of b', ['b/index.html', 'b/data.json']);
  const saved = units.save();
  rememberBuild(folders, saved, replaceOutput(dist, outDir), finished);
  const buildAgain = async (change = () => {}) => {
    change();
    const dist = await temporaryFolder();
    return { dist, units: openUnits(folders, dist, readRecord(folders)) };
  };
  return { ...folders, buildAgain };
}

test('keeps the files of a unit with the same key, and no other', async () => {
  const { buildAgain } = await buildOnce();
  const { units } = await buildAgain();
  expect(units.keep('b', 'key of b')).toEqual(['b/index.html', 'b/data.json']);
  expect(units.keep('a', 'another key')).toBeNull();
  units.add('a', 'another key', ['a.html']);
  expect([...units.keptFiles().keys()]).toEqual(['b/index.html', 'b/data.json']);
  expect([units.isKept('b/data.json'), units.isKept('a.html')]).toEqual([true, false]);
});

test.each<[string, (file: string) => void]>([
  ['is missing', (file) => rmSync(file)],
  ['was cut off', (file) => writeFileSync(file, 'dat')],
  ['has other bytes', (file) => writeFileSync(file, 'DATA B')],
])('makes a unit again of which a file %s', async (_what, damage) => {
  const { outDir, buildAgain } = await buildOnce();
  const { units } = await buildAgain(() => damage(join(outDir, 'b/data.json')));
  expect(units.keep('b', 'key of b')).toBeNull();
  expect(units.keep('a', 'key of a')).toEqual(['a.html']);
});

test('keeps files with other times, as an archive restores them', async () => {
  const { outDir, buildAgain } = await buildOnce();
  const { units } = await buildAgain(() => utimesSync(join(outDir, 'a.html'), 1_000_000, 1_000_000));
  expect(units.keep('a', 'key of a')).toEqual(['a.html']);
});

test('knows what the last build kept and what it made', async () => {
  const { outDir, cacheDir, buildAgain } = await buildOnce();
  const second = await buildAgain();
  second.units.keep('b', 'key of b');
  writeFileSync(join(second.dist, 'a.html'), 'new page a');
  second.units.add('a', 'new key', ['a.html']);
  const saved = second.units.save();
  const folders = { outDir, cacheDir };
  const replaced = replaceOutput(second.dist, outDir, second.units.keptFiles());
  expect(replaced.moved).toEqual(['a.html']);
  rememberBuild(folders, saved, replaced, finished);
  expect(readFileSync(join(outDir, 'a.html'), 'utf8')).toBe('new page a');
  expect(readFileSync(join(outDir, 'b/data.json'), 'utf8')).toBe('data b');
  const { units } = await buildAgain();
  expect(units.keep('b', 'key of b')).toHaveLength(2);
  expect(units.keep('a', 'key of a')).toBeNull();
  expect(units.keep('a', 'new key')).toHaveLength(1);
});

test('makes a unit again of which a file was missing when the build ended', async () => {
  const { outDir, cacheDir, buildAgain } = await buildOnce();
  const { dist, units } = await buildAgain();
  units.keep('a', 'key of a');
  writeFileSync(join(dist, 'c.html'), 'page c');
  units.add('c', 'key of c', ['c.html']);
  const saved = units.save();
  const replaced = replaceOutput(dist, outDir, units.keptFiles());
  rmSync(join(outDir, 'c.html'));
  rememberBuild({ outDir, cacheDir }, saved, replaced, finished);
  const { units: later } = await buildAgain();
  expect(later.keep('a', 'key of a')).toEqual(['a.html']);
  expect(later.keep('c', 'key of c')).toBeNull();
});

test('knows the files that another thread has made, which need not be read again', async () => {
  const { buildAgain } = await buildOnce();
  const { units } = await buildAgain();
  const files = new Map([['a.html', { digest: 'digest of a thread', bytes: 6 }]]);
  units.addMade('a', { key: 'new key', files });
  expect(units.digestOf('a.html')).toEqual({ digest: 'digest of a thread', bytes: 6 });
});

test('makes a unit again whose files a killed build had not moved into the output folder', async () => {
  const { outDir, cacheDir, buildAgain } = await buildOnce();
  const killed = await buildAgain();
  expect(readRecord({ outDir, cacheDir }).build).not.toBeNull();
  writeFileSync(join(killed.dist, 'a.html'), 'PAGE A');
  killed.units.add('a', 'new key', ['a.html']);
  killed.units.keep('b', 'key of b');
  killed.units.save();
  expect(readRecord({ outDir, cacheDir }).build).toBeNull();
  const { units } = await buildAgain();
  expect(units.keep('a', 'new key')).toBeNull();
  expect(units.keep('b', 'key of b')).toHaveLength(2);
});
