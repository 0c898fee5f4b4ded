import { expect, test } from 'vitest';
import { reads } from '../../../../tests/support/times.ts';
import { readTimes } from '../wall-times.ts';

// The 12-hour clock
reads(
  '15:00–16:00',
  '3:00–4:00 pm',
  '3:00 p.m.–4:00 p.m.',
  '3–4 pm',
  '3pm–4pm',
  '3:00 PM - 4:00 PM',
  '03:00–04:00 p.m.',
);
reads('15:00–16:00', 'from 3 to 4 p.m.', '3 p. m. – 4 p. m.', '3:00p–4:00p', '3:00 to 4:00 in the afternoon');
reads(
  '15:00–16:00',
  '3:00 a 4:00 p. m.',
  'de 3 a 4 de la tarde',
  'de 3 h à 4 h de l’après-midi',
  'с 3 до 4 часов дня',
);
reads(
  '15:00–16:00',
  '下午3:00–4:00',
  '下午3时至4时',
  '下午三点到四点',
  '下午3:00至下午4:00',
  '３：００－４：００ｐｍ',
);
reads(
  '15:00–16:00',
  '3:00–4:00 م',
  '3:00 م – 4:00 م',
  '٣:٠٠–٤:٠٠ م',
  '3:00–4:00 مساءً',
  'من 3 إلى 4 عصرًا',
  '3:00–4:00 بعد الظهر',
);
reads('14:00–15:30', '02:00–03:30 p.m.', '2.00–3.30 p.m.', '2 to 3:30 pm', '14:00–15:30 pm', '2:00 pm–15:30');
reads(
  '11:00–13:00',
  '11:00–1:00',
  '11:00–1:00 pm',
  '11 a.m.–1 p.m.',
  '11:00 am to 1:00',
  '上午11:00–1:00',
  '11:00–1:00 م',
);
reads('11:30–12:30', '11:30–12:30 pm', '11:30 a.m.–12:30 p.m.', '上午11:30–12:30', '11:30 ص – 12:30 م');
reads(
  '09:00–17:00',
  '9:00–5:00',
  '9 am–5 pm',
  '9:00 am – 5:00',
  '9:00–5:00 p.m.',
  '9:00 ص–5:00 م',
  '上午9时至下午5时',
);
reads('12:30–13:30', '12:30–1:30', '12:30–1:30 pm', '12:30 p.m.–1:30 p.m.', '中午12:30–1:30');
reads(
  '20:00–21:00',
  '8:00–9:00 pm',
  '晚上8:00–9:00',
  'с 8 до 9 вечера',
  '8 h–9 h du soir',
  'de 8 a 9 de la noche',
);
reads(
  '10:00',
  '10 a.m.',
  '10AM',
  '10 a. m.',
  '10 ص',
  '10 صباحًا',
  '10 утра',
  '10 h du matin',
  '上午10时',
  '10 de la mañana',
);
reads(
  '12:00',
  'noon',
  '12 noon',
  '12:00 noon',
  '12 pm',
  '12 m.',
  'midday',
  'midi',
  'mediodía',
  '12 del mediodía',
);
reads('12:00', 'полдень', '12 часов дня', '12 ظهرًا', '中午12点', '中午', '正午', '12:00 p.m.');
reads('12:00–13:00', 'noon–1 pm', 'noon to 1:00', '12–1 pm', 'midi – 13 h', '中午12点至下午1点');
reads('11:00–12:00', '11:00–noon', '11 a.m. to noon', '11–12 noon', '上午11时至中午12时');
reads('03:00', '03:00', '3 am', '凌晨3点', '3 часа ночи', '3 a.m.');
reads('15:00–16:00', '3:00–4:00 ب.ظ', '3:00–4:00 下午', '15:00\\-16:00');
reads('15:30', '3:30pm-', '3:30 pm–', '3:30p.m.', '3:30 p m', '3:30 p,m,', '3:30 pn');
reads('10:00–11:30', '10:00 a–11:30 a', '10:00 a - 11:30 a');
reads('15:00–16:00', 'PM 3:00–4:00', 'PM3:00–4:00', 'p.m. 3:00–4:00', '15:00  –  16:00');
reads('12:00', '12:00 m');

