import { expect, test } from 'vitest';
import { gathering, harmless, planted } from '../../../tests/planted.ts';
import { datesInWords } from '../dates-in-words.ts';
import type { Language } from '../languages.ts';

const told = (language: Language, written: string, marked: string) =>
  planted('error weekday', `"${written}" cannot be: that day is a Tuesday.`, {
    [`note.${language}.md`]: ['Continuation.', marked],
  });

told('en', 'Monday, 28 October 2025', 'It begins on ⟦Monday⟧, 28 October 2025.');
told('en', 'Wed 28th of October, 2025', 'It begins on ⟦Wed⟧ 28th of October, 2025.');
told('en', 'Monday, October 28, 2025', 'It begins on ⟦Monday⟧, October 28, 2025.');
told('en', '28 October 2025 (Monday', 'It begins on 28 October 2025 (⟦Monday⟧).');
told('en', 'Monday 2025-10-28', 'It begins on ⟦Monday⟧ 2025-10-28.');
told('fr', 'lundi 28 octobre 2025', 'Elle s’ouvre le **⟦lundi⟧ 28 octobre 2025**.');
told('fr', 'Mercredi 1er avril 2025', '⟦Mercredi⟧ 1er avril 2025.');
told('es', 'miércoles, 28 de octubre de 2025', 'Será el ⟦miércoles⟧, 28 de octubre de 2025.');
told('ru', 'понедельник, 28 октября 2025', 'Раунд откроется в ⟦понедельник⟧, 28 октября 2025 г.');
told('ru', '28 октября 2025 г., среда', 'Открытие: 28 октября 2025 г., ⟦среда⟧.');
told('ar', 'الاثنين 28 أكتوبر 2025', 'تُفتتح الدورة يوم ⟦الاثنين⟧ 28 أكتوبر 2025.');
told(
  'ar',
  'الأربعاء الموافق ٢٨ تشرين الأول/أكتوبر ٢٠٢٥',
  'يوم ⟦الأربعاء⟧ الموافق ٢٨ تشرين الأول/أكتوبر ٢٠٢٥.',
);
told('zh', '2025年10月28日星期一', '会议于2025年10月28日⟦星期一⟧开幕。');
told('zh', '2025年10月28日（周三', '会议于2025年10月28日（⟦周三⟧）开幕。');

// Without a year, that of the meeting is meant.
planted('error weekday', '"Friday 13 March" cannot be: that day is a Wednesday.', {
  'note.en.md': ['Continuation.', 'It begins on ⟦Friday⟧ 13 March.'],
});
planted('error weekday', '"jeudi 13 mars" cannot be: that day is a Wednesday.', {
  'circular.fr.md': ['See the', 'Le ⟦jeudi⟧ 13 mars : the'],
});

harmless('days of the week that are right, and days that belong to another date', {
  'note.en.md': [
    'Continuation.',
    'On Tuesday, 28 October 2025 and Wednesday, 29 October 2025; on Tuesday and Wednesday, 28 and 29 October 2025; 28 October 2025, Wednesday 29 October 2025; Wednesday 13 March; `Monday 28 October 2025`.',
  ],
  'note.zh.md': ['Continuation.', '2025年10月28日星期二、2025年10月29日星期三。'],
  'note.ru.md': ['Continuation.', 'Во вторник 28 октября 2025 года, в среду, 29 октября 2025 г.'],
  'note.ar.md': ['Continuation.', 'يوم الثلاثاء 28 أكتوبر 2025 والأربعاء 29 أكتوبر 2025.'],
  'note.es.md': ['Continuation.', 'El martes 28 de octubre y el miércoles 29 de octubre de 2025.'],
  'note.fr.md': ['Continuation.', 'Mardi 28 et mercredi 29 octobre 2025.'],
});

if (!gathering())
  test.each([
    ['en', 'Sunday 1 June 2025', 7, 6, 1, 2025],
    ['en', 'Thurs. Sept. 4, 2025', 4, 9, 4, 2025],
    ['fr', 'dimanche 3 août 2025', 7, 8, 3, 2025],
    ['es', 'sábado 6 de septiembre del 2025', 6, 9, 6, 2025],
    ['ru', 'к воскресенью, 4 мая', 7, 5, 4, null],
    ['ar', 'والأحد 6 تموز/يوليو 2025', 7, 7, 6, 2025],
    ['zh', '12月25日（礼拜天）', 7, 12, 25, null],
  ] as const)('%s: %s', (language, text, weekday, month, day, year) => {
    expect(datesInWords(text, language)).toMatchObject([{ weekday, month, day, year }]);
  });
