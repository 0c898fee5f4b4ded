import { expect, test } from 'vitest';
import { invalid, isCollecting, valid } from '../../../../tests/support/rule-tester.ts';
import { findDatedWeekdays } from '../../dates/weekdays.ts';
import type { Language } from '../../model/languages.ts';

const wrong = (language: Language, written: string, marked: string) =>
  invalid('error weekday', `"${written}" is wrong: 28 October 2025 is a Tuesday.`, {
    [`note.${language}.md`]: ['Continuation.', marked],
  });

wrong('en', 'Monday, 28 October 2025', 'It begins on ⟦Monday⟧, 28 October 2025.');
wrong('en', 'Wed 28th of October, 2025', 'It begins on ⟦Wed⟧ 28th of October, 2025.');
wrong('en', 'Monday, October 28, 2025', 'It begins on ⟦Monday⟧, October 28, 2025.');
wrong('en', '28 October 2025 (Monday)', 'It begins on 28 October 2025 (⟦Monday⟧).');
wrong('en', 'Monday 2025-10-28', 'It begins on ⟦Monday⟧ 2025-10-28.');
wrong('fr', 'lundi 28 octobre 2025', 'Elle s’ouvre le **⟦lundi⟧ 28 octobre 2025**.');
wrong('fr', 'mercredi 28 octobre 2025', 'Le ⟦mercredi⟧ 28 octobre 2025.');
wrong('es', 'miércoles, 28 de octubre de 2025', 'Será el ⟦miércoles⟧, 28 de octubre de 2025.');
wrong('ru', 'понедельник, 28 октября 2025', 'Раунд откроется в ⟦понедельник⟧, 28 октября 2025 г.');
wrong('ru', '28 октября 2025 г., среда', 'Открытие: 28 октября 2025 г., ⟦среда⟧.');
wrong('ar', 'الاثنين 28 أكتوبر 2025', 'تُفتتح الدورة يوم ⟦الاثنين⟧ 28 أكتوبر 2025.');
wrong(
  'ar',
  'الأربعاء الموافق ٢٨ تشرين الأول/أكتوبر ٢٠٢٥',
  'يوم ⟦الأربعاء⟧ الموافق ٢٨ تشرين الأول/أكتوبر ٢٠٢٥.',
);
wrong('zh', '2025年10月28日星期一', '会议于2025年10月28日⟦星期一⟧开幕。');
wrong('zh', '2025年10月28日（周三）', '会议于2025年10月28日（⟦周三⟧）开幕。');

wrong('en', 'October 28, 2025 (Monday)', 'On October 28, 2025 (⟦Monday⟧).');
wrong('en', 'Mon. 28 Oct. 2025', 'On ⟦Mon.⟧ 28 Oct. 2025.');
wrong('en', 'Monday the 28th of October 2025', 'On ⟦Monday⟧ the 28th of October 2025.');
wrong('en', '28/10/2025 (Monday)', 'On 28/10/2025 (⟦Monday⟧).');
wrong('en', 'Monday, 28', 'From ⟦Monday⟧, 28 to Wednesday, 29 October 2025.');
wrong(
  'en',
  'Monday and Wednesday, 28 and 29 October 2025',
  '⟦Monday⟧ and Wednesday, 28 and 29 October 2025.',
);
wrong(
  'en',
  'Monday | 28 October 2025',
  '| ⟦Monday⟧ | 28 October 2025 |\n|---|---|\n| Wednesday | 29 October 2025 |',
);
wrong('fr', 'lun. 28 oct. 2025', 'Le ⟦lun.⟧ 28 oct. 2025.');
wrong('fr', '28/10/2025 (lundi)', 'Le 28/10/2025 (⟦lundi⟧).');
wrong('fr', 'lundi 28', 'Du ⟦lundi⟧ 28 au mercredi 29 octobre 2025.');
wrong('es', 'lun. 28 de oct. de 2025', 'El ⟦lun.⟧ 28 de oct. de 2025.');
wrong('ru', 'пн, 28.10.2025', 'Открытие: ⟦пн⟧, 28.10.2025.');
wrong('ru', '28 октября 2025, в понедельник', 'Открытие 28 октября 2025, в ⟦понедельник⟧.');
wrong('ar', 'الأثنين ٢٨/١٠/٢٠٢٥', 'يوم ⟦الأثنين⟧ ٢٨/١٠/٢٠٢٥.');
wrong('ar', 'الاثنين والأربعاء 28 و29 أكتوبر 2025', 'يومي ⟦الاثنين⟧ والأربعاء 28 و29 أكتوبر 2025.');
wrong('zh', '二〇二五年十月二十八日（星期一）', '会议于二〇二五年十月二十八日（⟦星期一⟧）开幕。');
wrong('zh', '星期一，2025 年 10 月 28 日', '⟦星期一⟧，2025 年 10 月 28 日。');
wrong('zh', '２０２５年１０月２８日週三', '２０２５年１０月２８日⟦週三⟧。');
wrong('zh', '2025年10月28日（星期一）', '2025年10月28日（⟦星期一⟧）至29日（星期三）。');

invalid('error weekday', '"Mercredi 1er avril 2025" is wrong: 1 April 2025 is a Tuesday.', {
  'note.fr.md': ['Continuation.', '⟦Mercredi⟧ 1er avril 2025.'],
});
invalid('error weekday', '"Wednesday, 31 November 2025" is wrong: there is no such day.', {
  'note.en.md': ['Continuation.', 'On ⟦Wednesday⟧, 31 November 2025.'],
});

// A date without a year is in the year of the meeting.
invalid('error weekday', '"Friday 13 March" is wrong: 13 March 2024 is a Wednesday.', {
  'note.en.md': ['Continuation.', 'It begins on ⟦Friday⟧ 13 March.'],
});
invalid('error weekday', '"jeudi 13 mars" is wrong: 13 March 2024 is a Wednesday.', {
  'circular.fr.md': ['See the', 'Le ⟦jeudi⟧ 13 mars : the'],
});

valid('weekdays that match, and weekdays that belong to another date', {
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

if (!isCollecting())
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
