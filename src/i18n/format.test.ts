import { expect, test } from 'vitest';
import { languageTags } from '../core/model/languages.ts';
import {
  dateRange,
  daysAsInstants,
  fullDate,
  hourRange,
  languageNames,
  list,
  longDate,
  offsetOn,
} from './format.ts';

test('dateRange formats two days of a month', () => {
  expect(languageTags.map((language) => dateRange(language, '2024-03-13', '2024-03-14'))).toEqual([
    '\u206713–14 مارس 2024\u2069',
    '2024年3月13日至14日',
    '13–14 March 2024',
    '13–14 mars 2024',
    '13–14 марта 2024\u00a0г.',
    '13–14 de marzo de 2024',
  ]);
});

test('ranges read from right to left in Arabic, whatever surrounds them', () => {
  expect(hourRange('ar', { start: '10:00', end: '18:00' })).toBe('\u206710:00–18:00\u2069');
  expect(hourRange('en', { start: '10:00', end: '18:00' })).toBe('10:00–18:00');
});

test('dateRange formats days of two months or years, and a single day', () => {
  expect(dateRange('en', '2024-03-30', '2024-04-02')).toBe('30 March\u00a0– 2 April 2024');
  expect(dateRange('zh', '2024-03-30', '2024-04-02')).toBe('2024年3月30日至4月2日');
  expect(dateRange('zh', '2024-12-30', '2025-01-02')).toBe('2024年12月30日至2025年1月2日');
  expect(dateRange('fr', '2019-09-27', '2019-09-27')).toBe('27 septembre 2019');
});

test.each(languageTags)('dates in %s have common spaces, Latin digits and no direction marks', (language) => {
  const texts = [
    longDate(language, '2025-10-28'),
    fullDate(language, '2025-10-28'),
    dateRange(language, '2025-10-28', '2025-11-02'),
  ];
  for (const text of texts) expect(text).not.toMatch(/[\u2009\u202f\u200e\u200f\u0660-\u0669]/u);
});

test('fullDate starts with a capital', () => {
  expect(fullDate('fr', '2024-03-13')).toBe('Mercredi 13 mars 2024');
  expect(fullDate('es', '2024-03-13')).toBe('Miércoles, 13 de marzo de 2024');
});

test('offsetOn follows daylight saving time', () => {
  expect(offsetOn('2023-09-20', 'Europe/Zurich')).toBe('UTC+2');
  expect(offsetOn('2024-03-13', 'Europe/Zurich')).toBe('UTC+1');
  expect(offsetOn('2024-03-13', 'America/St_Johns')).toBe('UTC−2:30');
  expect(offsetOn('2024-01-13', 'Europe/London')).toBe('UTC');
});

test('daysAsInstants gives the start of the first and the end of the last day', () => {
  expect(daysAsInstants('2024-03-13', '2024-03-14', 'Europe/Zurich')).toEqual([
    '2024-03-12T23:00:00Z',
    '2024-03-14T23:00:00Z',
  ]);
});

test('languageNames sorts by the order of the language', () => {
  expect(list('fr', languageNames('fr', ['ar', 'zh', 'en', 'fr', 'ru', 'es']))).toBe(
    'anglais, arabe, chinois, espagnol, français et russe',
  );
});
