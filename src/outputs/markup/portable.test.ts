import { expect, test } from 'vitest';
import { portablePage } from './portable.ts';

const at = (path: string, html: string) => portablePage(html, path, '/some/base/');

test('links within the site name files, from where the page lies', () => {
  const page = 'en/meetings/a/index.html';
  expect(at(page, '<a href="/some/base/fr/meetings/a/#p9">')).toBe(
    '<a href="../../../fr/meetings/a/index.html#p9">',
  );
  expect(at(page, '<form action="/some/base/en/search/">')).toBe(
    '<form action="../../../en/search/index.html">',
  );
  expect(at(page, '<link href="/some/base/_astro/a.css">')).toBe('<link href="../../../_astro/a.css">');
  expect(at('index.html', '<a href="/some/base/">')).toBe('<a href="index.html">');
});

test('other links stay', () => {
  for (const html of [
    '<a href="#p9">',
    '<a href="https://example.org/some/base/">',
    '<a href="mailto:a@example.org">',
  ])
    expect(at('en/index.html', html)).toBe(html);
});

test('neither scripts nor the policy stay', () => {
  const html =
    '<meta http-equiv="content-security-policy" content="x"><script type="module" src="/some/base/a.js"></script><p>';
  expect(at('en/index.html', html)).toBe('<p>');
});
