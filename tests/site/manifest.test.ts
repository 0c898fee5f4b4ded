/** The web app manifests: one for each language, with everything that browsers require to offer installation. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { directionOf, languageTags } from '../../src/core/model/languages.ts';
import { allPages, fileOf, valuesOf } from '../support/built.ts';
import { site } from '../support/sites.ts';

interface Manifest {
  [field: string]: unknown;
  icons: { src: string; sizes: string; type: string; purpose?: string }[];
}

test.for(languageTags)(
  'the manifest in %s has a name, language, direction and start page of its own, and icons of the stated sizes',
  (language) => {
    const manifest = JSON.parse(fileOf(`${language}/manifest.webmanifest`)) as Manifest;
    const home = `/some/base/${language}/`;
    expect(manifest).toMatchObject({
      id: home,
      lang: language,
      dir: directionOf(language),
      start_url: home,
      scope: '/some/base/',
      name: expect.stringMatching(/\S/),
      short_name: expect.stringMatching(/\S/),
    });
    for (const { src, sizes, type } of manifest.icons) {
      const file = readFileSync(join(site.dist, src.slice('/some/base/'.length)));
      if (type !== 'image/png') continue;
      expect(`${file.readUInt32BE(16)}x${file.readUInt32BE(20)}`, src).toBe(sizes);
    }
    const pngs = manifest.icons.filter(({ type }) => type === 'image/png');
    expect(pngs.map(({ sizes, purpose = 'any' }) => `${sizes} ${purpose}`)).toEqual([
      '192x192 any',
      '512x512 any',
      '512x512 maskable',
    ]);
  },
);

test('each page links to the manifest of its language', () => {
  for (const page of allPages()) {
    const expected = page.language ? [`/some/base/${page.language}/manifest.webmanifest`] : [];
    expect(valuesOf(page, 'link[rel="manifest"]', 'href'), page.address).toEqual(expected);
  }
});

test.for(languageTags)('the manifest in %s is served as application/manifest+json', async (language) => {
  const answer = await fetch(`${site.address}/${language}/manifest.webmanifest`);
  expect(answer.headers.get('content-type')).toMatch(/^application\/manifest\+json/);
});
