import { expect, test } from 'vitest';
import { languageTags } from '../model/languages.ts';
import { languageRules } from './all-language-rules.ts';
import { meetingVocabulary } from './meeting-vocabulary.ts';
import { findWords } from './words.ts';

test('every term is short', () => {
  expect(meetingVocabulary.length).toBeGreaterThan(50);
  for (const entry of meetingVocabulary)
    for (const tag of languageTags) {
      const length = findWords(entry[tag], languageRules[tag]).length;
      expect(length, `${entry.en} ${tag}`).toBeGreaterThan(0);
      expect(length, `${entry.en} ${tag}`).toBeLessThanOrEqual(tag === 'zh' ? 10 : 6);
    }
});

test('every language is in its own script', () => {
  for (const { ar, zh, ru } of meetingVocabulary) {
    expect(ar).toMatch(/^[\p{sc=Arabic} ]+$/u);
    expect(zh).toMatch(/^\p{sc=Han}+$/u);
    expect(ru).toMatch(/^[\p{sc=Cyrillic} ,«»—-]+$/u);
  }
});

test('no entry is there twice', () => {
  const rows = meetingVocabulary.map((entry) => languageTags.map((tag) => entry[tag]).join());
  expect(rows.filter((row, index) => rows.indexOf(row) !== index)).toEqual([]);
});
