import { expect, test } from 'vitest';
import { check, edited, validSite } from '../../../../tests/support/content.ts';
import { invalid, isCollecting, valid } from '../../../../tests/support/rule-tester.ts';

const foreign = (language: string, word: string, letters: string, before = 'Text ', after = '.') =>
  invalid('warning look-alike', `"${word}" contains letters ${letters}.`, {
    [`note.${language}.md`]: ['Continuation.', `${before}⟦${word}⟧${after}`],
  });

foreign('ru', 'СЕТ', 'of another alphabet: С, Е, Т (Cyrillic)', 'с 10:00 до 18:00 (', ')');
foreign('ru', 'Женeва', 'of another alphabet: e (Latin)');
foreign('en', 'Gеneva', 'of another alphabet: е (Cyrillic)');
foreign('fr', 'ОMPI', 'of another alphabet: О (Cyrillic)', 'l’');
foreign('es', 'sеsión', 'of another alphabet: е (Cyrillic)');
foreign('en', 'Αgenda', 'of another alphabet: Α (Greek)');

foreign('en', 'С', 'of another alphabet: С (Cyrillic)', 'document ', '. 9284');
foreign('en', 'сору', 'of another alphabet: с, о, р, у (Cyrillic)', 'a ', ' of it');
foreign('fr', 'ОМРІ', 'of another alphabet: О, М, Р, І (Cyrillic)', 'L’', ' est là');
foreign('es', 'Ginebrа', 'of another alphabet: а (Cyrillic)', 'En ');
foreign('zh', 'Gеneva', 'of another alphabet: е (Cyrillic)', '在', '举行');
foreign('zh', 'СЕТ', 'of another alphabet: С, Е, Т (Cyrillic)', '', '时间');
foreign('ru', 'a', 'of another alphabet: a (Latin)', 'Участники, ', ' также другие');
foreign('ru', 'C', 'of another alphabet: C (Latin)', '', ' 10:00 до 18:00');
foreign('zh', 'ＷＩＰＯ', 'that belong to one font or keyboard only: Ｗ, Ｉ, Ｐ, Ｏ');
foreign('en', 'ﬁrst', 'that belong to one font or keyboard only: ﬁ');
foreign('ar', 'الملکية', 'of another alphabet: ک (Persian)');
foreign('ar', 'العالمیة', 'of another alphabet: ی (Persian)');

invalid('warning look-alike', '"РСТ" contains letters of another alphabet: Р, С, Т (Cyrillic).', {
  '/glossary.yaml': 'terms: []\nabbreviations: [PCT]\n',
  'note.ru.md': ['Continuation.', 'Text ⟦РСТ⟧.'],
});
valid('an abbreviation without letters that Cyrillic has too', {
  '/glossary.yaml': 'terms: []\nabbreviations: [UN]\n',
  'note.*.md': ['Continuation.', 'UN.'],
});
invalid('warning look-alike', '"С" contains letters of another alphabet: С (Cyrillic).', {
  'circular.*.md': ['symbol: C. 1', 'symbol: ⟦С⟧. 1'],
});
invalid('warning look-alike', '"Gеneva" contains letters of another alphabet: е (Cyrillic).', {
  'meeting.yaml': ['Geneva, English', '⟦Gеneva⟧, English'],
});
invalid('warning look-alike', '"Tаlk" contains letters of another alphabet: а (Cyrillic).', {
  '/site.yaml': ['Talk, Français', '⟦Tаlk⟧, Français'],
});

valid('words of other scripts, single foreign letters, symbols', {
  'note.en.md': [
    'Continuation.',
    'Prof. С. Ахметов (ВОС), Ελένη Α. Παππά, α-level, vitamin C, naïve façade.',
  ],
  'note.ru.md': ['Continuation.', 'Витамин C и D, пункт a и b, план A; C++ и C#, формат A4.'],
  'note.ar.md': ['Continuation.', 'المنظمة على مستوى'],
});

valid('words that rightly combine two scripts', {
  'note.ru.md': ['Continuation.', 'CET, ЕС, IP-права, в Zoomе, ИИ-based, 5 мкм, «раунд» РАУНД.'],
  'note.en.md': ['Continuation.', '10 μm, Ω, ЕС, Женева, `Gеneva`.'],
});

if (!isCollecting())
  test('a word has a fix if it can belong to one script only', () => {
    const content = edited(validSite, { 'note.ru.md': ['Continuation.', 'СЕТ Женeва СET AСE'] });
    expect(check(content).diagnostics.map(({ fix }) => fix)).toEqual(['CET', 'Женева', 'CET', undefined]);
  });
