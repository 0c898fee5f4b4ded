import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { check, edited, validSite } from '../../../tests/support/content.ts';
import { root } from '../../../tests/support/run.ts';
import { languageTags } from '../../core/model/languages.ts';
import { createPreviewer } from './preview.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rostrum-preview-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Draws all pictures. @returns the number of pictures, and of those that were not in the cache */
async function draw(dist: string, edits = {}) {
  const { site } = check(edited(validSite, edits));
  if (!site) throw new Error('The site has errors.');
  const cacheDir = join(folder, 'cache');
  const before = new Set(existsSync(cacheDir) ? readdirSync(cacheDir) : []);
  const previewer = createPreviewer({ site, dist: join(folder, dist), cacheDir, root });
  const pictures = [];
  for (const meeting of [null, ...site.meetings]) pictures.push(...(await previewer.unitOf(meeting).make()));
  const drawn = readdirSync(cacheDir).filter((name) => !before.has(name));
  previewer.prune();
  return { pictures: pictures.length, drawn: drawn.length };
}

test('the picture of a meeting in each language is drawn again only if its text changed', async () => {
  expect(await draw('first')).toEqual({ pictures: 12, drawn: 12 });
  const bytes = new Set<string>();
  for (const tag of languageTags) {
    const png = await readFile(join(folder, 'first', tag, 'meetings/session/preview.png'));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    bytes.add(png.toString('base64'));
  }
  expect(bytes.size).toBe(6);

  expect(await draw('second')).toEqual({ pictures: 12, drawn: 0 });
  const file = 'ar/meetings/session/preview.png';
  expect(await readFile(join(folder, 'second', file))).toEqual(await readFile(join(folder, 'first', file)));

  const renamed = { 'meeting.yaml': ['en: First session, English', 'en: Session one'] };
  expect(await draw('third', renamed)).toEqual({ pictures: 12, drawn: 1 });
  expect((await stat(join(folder, 'third/en/preview.png'))).size).toBeGreaterThan(1000);
});

test.each([
  '\ufdfa'.repeat(60),
  '\ufdfa \ufdfb \u00bd \u2474 \u{1f100} \u{2f800} e\u0301 \u1112\u1161\u11ab',
])('a title whose characters are wide, rare or composed is drawn: %s', async (title) => {
  const edits = { 'meeting.yaml': ['ar: First session, العربية', `ar: "${title}"`] };
  expect(await draw('rare', edits)).toMatchObject({ pictures: 12 });
});
