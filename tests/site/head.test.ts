/** The language, head and policy of every page. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { directionOf, languageTags } from '../../src/core/model/languages.ts';
import { allPages, fileOf, type Page, pagesIn, publicUrl, valuesOf } from '../support/built.ts';
import { site } from '../support/sites.ts';

const defaultLanguage = 'en';

/** Only search pages may run WebAssembly: the engine of Pagefind. */
const policyOf = (address: string): string =>
  `default-src 'none'; script-src 'self'${/^\/..\/search\/$/.test(address) ? " 'wasm-unsafe-eval'" : ''}; ` +
  "style-src 'self'; img-src 'self' data:; " +
  "connect-src 'self'; worker-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'";

test.for(allPages())('$address', (page) => {
  const { address, language = defaultLanguage, document } = page;
  // A previous address redirects to another page.
  const target = redirectTarget(page);
  expect(valuesOf(page, 'html', 'lang')).toEqual([language]);
  expect(valuesOf(page, 'html', 'dir')).toEqual([directionOf(language)]);
  expect(document.querySelectorAll('title').map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/\S/),
  ]);
  expect(valuesOf(page, 'meta[name="description"]', 'content')).toEqual([expect.stringMatching(/\S/)]);
  expect(valuesOf(page, 'meta[http-equiv="content-security-policy"]', 'content')).toEqual([
    policyOf(address),
  ]);
  expect(valuesOf(page, 'link[rel="canonical"]', 'href')).toEqual([publicUrl(target ?? address)]);

  const alternates = document
    .querySelectorAll('link[rel="alternate"][hreflang]')
    .map((link) => [link.getAttributeValue('hreflang'), link.getAttributeValue('href')]);
  const expected = target ? [] : alternatesOf(address).map(([tag, href]) => [tag, publicUrl(href)]);
  expect(alternates.sort()).toEqual(expected.sort());
  expect(valuesOf(page, 'meta[name="robots"]', 'content')).toEqual(alternates.length > 0 ? [] : ['noindex']);
});

const redirectTarget = (page: Page): string | undefined =>
  valuesOf(page, 'meta[http-equiv="refresh"]', 'content')[0]?.replace('0; url=/some/base', '');

/** Pages that search engines must leave out: missing ones, personal ones, and those for staff. */
const unlisted = /\/(404\.html|my\/|offline\/|print\/|comparison\/|help\/([^/]+\/)?)$/;

/** Returns the page in all languages that have it: the same list for each of them, so that alternates are reciprocal. */
function alternatesOf(address: string): [string, string][] {
  if (unlisted.test(address)) return [];
  const [, language = '', ...rest] = address.split('/');
  const isHome = rest.join('/') === '';
  const tags = isHome ? languageTags : languagesOf(rest);
  if (language && !tags.some((tag) => tag === language)) return [];
  const versions = tags.map((tag): [string, string] => [tag, ['', tag, ...(isHome ? [''] : rest)].join('/')]);
  const byDefault = isHome ? '/' : versions.find(([tag]) => tag === defaultLanguage)?.[1];
  return byDefault ? [...versions, ['x-default', byDefault]] : versions;
}

/** A document, a page of `content/pages/` and an entry of a register have the languages of their files, any other page all six. */
function languagesOf(path: string[]) {
  const [room = '', folder = '', text = '', value = ''] = path;
  if (room === 'about')
    return languageTags.filter((tag) => pagesIn(tag).includes(path.slice(0, -1).join('/')));
  if (room !== 'meetings' && room !== 'registers') return languageTags;
  if (!text || value) return languageTags;
  const files = room === 'meetings' ? join('meetings', folder) : join('registers', folder, 'entries');
  return languageTags.filter((tag) => existsSync(join(site.content, files, `${text}.${tag}.md`)));
}

test('the headers for hosts carry the policy of search pages, and forbid frames, which a page cannot', () => {
  const headers = fileOf('_headers');
  expect(headers).toMatch(/^\/some\/base\/\*\n/);
  expect(headers).toContain(
    `  Content-Security-Policy: ${policyOf('/en/search/')}; frame-ancestors 'none'\n`,
  );
  expect(headers).toContain('  X-Content-Type-Options: nosniff\n');
  expect(headers).toMatch(/^ {2}Strict-Transport-Security: max-age=\d{8}$/m);
});
