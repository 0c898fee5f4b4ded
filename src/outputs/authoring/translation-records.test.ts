import { expect, test } from 'vitest';
import { check, edited, validSite } from '../../../tests/support/content.ts';
import { validRegister } from '../../../tests/support/registers/valid-register.ts';
import { matrixLines } from './translation-records.ts';

test('the table lists documents, pages and entries of registers, with the languages that they lack', () => {
  const about = '---\ntitle: About\n---\n\nText.\n';
  const content = edited(
    { ...validSite, ...validRegister },
    {
      '/pages/about.en.md': about,
      '/pages/about.fr.md': about,
      '/registers/measures/entries/ke-1.*.md': ['title: Plan', 'title: Plan\nsourceLanguage: fr'],
      '/registers/measures/entries/ke-1.zh.md': null,
    },
  );
  const lines = matrixLines(check(content).siteWithDrafts);
  expect(lines.map((line) => line.split(/ {2,}/))).toEqual(
    expect.arrayContaining([
      ['', 'ar', 'zh', 'en', 'fr', 'ru', 'es'],
      [
        'session/circular',
        'not recorded',
        'not recorded',
        'source',
        'not recorded',
        'not recorded',
        'not recorded',
      ],
      ['pages/about', 'missing', 'missing', 'source', 'not recorded', 'missing', 'missing'],
      [
        'registers/measures/jp-1',
        'translated',
        'translated',
        'source',
        'translated',
        'translated',
        'translated',
      ],
      [
        'registers/measures/ke-1',
        'translated',
        'missing',
        'translated',
        'source',
        'translated',
        'translated',
      ],
    ]),
  );
});
