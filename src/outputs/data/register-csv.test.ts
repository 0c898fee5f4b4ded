import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { check, publishable } from '../../../tests/support/content.ts';
import { readFixture } from '../../../tests/support/fixture.ts';
import { noHistory } from '../../core/history/history.ts';
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
