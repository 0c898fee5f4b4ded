import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csv } from '../../outputs/data/csv.ts';
import { cellText } from './read-cell.ts';
import { readTable } from './table.ts';

const characters = ['a', 'é', '语', ' ', ',', ';', '\t', '"', "'", '=', '+', '-', '@', '\n'];
const cell = fc.string({ unit: fc.constantFrom(...characters), maxLength: 8 }).map((text) => text.trim());
const row = fc.tuple(fc.constant('x-1'), cell, cell, cell);

test('a table that readers download is read without a difference', () => {
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const text = csv([['entry', 'title', 'summary', 'kind'], ...rows]).replace('\ufeff', '');
      const { table, problems } = readTable(text);
      expect(problems).toEqual([]);
      expect(table?.rows.map(({ cells }) => cells.map(cellText))).toEqual(rows);
    }),
  );
});

test('rows have the numbers of a spreadsheet, in which a row can have several lines', () => {
  const { table } = readTable('entry,summary\r\nx-1,"One\r\n\r\ntwo"\r\n\r\n,\r\nx-2,Three\r\n');
  expect(table?.rows.map(({ number, cells }) => [number, cells[0]])).toEqual([
    [2, 'x-1'],
    [5, 'x-2'],
  ]);
});

test('a line that names the separator is no row', () => {
  const { table } = readTable('sep=;\r\nentry;title,kind\r\nx-1;a,b\r\n');
  expect(table).toEqual({ header: ['entry', 'title,kind'], rows: [{ number: 2, cells: ['x-1', 'a,b'] }] });
});
