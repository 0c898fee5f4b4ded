import { describe, expect, test } from 'vitest';
import { type Language, type Localized, languageTags } from '../core/model/languages.ts';
import type { Series } from '../core/model/model.ts';
import { parseSessionNumber } from '../core/model/series.ts';
import { earlierTitle, fullName, sessionInSeries, sessionText } from './meeting-names.ts';
import { translator } from './t.ts';

describe('a session in words', () => {
  test.each<[number: string, texts: Record<Language, string>]>([
    [
      '43',
      {
        ar: 'الدورة 43',
        zh: '第43届会议',
        en: '43rd session',
        fr: '43e session',
        ru: '43-я сессия',
        es: '43.ª sesión',
      },
    ],
    [
      '43bis',
      {
        ar: 'الدورة 43 (مكررة)',
        zh: '第43届会议（之二）',
        en: '43rd session (bis)',
        fr: '43e session (bis)',
        ru: '43-я сессия (бис)',
        es: '43.ª sesión (bis)',
      },
    ],
    [
      '1-resumed',
      {
        ar: 'الدورة 1 (المستأنفة)',
        zh: '第1届会议（续会）',
        en: '1st session (resumed)',
        fr: '1re session (reprise)',
        ru: '1-я сессия (продолжение)',
        es: '1.ª sesión (continuación)',
      },
    ],
    [
      '21-extraordinary',
      {
        ar: 'الدورة الاستثنائية 21',
        zh: '第21届特别会议',
        en: '21st extraordinary session',
        fr: '21e session extraordinaire',
        ru: '21-я внеочередная сессия',
        es: '21.ª sesión extraordinaria',
      },
    ],
    [
      '10-special',
      {
        ar: 'الدورة الاستثنائية 10',
        zh: '第10届特别会议',
        en: '10th special session',
        fr: '10e session extraordinaire',
        ru: '10-я специальная сессия',
        es: '10.ª sesión extraordinaria',
      },
    ],
  ])('%s', (number, texts) => {
    for (const language of languageTags) {
      const text = sessionText(translator(language, {}), language, { number: parseSessionNumber(number) });
      expect(text).toBe(texts[language]);
    }
  });
});

const t = translator('en', {});
const organ = {
  id: 'sccr',
  name: { en: 'Committee on Copyright', ru: 'Комитет по авторскому праву', zh: '版权委员会' },
  shortName: { en: 'SCCR', ru: 'ПКАП', zh: '版权' },
};
const series: Series = { ...organ, organ };

describe('the full name of a meeting', () => {
  const nameOf = (name: Localized, language: Language = 'en') =>
    fullName(translator(language, {}), language, { name, series });

  test.each<[what: string, name: Localized, expected: string]>([
    ['has the series, if the name does not', { en: 'Fifth session' }, 'SCCR: Fifth session'],
    [
      'has no series, if the name has the organ',
      { en: 'Fifth session of the Committee on Copyright' },
      'Fifth session of the Committee on Copyright',
    ],
    ['has no series, if the name has its abbreviation', { en: 'SCCR, fifth session' }, 'SCCR, fifth session'],
    [
      'takes no part of a word for the series',
      { en: 'Fifth session on SCCRx' },
      'SCCR: Fifth session on SCCRx',
    ],
  ])('%s', (_what, name, expected) => {
    expect(nameOf(name)).toBe(expected);
  });

  test('is the same in a language that inflects the organ', () => {
    const name = {
      en: 'Committee on Copyright, fifth session',
      ru: 'Пятая сессия Комитета по авторскому праву',
    };
    expect(nameOf(name, 'ru')).toBe('Пятая сессия Комитета по авторскому праву');
  });

  test('has the series in a language whose name contains the abbreviation by chance', () => {
    const name = { en: 'Spring school', ru: 'Весенняя школа', zh: '版权春季学校' };
    expect(nameOf(name, 'zh')).toBe('版权：版权春季学校');
  });
});

test('a session in a series has the abbreviation of the series, and a meeting without a number its name', () => {
  const name = { en: 'Informal meeting' };
  expect(sessionInSeries(t, 'en', { name, series, number: { count: 5 } })).toBe('SCCR, 5th session');
  expect(sessionInSeries(t, 'en', { name, series })).toBe('SCCR: Informal meeting');
  expect(sessionInSeries(t, 'en', { name, number: { count: 5 } })).toBe('5th session');
  expect(sessionInSeries(t, 'en', { name })).toBe('Informal meeting');
});

describe('a series that has a label for its meetings', () => {
  const workshops = { ...series, meetingLabel: { en: 'Workshop {{number}}', zh: '第{{number}}期讲习班' } };
  const textOf = (number: string, language: 'en' | 'zh') =>
    sessionText(translator(language, {}), language, {
      number: parseSessionNumber(number),
      series: workshops,
    });

  test('has the number in it', () => {
    expect([textOf('3', 'en'), textOf('3', 'zh')]).toEqual(['Workshop 3', '第3期讲习班']);
    expect(textOf('3bis', 'en')).toBe('Workshop 3 (bis)');
    expect(textOf('1-extraordinary', 'en')).toBe('Workshop 1 (extraordinary)');
    expect(textOf('1-resumed', 'zh')).toBe('第1期讲习班（续会）');
  });

  test('has meetings before, not sessions', () => {
    expect(earlierTitle(t, { series: workshops })).toBe('Previous meetings');
    expect(earlierTitle(t, { series })).toBe('Previous sessions');
  });
});
