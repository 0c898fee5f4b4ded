import { expect, test } from 'vitest';
import { check, edited, soundSite } from '../../../../tests/support/content.ts';
import { gathering, harmless, planted } from '../../../../tests/support/rule-tester.ts';

const told = (language: string, word: string, letters: string, before = 'Text ', after = '.') =>
  planted('warning look-alike', `"${word}" is not what it looks like: ${letters}.`, {
    [`note.${language}.md`]: ['Continuation.', `${before}⟦${word}⟧${after}`],
  });

told('ru', 'СЕТ', 'С, Е, Т are Cyrillic letters', 'с 10:00 до 18:00 (', ')');
told('ru', 'РСТ', 'Р, С, Т are Cyrillic letters');
told('ru', 'Женeва', 'e is a Latin letter');
told('en', 'Gеneva', 'е is a Cyrillic letter');
told('fr', 'ОMPI', 'О is a Cyrillic letter', 'l’');
told('es', 'sеsión', 'е is a Cyrillic letter');
told('en', 'Αgenda', 'Α is a Greek letter');

told('en', 'С', 'С is a Cyrillic letter', 'document ', '. 9284');
told('en', 'сору', 'с, о, р, у are Cyrillic letters', 'a ', ' of it');
told('fr', 'ОМРІ', 'О, М, Р, І are Cyrillic letters', 'L’', ' est là');
told('es', 'Ginebrа', 'а is a Cyrillic letter', 'En ');
told('zh', 'Gеneva', 'е is a Cyrillic letter', '在', '举行');
told('zh', 'СЕТ', 'С, Е, Т are Cyrillic letters', '', '时间');
told('ru', 'a', 'a is a Latin letter', 'Участники, ', ' также другие');
told('ru', 'C', 'C is a Latin letter', '', ' 10:00 до 18:00');
told('zh', 'ＷＩＰＯ', 'Ｗ, Ｉ, Ｐ, Ｏ are letters of one font or keyboard alone');
told('en', 'ﬁrst', 'ﬁ is a letter of one font or keyboard alone');
told('ar', 'الملکية', 'ک is a Persian letter');
told('ar', 'العالمیة', 'ی is a Persian letter');

planted('warning look-alike', '"С" is not what it looks like: С is a Cyrillic letter.', {
  'circular.*.md': ['symbol: C. 1', 'symbol: ⟦С⟧. 1'],
});
planted('warning look-alike', '"Gеneva" is not what it looks like: е is a Cyrillic letter.', {
  'meeting.yaml': ['Geneva, English', '⟦Gеneva⟧, English'],
});
planted('warning look-alike', '"Tаlk" is not what it looks like: а is a Cyrillic letter.', {
  '/site.yaml': ['Talk, Français', '⟦Tаlk⟧, Français'],
});

harmless('words of other scripts among their like, letters that are meant, signs', {
  'note.en.md': [
    'Continuation.',
    'Prof. С. Ахметов (ВОС), Ελένη Α. Παππά, α-level, vitamin C, naïve façade.',
  ],
  'note.ru.md': ['Continuation.', 'Витамин C и D, пункт a и b, план A; C++ и C#, формат A4.'],
  'note.ar.md': ['Continuation.', 'المنظمة على مستوى'],
});

harmless('words of one script, and of two that are meant', {
  'note.ru.md': ['Continuation.', 'CET, ЕС, IP-права, в Zoomе, ИИ-based, 5 мкм, «раунд» РАУНД.'],
  'note.en.md': ['Continuation.', '10 μm, Ω, ЕС, Женева, `Gеneva`.'],
});

if (!gathering())
  test('a word is certain where it can be of one script only', () => {
    const content = edited(soundSite, { 'note.ru.md': ['Continuation.', 'СЕТ Женeва СET AСE'] });
    expect(check(content).diagnostics.map(({ fix }) => fix)).toEqual(['CET', 'Женева', 'CET', undefined]);
  });
