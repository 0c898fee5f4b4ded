import { expect, test } from 'vitest';
import { startPage } from './start-page.ts';

const html =
  '<html lang="fr"><head><title>A</title></head><body class="x">Text <p>of the page</p></body></html>';
const french = {
  language: 'fr',
  title: 'A & B',
  path: './a/fr/meeting_.html',
  unpackFirst: 'D’abord',
} as const;
const arabic = { language: 'ar', title: 'ا', path: './a/ar/meeting_.html', unpackFirst: 'أولا' } as const;

test('the choice replaces the body, and names are text', () => {
  const page = startPage(html, '<A>', [french, arabic]);
  expect(page).toBe(
    [
      '<html lang="fr"><head><title>A</title></head><body class="minimal-page">',
      '<p class="unpack-first" lang="fr" dir="ltr"><strong>D’abord</strong></p>',
      '<p class="unpack-first" lang="ar" dir="rtl"><strong>أولا</strong></p>',
      '<main id="main" class="page-width"><h1>&lt;A&gt;</h1><ul class="language-choice">',
      '<li><a lang="fr" hreflang="fr" dir="ltr" href="./a/fr/meeting_.html">',
      '<strong>Français</strong><span>A &amp; B</span></a></li>',
      '<li><a lang="ar" hreflang="ar" dir="rtl" href="./a/ar/meeting_.html">',
      '<strong>العربية</strong><span>ا</span></a></li>',
      '</ul></main></body></html>',
    ].join(''),
  );
});

test('the first page of a ZIP in one language leads on without a choice and without scripts', () => {
  expect(startPage(html, 'A', [french])).toContain(
    '<title>A</title><meta http-equiv="refresh" content="0; url=./a/fr/meeting_.html"></head>',
  );
});
