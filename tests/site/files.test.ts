/** Files beside the pages: sources as they were written, pages for what is not found; and what a page weighs. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { languageTags } from '../../src/core/model/languages.ts';
import { fileOf, pageAt, valuesOf } from '../support/built.ts';
import { whole } from '../support/sites.ts';

const sources = globSync('meetings/*/*.md', { cwd: whole.content }).map((file) => {
  const [, path = '', language = ''] = /^(.*)\.(\w\w)\.md$/.exec(file.replaceAll('\\', '/')) ?? [];
  return { file, path, language };
});

test('there are 24 documents', () => expect(sources).toHaveLength(24));

test.for(sources)('$file stands beside its page as it was written', ({ file, path, language }) => {
  const written = readFileSync(join(whole.content, file), 'utf8');
  expect(fileOf(whole, `${language}/${path}.md`)).toBe(written);
});

test.for(['/no/such/page/', '/en/no/such/page/', '/ar/meetings/no-such-meeting/'])(
  '%s is answered with the page for what is not found, in the language of its address',
  async (address) => {
    const language = address.split('/')[1] ?? '';
    const page = languageTags.some((tag) => tag === language) ? `${language}/404.html` : '404.html';
    const answer = await fetch(whole.address + address);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe(fileOf(whole, page));
  },
);

test.for(
  languageTags.flatMap((language) =>
    ['conversation-8', 'conversation-9'].map((meeting) => `/${language}/meetings/${meeting}/agenda/`),
  ),
)('%s comes in the first flight: at most 14 KB of HTML and CSS, compressed', (address) => {
  const page = pageAt(whole, address);
  const sheets = valuesOf(page, 'link[rel="stylesheet"]', 'href');
  const texts = [page.source, ...sheets.map((href) => fileOf(whole, href.slice('/some/base/'.length)))];
  const bytes = texts.map((text) => gzipSync(text).byteLength).reduce((sum, size) => sum + size, 0);
  expect(bytes).toBeLessThanOrEqual(14 * 1024);
});
