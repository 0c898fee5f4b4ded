import { expect, test } from 'vitest';
import { languageTags } from '../core/model/languages.ts';
import { sentences, sentenceTree, translator } from './t.ts';

const plural = /_(ordinal_)?(zero|one|two|few|many|other)$/u;
const placeholders = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/gu))].sort();

const english = sentences.en;
const bases = new Set(Object.keys(english).map((key) => key.replace(plural, '')));

test.each(languageTags)('%s has the sentences of English and no others', (language) => {
  const keys = Object.keys(sentences[language]).map((key) => key.replace(plural, ''));
  expect(new Set(keys)).toEqual(bases);
});

test.each(languageTags)('%s has each plural form that the language knows', (language) => {
  const plurals = Object.keys(sentences[language]).filter((key) => plural.test(key));
  expect(plurals).not.toEqual([]);
  for (const base of new Set(plurals.map((key) => key.replace(/_[a-z]+$/u, '')))) {
    const type = base.endsWith('_ordinal') ? 'ordinal' : 'cardinal';
    const { pluralCategories } = new Intl.PluralRules(language, { type }).resolvedOptions();
    const forms = plurals.filter((key) => key.replace(/_[a-z]+$/u, '') === base);
    expect(forms.sort()).toEqual(pluralCategories.map((form) => `${base}_${form}`).sort());
  }
});

test.each(languageTags)('%s has the same placeholders as English', (language) => {
  for (const [key, text] of Object.entries(sentences[language])) {
    // Singular and dual may say the number in words.
    if (plural.test(key)) continue;
    expect([key, placeholders(text)]).toEqual([key, placeholders(english[key] ?? '')]);
  }
});

const sentencesWith = (language: (typeof languageTags)[number], pattern: RegExp) =>
  Object.entries(sentences[language]).filter(([, text]) => pattern.test(text));

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

test('plural forms follow the rules of the language', () => {
  expect(translator('ru', {})('meetings.count', { count: 22 })).toBe('22 заседания');
  expect(translator('ar', {})('meetings.count', { count: 4 })).toBe('4 اجتماعات');
  expect(translator('fr', {})('meeting.session', { count: 1, ordinal: true })).toBe('1re session');
  expect(translator('en', {})('meeting.session', { count: 12, ordinal: true })).toBe('12th session');
});

test('a site can replace sentences, and keeps the others', () => {
  const strings = { fr: { 'nav.home': 'Début', 'meetings.count_one': 'une séance' } };
  expect(translator('fr', strings)('nav.home')).toBe('Début');
  expect(translator('fr', strings)('meetings.count', { count: 1 })).toBe('une séance');
  expect(translator('fr', strings)('nav.search')).toBe(sentences.fr['nav.search']);
  expect(translator('en', strings)('nav.home')).toBe(sentences.en['nav.home']);
  expect(sentenceTree('fr', strings).nav.home).toBe('Début');
  expect(translator('fr', {})('nav.home')).toBe(sentences.fr['nav.home']);
});

test('a value appears as it is, whatever characters it has', () => {
  const place = '$& $t(nav.home) {{venue}} <b>';
  expect(translator('en', {})('calendar.location', { venue: 'A', place })).toBe(
    (sentences.en['calendar.location'] ?? '').replace('{{venue}}', 'A').replace('{{place}}', () => place),
  );
});

test.each(languageTags)('%s has no sentence without its values', (language) => {
  const t = translator(language, {}) as (key: string, values?: object) => string;
  expect(t('agenda.progress.liveFrom', { time: '10:00' })).toContain('10:00');
  expect(() => t('agenda.progress.liveFrom', {})).toThrow('A value is missing');
});
