import { expect, test } from 'vitest';
import { type Edits, siteWith } from '../../../tests/support/content.ts';
import { readAtom } from '../../../tests/support/validators/xml.ts';
import { type Change, type History, noHistory } from '../../core/history/history.ts';
import { translator } from '../../i18n/t.ts';
import { pageNews } from './page-news.ts';
import { siteFeed } from './site-feed.ts';

const page = (title: string, fields = ''): string => `---\ntitle: ${title}\n${fields}---\n\nText.\n`;
const chapters = Array.from({ length: 12 }, (_, index) => `chapter-${index + 1}`);
const edits: Edits = {
  '/pages/rules.*.md': page('Rules', 'description: How the body works.\n'),
  ...Object.fromEntries(chapters.map((name) => [`/pages/rules/${name}.*.md`, page(name)])),
};
const site = siteWith(edits);

const revision = (date: string, change: Change) => ({ date, commit: date, changes: [change] });
const created = revision('2026-01-05T10:00:00Z', { type: 'created' });
const changed = revision('2026-01-07T09:00:00Z', { type: 'text', id: null });
const history: History = {
  coverage: 'complete',
  head: '2026-02-01T00:00:00Z',
  files: {
    'pages/rules.en.md': [created],
    ...Object.fromEntries(chapters.map((name) => [`pages/rules/${name}.en.md`, [created]])),
    'pages/rules/chapter-2.en.md': [changed, created],
  },
};
const newsIn = (from: History, of = site) =>
  pageNews(of, from, 'en', translator('en', {}))
    .map(({ title, summary, address, updated }) => [updated, title, summary, address])
    .sort();

test('pages that were added together are one news of their section; one that changed alone has its own', () => {
  expect(newsIn(history)).toEqual([
    [
      '2026-01-05T10:00:00Z',
      'Rules: new and changed pages',
      'Rules, chapter-1, chapter-2, chapter-3, chapter-4, chapter-5, chapter-6, chapter-7, chapter-8 and chapter-9…',
      '/en/rules/',
    ],
    ['2026-01-07T09:00:00Z', 'chapter-2 (Rules)', 'chapter-2', '/en/rules/chapter-2/'],
  ]);
  expect(newsIn(noHistory)).toEqual([]);
});

test('a page that was withdrawn says why, and a correction leads to its part', () => {
  const withdrawn = siteWith({
    '/pages/rules.*.md': page('Rules', 'status: withdrawn\nreason: They are replaced.\n'),
  });
  expect(newsIn(history, withdrawn).map(([, title, summary]) => [title, summary])).toEqual([
    ['Rules', 'This page has been withdrawn. They are replaced.'],
  ]);
  const corrected = siteWith({
    '/pages/rules.*.md': `${page('Rules', 'corrections:\n  - date: 2026-01-06\n    at: p1\n    text: A number.\n').replace('Text.', '1. One.')}`,
  });
  expect(newsIn(noHistory, corrected)).toEqual([
    ['2026-01-06T00:00:00Z', 'Correction: Rules', 'A number.', '/en/rules/#p1'],
  ]);
});

test('the feed of the site has the news of pages, and stays valid', () => {
  const { entries } = readAtom(siteFeed(site, history, 'en'));
  expect(JSON.stringify(entries)).toContain('Rules: new and changed pages');
});
