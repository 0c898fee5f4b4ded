import { expect, test } from 'vitest';
import { gathering, harmless, planted } from '../../../../tests/support/rule-tester.ts';
import { findDatedWeekdays } from '../../dates/weekdays.ts';
import type { Language } from '../../model/languages.ts';

const told = (language: Language, written: string, marked: string) =>
  planted('error weekday', `"${written}" cannot be: 2025-10-28 is a Tuesday.`, {
    [`note.${language}.md`]: ['Continuation.', marked],
  });

told('en', 'Monday, 28 October 2025', 'It begins on ⟦Monday⟧, 28 October 2025.');
told('en', 'Wed 28th of October, 2025', 'It begins on ⟦Wed⟧ 28th of October, 2025.');
told('en', 'Monday, October 28, 2025', 'It begins on ⟦Monday⟧, October 28, 2025.');
told('en', '28 October 2025 (Monday)', 'It begins on 28 October 2025 (⟦Monday⟧).');
told('en', 'Monday 2025-10-28', 'It begins on ⟦Monday⟧ 2025-10-28.');
told('fr', 'lundi 28 octobre 2025', 'Elle s’ouvre le **⟦lundi⟧ 28 octobre 2025**.');
told('fr', 'mercredi 28 octobre 2025', 'Le ⟦mercredi⟧ 28 octobre 2025.');
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
told('zh', '2025年10月28日（周三）', '会议于2025年10月28日（⟦周三⟧）开幕。');

told('en', 'October 28, 2025 (Monday)', 'On October 28, 2025 (⟦Monday⟧).');
told('en', 'Mon. 28 Oct. 2025', 'On ⟦Mon.⟧ 28 Oct. 2025.');
told('en', 'Monday the 28th of October 2025', 'On ⟦Monday⟧ the 28th of October 2025.');
told('en', '28/10/2025 (Monday)', 'On 28/10/2025 (⟦Monday⟧).');
told('en', 'Monday, 28', 'From ⟦Monday⟧, 28 to Wednesday, 29 October 2025.');
told('en', 'Monday and Wednesday, 28 and 29 October 2025', '⟦Monday⟧ and Wednesday, 28 and 29 October 2025.');
told(
  'en',
  'Monday | 28 October 2025',
  '| ⟦Monday⟧ | 28 October 2025 |\n|---|---|\n| Wednesday | 29 October 2025 |',
);
told('fr', 'lun. 28 oct. 2025', 'Le ⟦lun.⟧ 28 oct. 2025.');
told('fr', '28/10/2025 (lundi)', 'Le 28/10/2025 (⟦lundi⟧).');
told('fr', 'lundi 28', 'Du ⟦lundi⟧ 28 au mercredi 29 octobre 2025.');
told('es', 'lun. 28 de oct. de 2025', 'El ⟦lun.⟧ 28 de oct. de 2025.');
told('ru', 'пн, 28.10.2025', 'Открытие: ⟦пн⟧, 28.10.2025.');
told('ru', '28 октября 2025, в понедельник', 'Открытие 28 октября 2025, в ⟦понедельник⟧.');
told('ar', 'الأثنين ٢٨/١٠/٢٠٢٥', 'يوم ⟦الأثنين⟧ ٢٨/١٠/٢٠٢٥.');
told('ar', 'الاثنين والأربعاء 28 و29 أكتوبر 2025', 'يومي ⟦الاثنين⟧ والأربعاء 28 و29 أكتوبر 2025.');
told('zh', '二〇二五年十月二十八日（星期一）', '会议于二〇二五年十月二十八日（⟦星期一⟧）开幕。');
told('zh', '星期一，2025 年 10 月 28 日', '⟦星期一⟧，2025 年 10 月 28 日。');
told('zh', '２０２５年１０月２８日週三', '２０２５年１０月２８日⟦週三⟧。');
told('zh', '2025年10月28日（星期一）', '2025年10月28日（⟦星期一⟧）至29日（星期三）。');

planted('error weekday', '"Mercredi 1er avril 2025" cannot be: 2025-04-01 is a Tuesday.', {
  'note.fr.md': ['Continuation.', '⟦Mercredi⟧ 1er avril 2025.'],
});
planted('error weekday', '"Wednesday, 31 November 2025" cannot be: there is no such day.', {
  'note.en.md': ['Continuation.', 'On ⟦Wednesday⟧, 31 November 2025.'],
});

// Without a year, that of the meeting is meant.
planted('error weekday', '"Friday 13 March" cannot be: 2024-03-13 is a Wednesday.', {
  'note.en.md': ['Continuation.', 'It begins on ⟦Friday⟧ 13 March.'],
});
planted('error weekday', '"jeudi 13 mars" cannot be: 2024-03-13 is a Wednesday.', {
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
  'circular.en.md': [
    'See the',
    'Tuesday, 28 to Wednesday, 29 October 2025; 28 October 2025, Tuesday, 29 October 2025, Wednesday; Monday to Friday, 27–31 October 2025; 10/28/2025 (Tuesday); The Sun, 28 October 2025. By 10 October 2025. Monday is free:',
  ],
  'circular.es.md': ['See the', 'Santo Domingo, 28 de octubre de 2025. Viña del Mar, 28 de octubre de 2025:'],
  'circular.zh.md': ['See the', '2025年10月28日至29日（星期二至星期三）；自2025年10月28日，一周一次：'],
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
    expect(findDatedWeekdays(text, language)).toMatchObject([{ weekday, dates: [{ month, day, year }] }]);
  });
