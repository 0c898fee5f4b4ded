/** Files beside the pages: sources as they were written, pages for what is not found; and what a page weighs. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { languageTags } from '../../src/core/model/languages.ts';
import { allPages, fileOf, pageAt, valuesOf } from '../support/built.ts';
import { embargoed } from '../support/embargo.ts';
import { site } from '../support/sites.ts';

const sources = globSync('meetings/*/*.md', { cwd: site.content })
  .filter((file) => !file.includes(embargoed))
  .map((file) => {
    const [, path = '', language = ''] = /^(.*)\.(\w\w)\.md$/.exec(file.replaceAll('\\', '/')) ?? [];
    return { file, path, language };
  });

test('the site has 65 sources', () => expect(sources).toHaveLength(65));

test.for(sources)('$file is published beside its page, byte for byte', ({ file, path, language }) => {
  const written = readFileSync(join(site.content, file), 'utf8');
  expect(fileOf(`${language}/${path}.md`)).toBe(written);
});

test.for(['/no/such/page/', '/en/no/such/page/', '/ar/meetings/no-such-meeting/'])(
  '%s is answered with status 404 and the error page in the language of its address',
  async (address) => {
    const language = address.split('/')[1] ?? '';
    const page = languageTags.some((tag) => tag === language) ? `${language}/404.html` : '404.html';
    const answer = await fetch(site.address + address);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe(fileOf(page));
  },
);

test.for(
  languageTags.flatMap((language) =>
    ['forum-8', 'forum-9'].map((meeting) => `/${language}/meetings/${meeting}/agenda/`),
  ),
)('%s has at most 14 KB of HTML and CSS, compressed: they fit the first round trip', (address) => {
  const page = pageAt(address);
  const sheets = valuesOf(page, 'link[rel="stylesheet"]', 'href');
  const texts = [page.source, ...sheets.map((href) => fileOf(href.slice('/some/base/'.length)))];
  const bytes = texts.map((text) => gzipSync(text).byteLength).reduce((sum, size) => sum + size, 0);
  expect(bytes).toBeLessThanOrEqual(14 * 1024);
});

test('licenses.txt has the licences of the packages that the site contains', () => {
  const [, ...notices] = fileOf('licenses.txt').split(/\n-{80}\n/);
  const names = notices.map((notice) => /^\s*(\S+) \d/.exec(notice)?.[1]);
  // Bundled into scripts, into those of ZIP files, copied from Pagefind, and drawn with.
  for (const name of [
    '@orama/stemmers',
    'opencc-js',
    'lean-qr',
    'minisearch',
    'pagefind',
    '@embedpdf/fonts-sc',
  ])
    expect(names).toContain(name);
  expect(names).toEqual(names.toSorted());
  for (const notice of notices) expect(notice).toMatch(/copyright|licen[cs]e/i);
  for (const notice of notices) expect(notice.length).toBeGreaterThan(500);
});

test.for(allPages().filter(({ address }) => !address.includes('/help/')))(
  '$address has no sentence with a placeholder',
  ({ document }) => {
    // Scripts fill the sentences in `data-` attributes.
    const values = document
      .querySelectorAll('*')
      .flatMap(({ attributes }) => attributes)
      .filter(({ key }) => !key.startsWith('data-'))
      .map(({ value }) => String(value ?? ''));
    expect([document.textContent, ...values].filter((text) => text.includes('{{'))).toEqual([]);
  },
);

test('no calendar, feed, list or data file has a sentence with a placeholder', () => {
  const files = globSync('**/*.{ics,xml,txt,md,json,webmanifest,opf,xhtml}', { cwd: site.dist });
  // Scripts fill the sentences of these.
  const filled = files.filter((file) => !file.endsWith('words.json'));
  expect(filled.length).toBeGreaterThan(100);
  expect(filled.filter((file) => fileOf(file).includes('{{'))).toEqual([]);
});
