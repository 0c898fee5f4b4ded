import { expect, test } from 'vitest';
import { check, edited } from '../../../../tests/support/content.ts';
import { validSiteFor } from '../../../../tests/support/registers/valid-register.ts';
import { invalid, isCollecting, valid } from '../../../../tests/support/rule-tester.ts';

const facts = '/registers/measures/entries/jp-1.yaml';
const country = (code: string): Record<string, [string, string]> => ({
  [facts]: ['country: JP', `country: ${code}`],
});
const meant = (written: string, name: string, code: string): void =>
  invalid(
    'error country-unknown',
    `"${written}" is not the code of a country. The code of ${name} is ${code}.`,
    country(`⟦${written}⟧`),
  );
const unknown = (code: string): void =>
  invalid(
    'error country-unknown',
    `"${code}" is not the code of a country or of an organization.`,
    country(`⟦${code}⟧`),
  );

meant('jp', 'Japan', 'JP');
meant('UK', 'United Kingdom of Great Britain and Northern Ireland', 'GB');
meant('JPN', 'Japan', 'JP');
meant('392', 'Japan', 'JP');
// 004, of which YAML makes a number.
meant('4', 'Afghanistan', 'AF');
// Cyrillic letters.
meant('ЈР', 'Japan', 'JP');
meant('Turkey', 'Türkiye', 'TR');
meant('The Netherlands', 'Netherlands (Kingdom of the)', 'NL');
meant('Japan (JP)', 'Japan', 'JP');
meant('USA', 'United States of America', 'US');
meant('Japon', 'Japan', 'JP');
meant('日本', 'Japan', 'JP');
meant('Kenia', 'Kenya', 'KE');
meant('Kennya', 'Kenya', 'KE');
unknown('XX');
// Not CG, which is “Congo”.
unknown('Congo (DRC)');
// The code of an organization is not a name with a typing error, such as “Peru”.
unknown('EU');
// A property of every object.
unknown('constructor');

const names = 'ar: A\n    zh: 甲\n    en: Union\n    fr: Union\n    ru: Союз\n    es: Unión\n';
valid('an organization of countries.yaml', {
  ...country('EU'),
  '/countries.yaml': `countries:\n  - code: EU\n    ${names}`,
});
invalid('error field-unknown', 'There is no field "xx". The fields here are code, ar, zh, en, fr, ru, es.', {
  ...country('EU'),
  '/countries.yaml': `countries:\n  - code: EU\n    ⟦xx⟧: Union\n    ${names}`,
});

const fixOf = (written: string): string | undefined => {
  const edits = country(written);
  const [found] = check(edited(validSiteFor(edits), edits)).diagnostics;
  expect(found?.rule).toBe('country-unknown');
  return found?.fix;
};

if (!isCollecting())
  test('a code or a name is corrected, and a similar name is not', () => {
    expect(['jp', 'UK', 'Japon', 'Kennya'].map(fixOf)).toEqual(['JP', 'GB', 'JP', undefined]);
  });
