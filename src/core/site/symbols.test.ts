import { expect, test } from 'vitest';
import { siteWith } from '../../../tests/support/content.ts';
import { symbolPath } from '../model/symbol-address.ts';
import { symbolsOf } from './symbols.ts';

test.each([
  ['WIPO/IP/CONV/GE/2/25/1', 'WIPO/IP/CONV/GE/2/25/1'],
  ['C. 9284', 'C-9284'],
  ['SCCR/45/3 REV.', 'SCCR/45/3-REV'],
  ['GRTKF/IC/50/INF/7 Rev.2', 'GRTKF/IC/50/INF/7-Rev.2'],
  ['A/70/1/Add.1', 'A/70/1/Add.1'],
  ['../../index', 'index'],
  ['A//1/', 'A/1'],
  ['A/1 (Part I)', 'A/1-Part-I'],
  ['Ａ／1', 'A/1'],
  ['文号 3', '文号-3'],
  ['…', ''],
])('the address of the symbol %s is %s', (symbol, path) => expect(symbolPath(symbol)).toBe(path));

test('symbols form series, in which an addendum is beside its document', () => {
  const report = (symbol: string) => `---\ntitle: Report\nsymbol: ${symbol}\n---\n\nText.\n`;
  const site = siteWith({
    'report-2.*.md': report('A/45/10'),
    'report-3.*.md': report('A/45/9'),
    'report-4.*.md': report('A/45/9/Add.1'),
    'report-5.*.md': report('A/46/INF/1'),
  });
  const { owners, series } = symbolsOf(site);
  expect([...series.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1))).toEqual([
    { path: '', symbols: ['C-1'], series: ['A'] },
    { path: 'A', symbols: [], series: ['A/45', 'A/46'] },
    { path: 'A/45', symbols: ['A/45/9', 'A/45/9/Add.1', 'A/45/10'], series: [] },
    { path: 'A/46', symbols: [], series: ['A/46/INF'] },
    { path: 'A/46/INF', symbols: ['A/46/INF/1'], series: [] },
  ]);
  expect(owners.get('A/45/9/Add.1')?.document.name).toBe('report-4');
});
