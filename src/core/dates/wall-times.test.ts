import { expect, test } from 'vitest';
import { reading, reads } from '../../../tests/support/times.ts';
import { findLaterTimes, findTimes, readTimes } from './wall-times.ts';

// The 24-hour clock
reads('10:10–11:30', '10:10–11:30', '10:10-11:30', '10:10 — 11:30', '10:10‑11:30', '10:10−11:30');
reads('10:10–11:30', '10:10--11:30', '10:10 --- 11:30', '10:10->11:30', '10:10→11:30', '10:10…11:30');
reads('10:10–11:30', '10.10–11.30', '10 : 10 – 11 : 30', '10:10\u00a0–\u00a011:30', '10:10:00–11:30:00');
reads('10:10–11:30', '\u200e10:10–11:30\u200e', '١٠:١٠–١١:٣٠', '١٠٫١٠ – ١١٫٣٠', '۱۰:۱۰–۱۱:۳۰');
reads(
  '10:10–11:30',
  '１０：１０～１１：３０',
  '10：10—11：30',
  '10∶10﹣11∶30',
  '10:10〜11:30',
  '10:10 ~ 11:30',
);
reads('10:10–11:30', '10:10–11:30 |', '10:10–11:30:', '10:10–11:30 –', '10:10–11:30,', '10:10–11:30 •');
reads('10:10–11:30', '(10:10–11:30)', '[10:10–11:30]', '【10:10–11:30】');
reads(
  '10:10–11:30',
  '10:10–11:30h',
  '10:10–11:30 h',
  '10:10 h – 11:30 h.',
  '10:10–11:30 hrs',
  '10:10–11:30H',
);
reads('10:10–11:30', '10:10–11:30 Uhr', '10:10 bis 11:30 Uhr', 'von 10:10 bis 11:30 Uhr', '1010–1130 hrs');
reads(
  '09:00',
  '9:00',
  '09:00',
  '9.00',
  '9 h',
  '9h',
  '9h00',
  '9 heures',
  '9 Uhr',
  '09 hrs',
  '0900 hrs',
  '9:00 –',
);
reads('09:00–09:30', '9:00–9:30', '9–9:30', '9 h–9 h 30');
// A start and an end in words
reads('10:10–11:30', '10:10 to 11:30', 'from 10:10 to 11:30', '10:10 until 11:30', '10:10 till 11:30');
reads('10:10–11:30', 'between 10:10 and 11:30', '10:10 through 11:30', 'Time: 10:10–11:30');
reads(
  '10:10–11:30',
  '10 h 10 à 11 h 30',
  'de 10h10 à 11h30',
  'entre 10 h 10 et 11 h 30',
  "10h10 jusqu'à 11h30",
);
reads(
  '10:10–11:30',
  'De 10 h 10 à 11 h 30\u00a0:',
  '10 h 10 min – 11 h 30 min',
  '10\u202fh\u202f10–11\u202fh\u202f30',
);
reads(
  '10:10–11:30',
  '10:10 a 11:30',
  'de 10:10 a 11:30 h',
  'de las 10:10 a las 11:30',
  'desde las 10.10 hasta las 11.30',
);
reads(
  '10:10–11:30',
  'с 10:10 до 11:30',
  'с 10.10 до 11.30',
  '10:10 до 11:30',
  '10 ч. 10 мин. – 11 ч. 30 мин.',
);
reads(
  '10:10–11:30',
  'من 10:10 إلى 11:30',
  'من الساعة 10:10 إلى الساعة 11:30',
  'من ١٠:١٠ حتى ١١:٣٠',
  'بين 10:10 و 11:30',
);
reads(
  '10:10–11:30',
  '10:10至11:30',
  '从10:10到11:30',
  '10时10分至11时30分',
  '10点10分—11点30分',
  '十时十分至十一时三十分',
);
reads('10:10–11:30', '自10:10至11:30', '10點10分到11點半', '上午10点10分到11点半');
reads(
  '10:00',
  '10点',
  '10时整',
  '十点钟',
  '10:00起',
  'в 10:00',
  'at 10:00',
  'à 10 h',
  'a las 10:00',
  'الساعة 10:00',
);
reads('09:30', '9 heures et demie', '9 h 30', '9点半', '9 часов с половиной', '9点30');
reads('09:15', '9 h et quart', '9点一刻');
reads('09:45', '9点三刻');
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
// What can mean two things
reads('choice: 15:00 or 03:00', '3:00', '3 h', '3点', '3 часа', '٣:٠٠', '15:00 am');
reads('choice: 15:00–16:00 or 03:00–04:00', '3:00–4:00', '3h–4h', 'с 3:00 до 4:00', '3时至4时');
reads('choice: 12:00 or 00:00', '12 am', '12 a.m.', '晚上12点', '12 مساءً');
reads('choice: 12:30 or 00:30', '12:30 am', '0:30 pm');
reads('choice: 00:00', 'midnight', 'minuit', 'полночь', '午夜');
reads('choice: 22:00–23:59', '22:00–midnight', '10 pm–midnight', '22 h à minuit');
reads(
  'approximate: 17:20–17:30',
  '17:20 - ca. 17:30',
  'ca. 17:20–17:30',
  '17:20–17:30 environ',
  'около 17:20–17:30',
);
reads(
  'approximate: 17:20',
  'approx. 17:20',
  '~17:20',
  '约17:20',
  '17:20左右',
  'vers 17 h 20',
  'hacia las 17:20',
  'حوالي 17:20',
);
reads(
  'separator: 14:00–14:10',
  '14:00 / 14:10',
  '14:00/14:10',
  '14:00 | 14:10',
  '14:00, 14:10',
  '14:00 14:10',
);
reads('separator: 14:00–14:10', '14:00 & 14:10', '14:00 and 14:10', '14:00 или 14:10', '14:00、14:10');
reads('several: 10:00–12:00', '10:00–12:00, 14:00–18:00', '10:00–12:00–14:00', '10:00–12:00 / 14:00');
reads('minutes: 10:00–11:00', '10 – 11', 'from 10 to 11', '1000–1100', 'с 10 до 11');
reads('minutes: 10:00–11:00 or 10:11', '10–11', '10-11');
reads('minutes: 15:00', '15-00', '15-00 –');
reads('minutes: 15:30', '15-30');
reads('date: 10:05', '10.05', '10.05.', '10．05');
reads('15:05', '15.05 h', 'в 15.05', '15.05 Uhr');
reads('15:00–16:00', '15-00 – 16-00', '15-00–16-00', '15-00 до 16-00');
reads('title: 10:00–11:00 or 10:00', '10:00–11');
reads(
  '10:00–11:00',
  '10:00–11:00 ق.ظ',
  '10:00–11:00 上午',
  '上午10点至11点',
  '10:00\\–11:00',
  '10:00–11:00：',
  '10:00–11:00、',
);
reads('15:00–16:00', '3:00–4:00 ب.ظ', '3:00–4:00 下午', '15:00\\-16:00');
reads('15:00', '15:00 onwards', '15:00 起', '15:00 en adelante', '15:00 и далее', 'from 15:00 onwards:');
reads('choice: 15:00–16:00 or 03:00–04:00', '15:00–16:00 a.m.');
reads('minutes: 09:30', '0930');
reads('minutes: 10:00', '10 – 30');
test.each([
  'Panel',
  '3 Panels',
  '2024-03-13',
  '13.03.2024',
  '13/03/2024',
  '3点建议',
  '三点说明',
  'Three Panels',
  'Una sesión de la tarde',
  'Deux heures pour convaincre',
  'Час вопросов',
  'الثالثة: بيان',
  '晚2天开幕',
  '早3年的研究',
  '10:000',
  '10:5',
  '100:00',
  '',
  '–',
  '3: 10:00–11:00 Panel',
  '12: 10:00 Panel',
])('"%s" starts with no time', (text) => {
  expect(reading(text)).toBe('none');
});
test('a word without a space is reported, except in Chinese', () => {
  expect(reading('12:00–12:30T')).toBe('space: 12:00–12:30');
  expect(reading('12:00–12:30П')).toBe('space: 12:00–12:30');
  expect(readTimes('10:00–11:00专题讨论')).toMatchObject({ rest: '专题讨论', isJoined: true });
});
test('hours and minutes that do not exist are kept for the check of values', () => {
  expect(readTimes('11:65 Title')).toMatchObject({ start: '11:65' });
  expect(readTimes('24:00 Title')).toMatchObject({ start: '24:00' });
});
test('no time is read as night that is not written so', () => {
  const forms = ['1:00', '2:30–4:00', '4 p.m.–5', '5:00 م', '6 h', '12:30–1:30', '1:00–noon', 'до 6:00'];
  for (const form of forms) expect(reading(`${form} Title`)).not.toMatch(/^0[0-6]/);
});
test('findTimes finds times after other words', () => {
  expect(findTimes('Panel, 3 pm')).toMatchObject({ offset: 7, times: { expected: '15:00' } });
  expect(findTimes('Panel, 3 points')).toBeNull();
  expect(findTimes('Item 3: 10:00–11:00 Panel')).toMatchObject({ times: { expected: '10:00–11:00' } });
  expect(findTimes('Panel 1: 10.00 - 11.00')).toMatchObject({
    offset: 9,
    times: { expected: '10:00–11:00' },
  });
});
reads(
  '15:00',
  '15:00 sharp',
  '3 p.m. sharp',
  '15 h précises',
  '15 h pile',
  '15:00 en punto',
  'a las 3 p. m. en punto',
);
reads('15:00', '15:00 ровно', 'ровно в 15:00', '15:00 تماما', '15:00准时', '15:00 on the dot');
reads(
  '15:00',
  '15:00 (3 p.m.)',
  '15:00 (3:00 p.m.)',
  '3:00 (15:00)',
  '15 h (15:00)',
  '15:00（下午3点）',
  '15:00 (3:00)',
);
reads(
  '15:00–16:00',
  '15:00–16:00 (3:00–4:00 p.m.)',
  '15:00 (3 p.m.) – 16:00 (4 p.m.)',
  '3:00–4:00 (15:00–16:00)',
);
reads('15:00', '15:00/3:00 p.m.', '15:00 / 3 p.m.', '3 p.m. / 15:00', '15:00 = 3 p.m.');
reads('several: 15:00', '15:00 (16:30)', '15:00 (4 p.m.)');
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
test.each([
  ['Afternoon: 3:00–4:00 Panel', ['15:00–16:00 Afternoon: Panel']],
  ['Panel 3:00–4:00', ['15:00–16:00 Panel', '03:00–04:00 Panel']],
  ['Dinner at 8:00', ['20:00 Dinner']],
  ['Lunch 12:30', ['12:30 Lunch']],
  ['Soir : 7 h 30 Réception', ['19:30 Soir : Réception']],
  ['Tarde: 3:00 Sesión', ['15:00 Tarde: Sesión']],
  ['Вечером в 7:30 Приём', ['19:30 Вечером Приём']],
  ['مساءً 7:30 استقبال', ['19:30 استقبال']],
  ['صباحا الساعة 11:00 استقبال', ['11:00 استقبال']],
  ['会议 下午3:00', ['15:00 会议']],
  ['会议晚7:30', ['19:30 会议']],
])('the heading "%s" has times after its first words', (text, headings) => {
  expect(findLaterTimes(text)?.choices.map(({ times, rest }) => `${times} ${rest}`)).toEqual(headings);
});
test('long texts are read in time that does not grow with them', () => {
  for (const text of ['10:00 ', '3 h ', '10:00–11:00, ', 'from ', '1', ' '].map((each) =>
    each.repeat(20_000),
  ))
    for (const each of [text, `10:00${text}`, `Panel ${text}`]) {
      expect(() => readTimes(each)).not.toThrow();
      expect(() => findTimes(each)).not.toThrow();
    }
}, 2_000);
reads('10:05', '10 h 5 min', '10h5min', '10 ч. 5 мин.', '10时5分', '10点零5分', '10点零五分');
reads(
  '09:15–10:20',
  '9 ч 15 м – 10 ч 20 м',
  '9 час. 15 мин. – 10 час. 20 мин.',
  '9 ч. 15 м. – 10 ч. 20 м.',
  '9 h 15 mn–10 h 20 mn',
);
reads('15:30', '3:30pm-', '3:30 pm–', '3:30p.m.', '3:30 p m', '3:30 p,m,', '3:30 pn');
reads('10:00–11:30', '10:00 a–11:30 a', '10:00 a - 11:30 a');
reads('10:00', '10:00开始', '10:00 开始');
reads('15:00–16:00', 'PM 3:00–4:00', 'PM3:00–4:00', 'p.m. 3:00–4:00', '15:00  –  16:00');
reads('15:00–16:00', '15:00–16:00 ●', '15:00–16:00 »', '15:00–16:00 ‣', '15:00–16:00 /', '15:00–16:00>');
reads('12:00', '12:00 m');
reads('openEnd: 14:00', '14:00 al cierre:');
reads('14:30', '٠٢:٣٠ مساءا', '2:30 مساءًا', '2:30 في المساء', "2 h 30 de l'après midi");
reads('15:00–16:00', '15:00━16:00', '15:00──16:00');
test('a whole hour in Chinese is no word of the title, and a title that starts with the same sign is', () => {
  expect(readTimes('14点整会议')).toMatchObject({ expected: '14:00', rest: '会议' });
  expect(readTimes('14点整体介绍')).toMatchObject({ expected: '14:00', rest: '整体介绍' });
});
test.each([
  ['15:00–16:00/Panel', 'Panel'],
  ['15:00–16:00·会议', '会议'],
  ['15:00–16:00 •Panel', 'Panel'],
  ['15:00 > 5 million', '> 5 million'],
  ['15:00 § 5', '§ 5'],
  ['AM radio', undefined],
])('the title of %s has no sign before it', (text, rest) => {
  expect(readTimes(text)?.rest).toBe(rest);
});
test.each([
  '10:00 > 11:00',
  '10:00 ×11:00',
  '10:00?–11:00',
  '10:00: 11:00',
  '10:00 (–11:00)',
  '10:00 – (11:00)',
  '10:00 (until 11:00)',
  '10:00 up to 11:00',
  '10:00和11:00',
])('%s has two times, which are not certainly a start and an end', (text) => {
  expect(reading(`${text} Panel`)).toBe('separator: 10:00–11:00');
});
test.each([
  ['10:00 (16:00 in Manila) Panel', 'several: 10:00'],
  ['9 AM ET / 3 PM CET Panel', 'separator: 09:00–15:00'],
  ['10:00 in the afternoon Panel', 'choice: 10:00 or 22:00'],
  ['下午10:00 讨论', 'choice: 10:00 or 22:00'],
  ['10:00前 报到', 'approximate: 10:00'],
  ['3 – 10:00 Panel', 'minutes: 03:00–10:00'],
  ['١- 10:00 حلقة', 'minutes: 01:00–10:00'],
  ['10:00以后 自由活动', 'approximate: 10:00'],
])('%s is not certain', (text, expected) => {
  expect(reading(text)).toBe(expected);
});
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
test.each([
  ['14:00–end Panel', '14:00'],
  ['14:30–xx:xx Panel', '14:30'],
  ['14:00–? Panel', '14:00'],
  ['14:00–TBC Panel', '14:00'],
  ['14:00 until lunch Panel', '14:00'],
  ['14 h 30 jusqu’à la fin', '14:30'],
  ['14h30-fin Séance', '14:30'],
  ['14:00 hasta el cierre Mesa', '14:00'],
  ['14:00 до конца Панель', '14:00'],
  ['14:00 حتى النهاية حلقة', '14:00'],
  ['14:00至结束 圆桌会议', '14:00'],
  ['14:00-待定 圆桌会议', '14:00'],
  ['16:00 – open-ended Reception', '16:00'],
  ['18:00 – до окончания Приём', '18:00'],
  ['18:00 до упора Приём', '18:00'],
])('the end of %s is no time', (text, start) => {
  expect(reading(text)).toBe(`openEnd: ${start}`);
});
test.each([
  ['18:00–End', 'End'],
  ['18:00 – End of session', 'End of session'],
  ['18 h 00 – fin de la séance', 'fin de la séance'],
  ['10:00 – Closing remarks', 'Closing remarks'],
  ['10:00 To end all wars', 'To end all wars'],
  ['10:00 À la fin des temps', 'À la fin des temps'],
  ['10:00 до и после реформы', 'до и после реформы'],
  ['10:00-结束语', '结束语'],
  ['10:00 Until regulation catches up', 'Until regulation catches up'],
])('the title of %s is about an end', (text, title) => {
  expect(readTimes(text)).toMatchObject({ kind: 'clear', rest: title });
});