// Other words for the part of the day
reads(
  '15:00',
  '15:00 после обеда',
  '15:00 днём',
  '15:00 this afternoon',
  '15 h cet après-midi',
  '3:00 esta tarde',
);
reads('11:00', '11:00 до обеда', '11:00 утром', '11:00 before noon', '11 h ce matin');
reads('19:30', '晚7时30分', '晚7:30', '今晚：7:30', '夜7点30分', '7:30 вечером', '7 h 30 ce soir');
reads('08:30', '早8:30', '早间8点半', '晨8时30分');
reads('12:30', '午间12时30分', '中午：12:30');
reads('15:00', '下午：03:00', '下午，3:00');
reads('14:30', '٠٢:٣٠ مساءا', '2:30 مساءًا', '2:30 في المساء', "2 h 30 de l'après midi");
test.each([
  '03:00–04:00 (p.m.) Panel',
  '3:00–4:00 (pm) Panel',
  '03:00 (PM) – 04:00 (PM) Panel',
  '03:00–04:00 [PM] Panel',
  '03:00–04:00 (de l’après-midi) Panel',
  '03:00–04:00 (tarde) Panel',
  '03:00–04:00 (дня) Panel',
  '03:00–04:00（下午） Panel',
  '03:00–04:00 (مساءً) Panel',
])('a part of the day in brackets belongs to the time: %s', (text) => {
  expect(readTimes(text)).toMatchObject({ kind: 'clear', expected: '15:00–16:00', rest: 'Panel' });
});

// Hours in words
reads('13:00', 'a la 1 de la tarde', 'A la 1 p. m.');
reads(
  '13:00',
  'a la una de la tarde',
  'one p.m.',
  'one in the afternoon',
  'une heure de l’après-midi',
  'в час дня',
);
reads('13:00', 'الواحدة ظهرًا', 'في الساعة الواحدة بعد الظهر');
reads(
  '15:00',
  'three in the afternoon',
  'à trois heures de l’après-midi',
  'a las tres de la tarde',
  'в три часа дня',
);
reads('13:30', 'a la una y media de la tarde', 'الواحدة والنصف بعد الظهر');
reads('19:00', 'seven in the evening', 'sept heures du soir', 'семь часов вечера', 'الساعة السابعة مساءً');
reads('11:00', 'eleven a.m.', 'a las once de la mañana', 'одиннадцать утра', 'الحادية عشرة صباحًا');
reads('13:00–14:00', 'de la 1 a las 2 de la tarde', 'desde la 1 p. m. hasta las 2 p. m.');

// Past midnight
reads(
  '22:00–24:00',
  '22:00–midnight',
  '10 pm–midnight',
  '22 h à minuit',
  'с 22:00 до полуночи',
  '22:00–午夜',
);
reads(
  '23:00–01:30',
  '晚上11时至次日凌晨1时30分',
  '23:00–次日01:30',
  '23:00–01:30',
  '11 pm–1:30',
  '11 p.m.–1:30 a.m.',
  '23:00–1:30',
  '23h00–1h30',
  '23:00–01:30 (+1)',
  '23:00–01:30 +1',
  '23:00–01:30 (+1 day)',
  '23:00–01:30 next day',
  '23:00–01:30 (the next day)',
  '11 pm–1:30 am the following day',
  '23:00 to next day 01:30',
  '23 h – 1 h 30 le lendemain',
  'de 23 h à 1 h 30 (lendemain)',
  '23:00 – lendemain à 01:30',
  '23:00–01:30 (+1 jour)',
  '23:00–01:30 del día siguiente',
  'de 23:00 a 01:30 (día siguiente)',
  '23:00–01:30 следующего дня',
  '23:00–01:30 (на следующий день)',
  '23:00–01:30 (اليوم التالي)',
  '23:00–01:30 من اليوم التالي',
  '23:00–01:30（次日）',
  '23:00–01:30（+1天）',
);
reads('18:00–02:00', '18:00–02:00 (+1)', '18:00–02:00 next day');

test('a sign or a word for the next day that means something else', () => {
  // By day, the times would be those of one day.
  expect(readTimes('10:00–11:00 next day')).toBeNull();
  expect(readTimes('23:00–01:30 Next day of the fair')).toMatchObject({ rest: 'Next day of the fair' });
  expect(readTimes('23:00–01:30 next days')).toMatchObject({ rest: 'next days' });
  expect(readTimes('10:00 + 1 h')).toMatchObject({ kind: 'unclear', problem: 'duration' });
});
