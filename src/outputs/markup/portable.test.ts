import { expect, test } from 'vitest';
import { portablePage } from './portable.ts';

const at = (path: string, html: string) => portablePage(html, path, '/some/base/');

test('a link within the site names the file, relative to the page', () => {
  const page = 'en/meetings/a/index.html';
  expect(at(page, '<a href="/some/base/fr/meetings/a/#p9">panel</a>')).toBe(
    '<a href="../../../fr/meetings/a/index.html#p9">panel</a>',
  );
  expect(at(page, '<form action="/some/base/en/search/"></form>')).toBe(
    '<form action="../../../en/search/index.html"></form>',
  );
  expect(at(page, '<link href="/some/base/_astro/a.css">')).toBe('<link href="../../../_astro/a.css">');
  expect(at('index.html', '<a href="/some/base/">home</a>')).toBe('<a href="index.html">home</a>');
});

test('a link to a fragment, another host or a mail address stays', () => {
  for (const html of [
    '<a href="#p9">x</a>',
    '<a href="https://example.org/some/base/">x</a>',
    '<a href="mailto:a@example.org">x</a>',
  ])
    expect(at('en/index.html', html)).toBe(html);
});

test('scripts and the content security policy are removed', () => {
  const html =
    '<meta http-equiv="content-security-policy" content="x"><script type="module" src="/some/base/a.js"></script><p>Text</p>';
  expect(at('en/index.html', html)).toBe('<p>Text</p>');
});
