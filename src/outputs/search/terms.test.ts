import { expect, test } from 'vitest';
import { languageRules } from '../../core/search/all-language-rules.ts';
import { fragmentText } from '../../core/search/pieces.ts';
import { pageText } from './terms.ts';

const index = (text: string, language: 'ar' | 'en' = 'en') => {
  const { terms, pieces } = pageText({ body: `<p>${text}</p>` }, languageRules[language]);
  return { terms, pieces, words: pieces.map(({ word }) => word.written) };
};

test.each([
  ['النبي ﷺ قال', 'النبي صلى الله عليه وسلم قال'],
  ['الله ﷻ أعلم', 'الله جل جلاله أعلم'],
  ['½ of ⑴ and ⒓', '1 2 of 1 and 12'],
  ['ﬁsh and ㈠', 'fish and 一'],
  ['a \ufe70 b \ufc5e c \u037a', 'a b c'],
])('the words of %s are %s', (text, words) => {
  const indexed = index(text, 'ar');
  expect(indexed.words.join(' ')).toBe(words);
  expect(fragmentText(indexed.pieces).replaceAll(/[\u200B-\u200F\u2060]/g, '')).toBe(`${text}. `);
});

test('every character makes as many terms as pieces', () => {
  const letters = Array.from({ length: 0x30000 }, (_, code) => code)
    .filter((code) => code < 0xd800 || code > 0xdfff)
    .map((code) => String.fromCodePoint(code))
    .filter((letter) => /[\p{L}\p{N}\p{M}]/u.test(letter) && letter.normalize('NFKC') !== letter);
  expect(letters.length).toBeGreaterThan(3000);
  const different = letters.filter((letter) => {
    const { terms, pieces } = index(`a${letter}b ${letter} ا${letter}ا 1${letter}2`, 'ar');
    return terms.length !== pieces.length;
  });
  expect(different).toEqual([]);
});
