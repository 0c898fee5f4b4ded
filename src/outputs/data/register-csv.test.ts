import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { check, publishable } from '../../../tests/support/content.ts';
import { readFixture } from '../../../tests/support/fixture.ts';
import { noHistory } from '../../core/history/history.ts';
import { cellText } from '../../core/import/read-cell.ts';
import { csv } from './csv.ts';
import { registerCsv } from './register-csv.ts';
import { registerJson } from './register-json.ts';

test('a foreign parser reads the cells that were written, and no spreadsheet a formula', () => {
  const cells = [
    'plain',
    'a, b',
    'say "no"',
    'two\nlines',
    '',
    ' spaced ',
    '=1+1',
    '+41',
    '-5',
    '@x',
    '除外',
  ];
  const text = csv([cells.map((_, column) => `c${column}`), cells]);
  expect(text.startsWith('\uFEFF')).toBe(true);
  const [, read] = parse(text, { bom: true });
  expect(read).toEqual(cells.map((cell) => (/^[=+\-@]/.test(cell) ? `'${cell}` : cell)));
});

/** Texts of up to four signs that separate cells or start formulas. */
function* hostileTexts(length = 4): Generator<string> {
  if (length === 0) return yield '';
  for (const text of hostileTexts(length - 1))
    for (const sign of ['', 'a', ';', '\t', '\n', '"', "'", '=', '-']) yield text + sign;
}

test('no spreadsheet reads a formula where it separates cells by another sign, and the import reads every text', () => {
  const texts = [...new Set(hostileTexts())].filter((text) => text.trim() === text && text !== '');
  const table = csv(texts.map((text) => ['jp-1', text]));
  const read: string[][] = parse(table, { bom: true });
  expect(read.map(([, cell]) => cellText(cell ?? ''))).toEqual(texts);
  for (const delimiter of [';', '\t'])
    for (const row of parse(table, {
      bom: true,
      delimiter,
      quote: null,
      relax_column_count: true,
    }) as string[][])
      for (const cell of row) expect(cell).not.toMatch(/^["]*[=+\-@]/);
});

test('the table of a register has the values, titles and summaries of the language', async () => {
  const site = publishable(check(await readFixture()));
  const [register] = site.registers;
  if (!register) throw new Error('The fixture has no register.');
  const rows: Record<string, string>[] = parse(registerCsv(registerJson(site, register, noHistory, 'fr')), {
    bom: true,
    columns: true,
  });
  expect(rows.map(({ entry }) => entry)).toEqual(['basin', 'bay-of-islands', 'channel']);
  expect(rows[2]).toEqual({
    entry: 'channel',
    title: 'Réseau de la Manche',
    country: 'FR',
    'country.label': 'France',
    kind: 'regional',
    'kind.label': 'Régional',
    since: '1999',
    operator: '',
    number: '',
    source: 'https://gauges.example.org/manche',
    summary: 'Le réseau couvre deux côtes.',
    checked: '',
    'entry.status': 'final',
    url: 'https://forum.example.org/fr/registers/gauge-networks/channel/',
  });
  expect(rows[0]?.['entry.status']).toBe('withdrawn');
});
