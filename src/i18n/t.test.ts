import { expect, test } from 'vitest';
import { languageTags } from '../core/model/languages.ts';
import { resources, translator } from './t.ts';

type Sentences = { [key: string]: string | Sentences };

const flat = (sentences: Sentences, prefix = ''): Map<string, string> =>
  new Map(
    Object.entries(sentences).flatMap(([key, value]) =>
      typeof value === 'string' ? [[prefix + key, value] as const] : [...flat(value, `${prefix}${key}.`)],
    ),
  );

const plural = /_(ordinal_)?(zero|one|two|few|many|other)$/u;
const marks = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/gu))].sort();

const english = flat(resources.en.translation);
const bases = new Set([...english.keys()].map((key) => key.replace(plural, '')));

test.each(languageTags)('%s has the sentences of English and no others', (language) => {
  const keys = [...flat(resources[language].translation).keys()].map((key) => key.replace(plural, ''));
  expect(new Set(keys)).toEqual(bases);
});

test.each(languageTags)('%s has each plural form that the language knows', (language) => {
  const own = flat(resources[language].translation);
  const plurals = [...own.keys()].filter((key) => plural.test(key));
  expect(plurals).not.toEqual([]);
  for (const base of new Set(plurals.map((key) => key.replace(/_[a-z]+$/u, '')))) {
    const type = base.endsWith('_ordinal') ? 'ordinal' : 'cardinal';
    const { pluralCategories } = new Intl.PluralRules(language, { type }).resolvedOptions();
    const forms = plurals.filter((key) => key.replace(/_[a-z]+$/u, '') === base);
    expect(forms.sort()).toEqual(pluralCategories.map((form) => `${base}_${form}`).sort());
  }
});

test.each(languageTags)('%s fills in the same blanks as English', (language) => {
  for (const [key, text] of flat(resources[language].translation)) {
    // Singular and dual may say the number in words.
    if (plural.test(key)) continue;
    expect([key, marks(text)]).toEqual([key, marks(english.get(key) ?? '')]);
  }
});

const sentencesWith = (language: (typeof languageTags)[number], pattern: RegExp) =>
  [...flat(resources[language].translation)].filter(([, text]) => pattern.test(text));

test('Chinese has full-width punctuation, and no blanks beside Han characters', () => {
  const besideHan = /\p{Script=Han}[ \u00a0]|[ \u00a0]\p{Script=Han}/u;
  expect(sentencesWith('zh', besideHan)).toEqual([]);
  expect(sentencesWith('zh', /\p{Script=Han}[,.:;?!()]|[,:;?!()]\p{Script=Han}/u)).toEqual([]);
});

test('French has no-break spaces inside quotation marks and before double punctuation', () => {
  expect(sentencesWith('fr', /[^\u00a0][:;?!»]|«[^\u00a0]/u)).toEqual([]);
});

test('Arabic has Arabic punctuation', () => {
  expect(sentencesWith('ar', /\p{Script=Arabic}[,;?]/u)).toEqual([]);
});

test('a plural is chosen by the rules of the language', () => {
  expect(translator('ru')('meetings.count', { count: 22 })).toBe('22 заседания');
  expect(translator('ar')('meetings.count', { count: 4 })).toBe('4 اجتماعات');
  expect(translator('fr')('meeting.session', { count: 1, ordinal: true })).toBe('1re session');
  expect(translator('en')('meeting.session', { count: 12, ordinal: true })).toBe('12th session');
});
