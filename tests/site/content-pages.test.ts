/** Pages in folders in the built site: rules of procedure in three levels, of which one lacks a language. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pageOf, textsOf, valuesOf } from '../support/built.ts';
import { siteUrl } from '../support/run.ts';
import { siteInTwoLanguages as site } from '../support/sites.ts';
import { bookProblems, readBook } from '../support/validators/epub.ts';

const textOf = (path: string): string => readFileSync(join(site.dist, path), 'utf8');
const pageAt = (address: string) => pageOf(`${address}index.html`, textOf(`${address}index.html`));
const base = '/some/base/';

test('the navigation follows the folders and the positions, and marks the page and its section', () => {
  const page = pageAt('en/rules/annexes/annex-2/');
  const links = textsOf(page, '.section-nav a');
  expect(links.slice(0, 2)).toEqual(['Rules of procedure', 'Chapter 1. Sessions']);
  expect(links.slice(-5)).toEqual([
    'Chapter 12. Amendments',
    'Annexes',
    'Annex 1',
    'Annex 2',
    'Annex 3, revised',
  ]);
  expect(textsOf(page, '.section-nav [aria-current]')).toEqual(['Annex 2']);
  expect(textsOf(page, '.site-navigation [aria-current]')).toEqual(['Rules of procedure']);
  expect(textsOf(page, '.breadcrumbs a')).toEqual(['Home', 'Rules of procedure', 'Annexes']);
});

test('each page leads to the one before and the one after, from the first to the last', () => {
  const turns = (address: string) => valuesOf(pageAt(address), '.page-turn a', 'href');
  expect(turns('en/rules/')).toEqual([`${base}en/rules/chapter-1/`]);
  expect(turns('en/rules/chapter-12/')).toEqual([`${base}en/rules/chapter-11/`, `${base}en/rules/annexes/`]);
  expect(turns('en/rules/annexes/annex-3-rev-1/')).toEqual([`${base}en/rules/annexes/annex-2/`]);
});

test('all 60 rules are sections with a permanent address, listed in the table of contents', () => {
  const chapters = Array.from({ length: 12 }, (_, index) => pageAt(`en/rules/chapter-${index + 1}/`));
  const contents = chapters.flatMap((page) => valuesOf(page, '.page-contents a', 'href'));
  expect(contents).toEqual(Array.from({ length: 60 }, (_, index) => `#rule-${index + 1}`));
  expect(
    chapters
      .flatMap((page) => valuesOf(page, '.prose h2', 'id').filter((id) => id.startsWith('rule-')))
      .map((id) => `#${id}`),
  ).toEqual(contents);
});

test('a page that lacks the language says so and stays in the navigation, with its language named', () => {
  const page = pageAt('fr/rules/chapter-3/');
  expect(textsOf(page, 'main .notice p')[0]).toBe('Non disponible en français');
  expect(valuesOf(page, 'main .notice a', 'href')).toEqual([`${base}en/rules/chapter-3/`]);
  expect(valuesOf(page, 'meta[name="robots"]', 'content')).toEqual(['noindex']);
  expect(valuesOf(page, 'h1', 'lang')).toEqual(['en']);
  const entry = textsOf(pageAt('fr/rules/'), '.section-nav a')[3];
  expect(entry).toBe('Chapter 3. Representation (English)');
  expect(textOf('sitemap.xml')).not.toContain('/fr/rules/chapter-3/');
});

test('a revised page leads to its revision, and that to a comparison', () => {
  const folder = 'en/rules/annexes/';
  const noticeOf = (name: string) => valuesOf(pageAt(`${folder}${name}/`), 'main .notice a', 'href');
  const links = [`${base}${folder}annex-3-rev-1/`, `${base}${folder}annex-3-rev-1/comparison/`];
  expect(noticeOf('annex-3')).toEqual(links);
  expect(noticeOf('annex-3-rev-1')).toEqual([`${base}${folder}annex-3/`, links[1]]);
  const comparison = pageAt(`${folder}annex-3-rev-1/comparison/`);
  expect(textsOf(comparison, 'ins').join()).toContain('It is signed.');
  expect(textsOf(comparison, '.breadcrumbs a').at(-1)).toBe('Annex 3, revised');
});

test('previous addresses lead to the page, and to those below it, also for programs', () => {
  for (const name of ['', 'annexes/annex-1/'])
    expect(valuesOf(pageAt(`fr/procedure/${name}`), '#page_moved', 'href')).toEqual([
      `${base}fr/rules/${name}`,
    ]);
  expect(textOf('fr/procedure/annexes/annex-1.md')).toBe(textOf('fr/rules/annexes/annex-1.md'));
  expect(textOf('_redirects')).toContain(`${base}fr/procedure/chapter-1/ ${base}fr/rules/chapter-1/ 301\n`);
});

test('a page has its source, and a section its book, its offline group and its place in llms.txt and the sitemap', () => {
  expect(textOf('en/rules/annexes/annex-1.md')).toMatch(/^---\ntitle: Annex 1\n/);
  const [markdown] = valuesOf(pageAt('en/rules/annexes/annex-1/'), '[type="text/markdown"]', 'href');
  expect(markdown).toBe(`${base}en/rules/annexes/annex-1.md`);
  expect(textOf('llms.txt')).toContain(`[Annex 1](${siteUrl}/en/rules/annexes/annex-1.md)`);
  expect(textOf('sitemap.xml')).toContain(`<loc>${siteUrl}/fr/rules/annexes/annex-1/</loc>`);
  const list = JSON.parse(textOf('fr/offline/pages/rules.json')) as Record<string, unknown>;
  expect(Object.keys(list)).toContain('fr/rules/annexes/annex-1/');
});

test('the book of a section has its pages in reading order, and the links between them stay in the book', () => {
  const book = readBook(readFileSync(join(site.dist, 'fr/rules/rules.fr.epub')));
  expect(bookProblems(book)).toEqual([]);
  const spine = book.find('EPUB/package.opf', '//o:itemref/@idref');
  expect(spine.slice(0, 5)).toEqual([
    'cover',
    'nav',
    'document_rules',
    'document_rules.chapter-1',
    'document_rules.chapter-2',
  ]);
  expect(spine).toHaveLength(18);
  expect(spine).not.toContain('document_rules.chapter-3');
  expect(book.find('EPUB/documents/rules.chapter-1.xhtml', '//h:p/h:a[not(@role)]/@href')).toContain(
    'rules.annexes.annex-1.xhtml',
  );
});
