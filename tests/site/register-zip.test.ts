/** The ZIP of a register: every link leads to a file of the folder, to a part of the page, or to the public site. */
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { languageTags } from '../../src/core/model/languages.ts';
import { pageOf, valuesOf } from '../support/built.ts';
import { siteUrl } from '../support/run.ts';
import { site } from '../support/sites.ts';

const files = Object.fromEntries(
  Object.entries(unzipSync(readFileSync(join(site.dist, 'registers/gauge-networks/gauge-networks.zip')))).map(
    ([path, bytes]) => [path, strFromU8(bytes)],
  ),
);
const pages = Object.keys(files).filter((path) => path.endsWith('.html'));

test('the first page leads to the register in each language', () => {
  expect(Object.keys(files)[0]).toBe('index.html');
  const links = valuesOf(pageOf('index.html', files['index.html'] ?? ''), 'a', 'href');
  expect(links.sort()).toEqual(languageTags.map((tag) => `./gauge-networks/${tag}/index.html`).sort());
});

test('it has the table, the entries and the data of each language', () => {
  for (const language of languageTags)
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining(
        ['index.html', 'entries.html', 'gauge-networks.csv', 'gauge-networks.json', 'deadlines.ics'].map(
          (name) => `gauge-networks/${language}/${name}`,
        ),
      ),
    );
});

test.for(pages)('%s loads nothing from a network, and links to what exists', (path) => {
  const page = pageOf(path, files[path] ?? '');
  const loaded = [...valuesOf(page, 'link[rel=stylesheet]', 'href'), ...valuesOf(page, 'img, script', 'src')];
  expect(page.document.querySelectorAll('.site-navigation, .register-browse')).toHaveLength(0);
  const links = valuesOf(page, 'a', 'href').filter((href) => !/^(#|mailto:|https?:)/.test(href));
  for (const href of [...loaded, ...links]) {
    const [file = '', id] = href.split('#');
    const target = posix.join(posix.dirname(path), file);
    expect(Object.keys(files), `${path}: ${href}`).toContain(target);
    if (id) expect(files[target], `${path}: ${href}`).toContain(`id="${id}"`);
  }
  const ofEntries = valuesOf(page, 'a', 'href').filter(
    (href) =>
      href.startsWith(siteUrl) &&
      /\/registers\/gauge-networks\/(?:basin|channel|bay-of-islands)\/$/.test(href),
  );
  expect(ofEntries).toEqual([]);
});

test('its pages are valid HTML', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:document'],
    // The files of a folder have no host.
    rules: { 'require-sri': 'off' },
  });
  for (const path of pages) {
    const { results } = await validator.validateString(files[path] ?? '');
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => `${path}: ${message}`))).toEqual(
      [],
    );
  }
});
