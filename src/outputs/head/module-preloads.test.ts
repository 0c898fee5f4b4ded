import { expect, test } from 'vitest';
import { addModulePreloads, type ModuleGraph } from './module-preloads.ts';

const at = (name: string) => `/base/_astro/${name}`;

const graph: ModuleGraph = new Map(
  Object.entries({
    'page.js': { static: ['shared.js', 'effects.js'], dynamic: ['later.js'] },
    'shared.js': { static: ['deep.js'], dynamic: ['en.1.js', 'fr.1.js'] },
    'effects.js': { static: ['deep.js'], dynamic: [] },
    'deep.js': { static: [], dynamic: [] },
    'fr.1.js': { static: ['stemmer.js'], dynamic: [] },
  }).map(([name, imports]) => [
    at(name),
    { static: imports.static.map(at), dynamic: imports.dynamic.map(at) },
  ]),
);

const page = (language: string, ...names: string[]) =>
  `<!DOCTYPE html><html lang="${language}" dir="ltr"><head><title>$& &lt;/head></title></head><body>${names
    .map((name) => `<script type="module" src="${at(name)}"></script>`)
    .join('')}</body></html>`;

const linked = (html: string) =>
  [
    ...addModulePreloads(html, graph).matchAll(
      /<link rel="modulepreload" href="([^"]+)">(?=.*<\/head><body>)/g,
    ),
  ]
    .map(([, href]) => href)
    .sort();

test('links everything that the scripts of a page import, and the rules of its language', () => {
  const expected = ['deep.js', 'effects.js', 'fr.1.js', 'shared.js', 'stemmer.js'];
  expect(linked(page('fr', 'page.js'))).toEqual(expected.map(at));
});

test('links no script that the page names itself, and none that it loads later', () => {
  expect(linked(page('ar', 'page.js', 'shared.js'))).toEqual(['deep.js', 'effects.js'].map(at));
});

test('links nothing for a script that a text or an attribute quotes', () => {
  const tag = `<script type="module" src="${at('page.js')}">`;
  const quoting = page('en').replace(
    '<body>',
    `<body title="${tag.replaceAll('"', '&#34;')}">&lt;${tag.slice(1)}`,
  );
  expect(addModulePreloads(quoting, graph)).toBe(quoting);
});

test('links the scripts of a page whose title is a tag', () => {
  const titled = page('en', 'shared.js').replace('<html', '<html data-print-title="</head><body>"');
  expect(linked(titled)).toEqual([at('deep.js'), at('en.1.js')]);
});

test('leaves a page without scripts as it is', () => {
  expect(addModulePreloads(page('en'), graph)).toBe(page('en'));
});
