/** The pages of a register and its entries, in the built site. */
import { expect, test } from 'vitest';
import { languageTags } from '../../src/core/model/languages.ts';
import { pageAt, textsOf, valuesOf } from '../support/built.ts';

const folder = '/registers/gauge-networks/';

test('an entry lists its corrections, whatever they are about', () => {
  const page = pageAt(`/en${folder}bay-of-islands/`);
  expect(textsOf(page, '.notice li')).toEqual(['2 November 2025, Summary: The number was wrong.']);
});

test('an entry that was withdrawn says why, and stays in the table', () => {
  expect(textsOf(pageAt(`/fr${folder}basin/`), '.notice')).toEqual([
    'Cette entrée a été retirée. Le réseau n’existe plus.',
  ]);
  expect(textsOf(pageAt(`/fr${folder}`), '#entry_basin small')).toEqual(['(retiré)']);
});

test('facts of an entry lead to the pages of their values, and outside', () => {
  const page = pageAt(`/zh${folder}bay-of-islands/`);
  expect(textsOf(page, '.facts dd')).toEqual([
    '新西兰',
    '国家',
    '1987年6月1日',
    '港务局',
    'TG/12',
    'gauges.example.org',
    '2025年11月2日',
  ]);
  expect(valuesOf(page, '.facts a', 'href')).toEqual([
    '/some/base/zh/registers/gauge-networks/country/nz/',
    '/some/base/zh/registers/gauge-networks/kind/national/',
    'https://gauges.example.org/bay',
  ]);
});

test.for(languageTags)('the table in %s is sorted by the names of countries in that language', (language) => {
  const names = textsOf(pageAt(`/${language}${folder}`), 'tbody td:nth-child(2)').map((text) =>
    text.replace(/^.*?[:：]\s*/, ''),
  );
  expect(names).toEqual(names.toSorted(new Intl.Collator(language).compare));
  expect(new Set(names).size).toBe(3);
});
