import { expect, test } from 'vitest';
import { check, edited, publishable, validSite } from '../../../tests/support/content.ts';
import type { History } from './history.ts';
import { previousSymbols } from './previous-symbols.ts';

const noteWith = (symbol: string) =>
  edited(validSite, { 'note.*.md': ['title:', `symbol: ${symbol}\ntitle:`] });

const historyOf = (...before: string[]): History => ({
  coverage: 'complete',
  head: null,
  files: {
    'meetings/session/note.en.md': before.map((symbol, index) => ({
      date: `2024-01-0${index + 1}T00:00:00Z`,
      commit: String(index),
      changes: [{ type: 'field', field: 'symbol', before: symbol, after: 'changed' }],
    })),
  },
});

test('a document has the addresses of the symbols that it had before', () => {
  const site = publishable(check(noteWith('F/2/1')));
  const previous = previousSymbols(site, historyOf('F. 17', 'F/2/1-draft'));
  expect([...previous].map(([path, { document }]) => [path, document.name])).toEqual([
    ['F-17', 'note'],
    ['F/2/1-draft', 'note'],
  ]);
});

test('an address that a symbol or a series of symbols has now leads nowhere else', () => {
  const site = publishable(check(noteWith('F/2/1')));
  expect([...previousSymbols(site, historyOf('F/2/1', 'F/2', 'F')).keys()]).toEqual([]);
});
