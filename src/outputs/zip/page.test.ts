import { expect, test } from 'vitest';
import { zipPage } from './page.ts';

const page = (html: string) =>
  zipPage({
    html,
    href: '/base/en/meetings/a/',
    url: 'https://example.org/base',
    paths: new Map([['/base/en/meetings/a/agenda/', '../en/agenda.html']]),
    base: '../',
    scripts: ['../assets/pages.js'],
    meeting: 'a',
    stamp: 'Last updated: today',
    unpackFirst: 'Unpack first.',
  });

test('markup in the value of an attribute stays text', () => {
  const description = 'x</head><img src=x onerror=alert(1)>';
  expect(page(`<head><meta name="description" content="${description}"></head><body></body>`)).toBe(
    '<head><meta name="description" content="x</head><img src=x onerror=alert(1)>"><script defer src="../assets/pages.js"></script></head><body><p class="unpack-first"><strong>Unpack first.</strong></p></body>',
  );
});

test('a link leads to the file in the ZIP, or to the public address', () => {
  const links =
    '<a href="/base/en/meetings/a/agenda/#p">a</a><a href="/base/en/help/">b</a><a href="/base/en/meetings/a/#c">c</a>';
  expect(page(links)).toBe(
    '<a href="../en/agenda.html#p">a</a><a href="https://example.org/base/en/help/">b</a><a href="#c">c</a>',
  );
});

test('breadcrumbs that lead only to the site are removed, and filters keep their first option', () => {
  const crumbs = '<nav class="breadcrumbs"><ol><li data-online>Home</li></ol></nav>';
  const filter = '<select><option value="">All</option><option value="x">X</option></select>';
  expect(page(crumbs + filter)).toBe('<select><option value>All</option></select>');
});

test('the footer says how old the copy is', () => {
  expect(page('<p class="page-address">Permanent link</p>')).toBe(
    '<p>Last updated: today</p><p class="page-address">Permanent link</p>',
  );
});
