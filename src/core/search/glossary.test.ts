import { expect, test } from 'vitest';
import { siteGlossary } from './glossary.ts';
import { meetingVocabulary } from './meeting-vocabulary.ts';

test('the terms of the body come before the vocabulary of meetings', () => {
  const [first, ...others] = siteGlossary({ glossary: [{ en: ['patent'], fr: ['brevet'] }] });
  expect(first).toEqual({ en: 'patent', fr: 'brevet' });
  expect(others).toEqual(meetingVocabulary);
});

test('an entry with several terms in a language becomes several entries', () => {
  const glossary = siteGlossary({
    glossary: [{ en: ['licence', 'license'], fr: ['licence'], ar: ['ترخيص', 'رخصة'] }],
  });
  expect(glossary.slice(0, 2)).toEqual([
    { en: 'licence', fr: 'licence', ar: 'ترخيص' },
    { en: 'license', fr: 'licence', ar: 'رخصة' },
  ]);
  expect(glossary).toHaveLength(2 + meetingVocabulary.length);
});
