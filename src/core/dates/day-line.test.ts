import { expect, test } from 'vitest';
import type { Language } from '../model/languages.ts';
import { isDayLine } from './day-line.ts';

test.each<[Language, string]>([
  ['en', 'Thursday, 14 March 2024'],
  ['en', '14 March 2024'],
  ['en', 'THURSDAY 14 MARCH'],
  ['en', 'March 14, 2024'],
  ['en', 'Thursday'],
  ['en', '14.03.2024'],
  ['en', '14/03/2024'],
  ['en', '2024/3/14'],
  ['en', 'Day 2'],
  ['en', 'Second day'],
  ['en', 'Day 2: Thursday, 14 March 2024'],
  ['en', 'Thursday, 14 March 2024 (morning)'],
  ['en', 'Thursday 14 March – afternoon session'],
  ['fr', 'Jeudi 14 mars (après-midi)'],
  ['es', 'Jueves 14 de marzo por la mañana'],
  ['ru', '14 марта, утреннее заседание'],
  ['zh', '3月14日上午'],
  ['fr', 'Jeudi 14 mars'],
  ['fr', 'Deuxième jour'],
  ['fr', '2e journée'],
  ['es', 'Jueves, 14 de marzo de 2024'],
  ['es', 'Día 2'],
  ['ru', 'Четверг, 14 марта 2024 г.'],
  ['ru', 'День 2'],
  ['ru', 'Второй день'],
  ['ar', 'الخميس 14 مارس 2024'],
  ['ar', 'اليوم الثاني'],
  ['zh', '2024年3月14日'],
  ['zh', '2024年3月14日 星期四'],
  ['zh', '第二天'],
])('%s: "%s" names a day', (language, text) => {
  expect(isDayLine(text, language)).toBe(true);
});

test.each<[Language, string]>([
  ['en', ''],
  ['en', 'Panel 2'],
  ['en', 'The deadline is 14 March 2024'],
  ['en', 'Thursday is a day of rest.'],
  ['en', 'Day of action'],
  ['en', 'Afternoon session'],
  ['fr', 'Le jour suivant, la séance reprend.'],
  ['ru', 'День открытых дверей'],
  ['zh', '2024年3月14日截止'],
  ['ar', 'يفتتح الرئيس الجلسة'],
])('%s: "%s" names no day', (language, text) => {
  expect(isDayLine(text, language)).toBe(false);
});
