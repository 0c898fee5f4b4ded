import { expect, it } from 'vitest';
import { languageTags } from '../model/languages.ts';
import { languageRules } from './all-language-rules.ts';
import { glossary } from './glossary.ts';
import { findWords } from './words.ts';

it('has a short term in each language', () => {
  for (const concept of glossary)
    for (const tag of languageTags) {
      const length = findWords(concept[tag], languageRules[tag]).length;
      expect(length, `${concept.en} ${tag}`).toBeGreaterThan(0);
      expect(length, `${concept.en} ${tag}`).toBeLessThanOrEqual(tag === 'zh' ? 10 : 6);
    }
});

it('writes each language in its own script', () => {
  for (const { ar, zh, ru } of glossary.filter(({ en }) => en !== 'TDM')) {
    expect(ar).toMatch(/^[\p{sc=Arabic} ]+$/u);
    expect(zh).toMatch(/^\p{sc=Han}+$/u);
    expect(ru).toMatch(/^[\p{sc=Cyrillic} ,«»—-]+$/u);
  }
});

it('says nothing twice', () => {
  const rows = glossary.map((concept) => languageTags.map((tag) => concept[tag]).join());
  expect(rows.filter((row, at) => rows.indexOf(row) !== at)).toEqual([]);
});
