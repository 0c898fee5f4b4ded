import { expect, test } from 'vitest';
import { findLaterTimes, findTimes, readTimes, type WallTimes } from './wall-times.ts';

/** Writes what is read: the standard form, or the problem and what may be meant. */
function reading(text: string): string {
  const times = readTimes(text);
  if (!times) return 'none';
  if (times.kind === 'unclear')
    return `${times.problem}: ${times.choices.map((choice) => choice.times).join(' or ')}`;
  return times.expected + (times.zone === null ? '' : `, ${times.zone}`);
}

/** @throws Error if the times are unclear */
function parsed(text: string): WallTimes {
  const times = readTimes(text);
  if (times?.kind !== 'clear') throw new Error(`“${text}” has no clear times.`);
  return times;
}

const withoutVowelSigns = (text: string): string => text.normalize('NFD').replace(/\p{Mn}/gu, '');

/** Tests the forms that each have one meaning. A title follows them. */
function reads(meaning: string, ...forms: string[]): void {
  test.each(forms)(`%s is ${meaning}`, (form) => {
    const text = `${form} Title`;
    expect([reading(text), readTimes(text)?.rest]).toEqual([meaning, 'Title']);
  });
}

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

test.each([
  ['15点说明会', '说明会'],
  ['下午3点意见交流', '意见交流'],
])('the hour of %s is not a number of things', (text, rest) => {
  expect(readTimes(text)).toMatchObject({ kind: 'clear', expected: '15:00', rest });
});
reads('15:00', '15:00 onwards', '15:00 起', '15:00 en adelante', '15:00 и далее', 'from 15:00 onwards:');
reads('choice: 15:00–16:00 or 03:00–04:00', '15:00–16:00 a.m.');
reads('minutes: 09:30', '0930');

// Zones stay in the text, where nothing can be lost.
test.each([
  ['10:00 CET Title', '10:00, CET'],
  ['10:00–11:00 (CET) Title', '10:00–11:00, (CET)'],
  ['10:00 CET – 11:00 CET Title', '10:00–11:00, CET'],
  ['10:00Z Title', '10:00, Z'],
  ['10:00 UTC+1 Title', '10:00, UTC+1'],
  ['10:00+01:00 Title', '10:00, +01:00'],
  ['3 pm EST Title', '15:00, EST'],
  ['10:00 Europe/Zurich Title', '10:00, Europe/Zurich'],
  ['10:00 Geneva time Title', '10:00, Geneva time'],
  ['10 h (heure de Genève) Title', '10:00, (heure de Genève)'],
  ['10:00 hora local Title', '10:00, hora local'],
  ['10:00 по женевскому времени Title', '10:00, по женевскому времени'],
  ['10:00 日内瓦时间 Title', '10:00, 日内瓦时间'],
  ['10:00 بتوقيت جنيف Title', '10:00, بتوقيت جنيف'],
])('%s has a time zone', (text, expected) => {
  expect(reading(text)).toBe(expected);
  expect(readTimes(text)?.rest).toMatch(/\S Title$/);
});

test.each([
  '10:00 H. E. Jane Doe',
  '10:00 M. Dupont',
  '12:00 M. Dupont',
  '10:00 Amendments',
  '10:00 Apéritif',
  '10:00 Plenary',
  '10:00 Et alia',
  '10:00 Question time',
  '10:00 提问时间',
  '10:00 时代的挑战',
  '10:00 20 years',
  '10:00 3 Panels',
  '10:00 Toast',
  '10:00 Au revoir',
  '10:00 (cancelled) Panel',
  '10:00 «Quotation»',
  '10:00 Hours of service',
  '10:00 Du matin au soir',
  '10:00 Approximate figures',
  '15:00 PM’s address',
  '15:00 p.m.’s words',
  '15:00 PM/CEO dialogue',
  '15:00 PM&A',
  '15:00 h-index',
  '15:00 h/day',
  '15:00 CT scans',
  '15:00 MT: machine translation',
  '15:00 Hora de preguntas',
  '15:00 Heure d’information',
  '15:00 По итогам времени',
  '12:00 Midi-conférence',
  '10:00 IST Austria',
  '10:00 EST modelling',
  '10:00 Z-scores',
  '10:00 Z generation',
  '10:00 Local time series',
  '15:00 Hora de España',
  '15:00 h+',
  '15:00 PM+',
  '15:00 A to Z of patents',
  '10:00 дня открытых дверей',
  '10:00 p. 5 of the draft',
  '10:00 CT / MRI scans',
  '10:00 مساء الخير',
  '10:00 Noon report',
  '10:00 (1:1 meetings)',
  '10:00 [until 2030]',
  '10:00 “11:59”: a film',
  '10:00 = equality',
  '10:00 #1: Opening',
  '15:00 15h challenge',
  '10:00 前沿技术',
  '10:00 和平与安全',
  '19:00 evening session',
])('%s has a title of its own', (text) => {
  expect([reading(text), readTimes(text)?.rest]).toEqual([text.slice(0, 5), text.slice(6)]);
});

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
  expect(findTimes('Panel, 3 pm')).toBeNull();
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
  ['15:30 (мск) Панель', '(мск)'],
  ['15:30 мск Панель', 'мск'],
  ['15:30, по Женеве Панель', 'по Женеве'],
  ['15 h 30, heure de Genève Séance', 'heure de Genève'],
  ['15:30, Geneva time Panel', 'Geneva time'],
  ['15:30 по Женеве Панель', 'по Женеве'],
  ['15:30 по Нью-Йорку Панель', 'по Нью-Йорку'],
  ['15:30 московского времени Панель', 'московского времени'],
  ['15:30 (cet) Panel', '(cet)'],
  ['15:30 utc Panel', 'utc'],
  ['15:30 (9:00 EST) Panel', '(9:00 EST)'],
  ['15:30 heure suisse Séance', 'heure suisse'],
  ['15:30 hora suiza Sesión', 'hora suiza'],
  ['15:30 توقيت جنيف جلسة', 'توقيت جنيف'],
  ['15:30（莫斯科时间）讨论', '(莫斯科时间)'],
])('%s has the time zone %s', (text, zone) => {
  expect(readTimes(text)).toMatchObject({ kind: 'clear', expected: '15:30', zone });
});

test.each([
  '15:30 По Женеве: экскурсия',
  '15:30 по Женеве и кантону',
  '15:30 توقيت المراجعة',
  '15:30 (1 h 30) Atelier',
  '15:30 (3) Panel',
  '15:30 (24 hours) Panel',
  '15:30 sharp rise in fees',
  '15:30 Sharp Corporation',
  '15:30 pile électrique',
  '15:30 早餐会',
  '15:30 晚宴',
  '15:30 La propiedad',
])('the title of %s starts directly after the time', (text) => {
  expect([reading(text), readTimes(text)?.rest]).toEqual(['15:30', text.slice(6).trim()]);
});

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

test.each([
  ['15:00 PM Modi', '15:00', 'PM'],
  ['15:00–16:00 PM Modi', '15:00–16:00', 'PM'],
  ['15:00 PM (Prime Minister)', '15:00', 'PM'],
  ['15:00 PM: address', '15:00', 'PM'],
  ['15:00–16:00 P.M. Modi', '15:00–16:00', 'P.M.'],
  ['15:00 P. M. Modi', '15:00', 'P. M.'],
  ['15:00 AM radio', '15:00', 'AM'],
  ['15:00 م. العلي: كلمة', '15:00', 'م.'],
  ['10:00–11:00 AM radio', '10:00–11:00', 'AM'],
  ['10:00–10:45 A.M. Best', '10:00–10:45', 'A.M.'],
  ['10:00 A. M. Best', '10:00', 'A. M.'],
  ['09:00–10:00 AM/FM radio', '09:00–10:00', null],
  ['09:00 ص. العلي', '09:00', 'ص.'],
  ['15:00 hours of sunshine', '15:00', 'hours'],
  ['15:00 heures supplémentaires', '15:00', 'heures'],
  ['15:00 horas de silencio', '15:00', 'horas'],
  ['15:00 час вопросов', '15:00', 'час'],
  ['12:00 Noon prayers', '12:00', 'Noon'],
  ['12:00 Midi musical', '12:00', 'Midi'],
  ['10:00 утра доброго', '10:00', 'утра'],
  ['10:00 circa 1900', '10:00', 'circa'],
  ['10:00 approx. figures', '10:00', 'approx.'],
  ['10:00 environ 1900', '10:00', 'environ'],
])('a word that %s does not need stays in the title', (text, expected, doubtfulWord) => {
  const rest = text.slice(expected.length + 1);
  expect(readTimes(text)).toMatchObject({ kind: 'clear', expected, rest, doubtfulWord });
});

test.each([
  ['15:00 hours Panel', '15:00'],
  ['15:00 heures à 16 heures Panel', '15:00–16:00'],
  ['10 heures du matin Panel', '10:00'],
  ['15:00 pm opening', '15:00'],
  ['15:00 PM – 16:00 PM Panel', '15:00–16:00'],
  ['9:00 AM – 10:00 AM Panel', '09:00–10:00'],
  ['9:00–10:00 AM Panel', '09:00–10:00'],
  ['9:00 P.M. Reception', '21:00'],
  ['10:00 AM – Panel', '10:00'],
  ['10:00 AM', '10:00'],
  ['10:00AM Panel', '10:00'],
  ['10:00 a.m. opening', '10:00'],
  ['10:00 ص الافتتاح', '10:00'],
  ['12:00 noon Panel', '12:00'],
  ['15:00 hours local time Panel', '15:00'],
])('a word that can only belong to the time is read: %s', (text, expected) => {
  expect(readTimes(text)).toMatchObject({ expected });
  expect(readTimes(text)?.written).not.toBe(expected);
});

test.each([
  ['15点半导体论坛', '15:30 导体论坛', '15:00 半导体论坛'],
  ['15时半导体论坛', '15:30 导体论坛', '15:00 半导体论坛'],
  ['下午3点半导体论坛', '15:30 导体论坛', '15:00 半导体论坛'],
  ['10点30分组讨论', '10:30 组讨论', '10:30 分组讨论'],
  ['上午9时一刻钟讨论', '09:15 钟讨论', '09:00 一刻钟讨论'],
  ['15:00 – 20 years of the PCT', '15:00–20:00 years of the PCT', '15:00 20 years of the PCT'],
  ['15:00 – 2030 Agenda', '15:00–20:30 Agenda', '15:00 2030 Agenda'],
  ['08:00 дня открытых дверей', '20:00 открытых дверей', '08:00 Дня открытых дверей'],
  ['10 h 5 questions', '10:05 questions', '10:00 5 questions'],
  ['10 h 20 ateliers', '10:20 ateliers', '10:00 20 ateliers'],
  ['10h 12 years on', '10:12 years on', '10:00 12 years on'],
])('the title of %s may start earlier', (text, ...headings) => {
  const times = readTimes(text);
  expect(times).toMatchObject({ kind: 'unclear', problem: 'title' });
  expect(times?.kind === 'unclear' && times.choices.map((each) => `${each.times} ${each.rest}`)).toEqual(
    headings,
  );
});

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

test('a title after a half of the day without a space loses nothing', () => {
  for (const text of ['3:30pm-Opening', '3:30pm–Opening', '3:30PM-Opening'])
    expect(parsed(text)).toMatchObject({ expected: '15:30', rest: 'Opening' });
  expect(readTimes('3:30p.m.Opening')).toMatchObject({ rest: 'Opening' });
});

test.each([
  ['14h30 Min Aung', '14:30', 'Min Aung'],
  ['9h15 M. Blanc', '09:15', 'M. Blanc'],
  ['9 h 15 M le maudit', '09:15', 'M le maudit'],
  ['9 ч. 15 Мин Сун', '09:15', 'Мин Сун'],
  ['9 ч. 15 М. Иванов', '09:15', 'М. Иванов'],
])('the unit of minutes in %s is a name', (text, expected, rest) => {
  expect([reading(text), readTimes(text)?.rest]).toEqual([expected, rest]);
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
  ['15:00 - 3 case studies', '15:00', '3 case studies'],
  ['15:00 – 20th anniversary', '15:00', '20th anniversary'],
  ['15:00 — 32 countries', '15:00', '32 countries'],
  ['10:00 24 hours of AI', '10:00', '24 hours of AI'],
  ['10:00–11:00 2.10 Budget', '10:00–11:00', '2.10 Budget'],
])('the number in %s is in the title', (text, expected, rest) => {
  expect(readTimes(text)).toMatchObject({ kind: 'clear', expected, rest });
});

test.each([
  '15 hours of sunshine',
  '15 heures supplémentaires',
  '15 часов музыки',
  'Noon prayers',
  '中午休息',
])('the word of the time may start the title: %s', (text) => {
  expect(readTimes(text)).toMatchObject({ kind: 'unclear', problem: 'word' });
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
  ['10:00 p,m, Panel', '22:00', 'p,m,'],
  ['10:00 p m Panel', '22:00', 'p m'],
  ['10:00 p.n. Panel', '22:00', 'p.n.'],
  ['10:00–11:00 p Panel', '22:00–23:00', 'p'],
  ['10:00 Pm Panel', '22:00', 'Pm'],
  ['9:00 evening session', '21:00', 'evening'],
  ['10:00 night session', '22:00', 'night'],
])('the word after the time in %s may belong to it', (text, times, word) => {
  expect(parsed(text).contradiction).toMatchObject({ times, word, isBesideTimes: true });
});

test.each([
  ['03:00–04:00 Panel (p.m.)', '15:00–16:00', 'p.m.'],
  ['03:00–04:00, p.m.: Panel', '15:00–16:00', 'p.m.'],
  ['03:30–04:00 Coffee break', '15:30–16:00', 'Coffee'],
  ['03:30 Pausa para el café', '15:30', 'café'],
  ['02:30 茶歇', '14:30', '茶歇'],
  ['06:30 Cocktail', '18:30', 'Cocktail'],
  ['09:00 Gala dinner', '21:00', 'Gala dinner'],
  ['8:30 Dinner at the residence', '20:30', 'Dinner'],
  ['08:00 Dîner de gala', '20:00', 'Dîner'],
  ['08:00 Торжественный ужин', '20:00', 'Торжественный ужин'],
  ['08:00 晚宴', '20:00', '晚宴'],
  ['02:30 Afternoon session', '14:30', 'Afternoon'],
  ['01:00–02:00 Lunch', '13:00–14:00', 'Lunch'],
  ['06:30–07:30 Dinner', '18:30–19:30', 'Dinner'],
  ['01:00 Déjeuner', '13:00', 'Déjeuner'],
  ['01:00 Almuerzo', '13:00', 'Almuerzo'],
  ['03:00–04:00 Дискуссия днём', '15:00–16:00', 'днем'],
  ['01:00–02:00 Обед', '13:00–14:00', 'Обед'],
  ['02:30 下午茶歇', '14:30', '下午'],
  ['01:00–02:00 استراحة الغداء', '13:00–14:00', 'الغداء'],
])('the title of %s contradicts a time at night', (text, times, word) => {
  const { contradiction } = parsed(text);
  expect(contradiction).toMatchObject({ times, isBesideTimes: false });
  expect(withoutVowelSigns(contradiction?.word ?? '')).toBe(withoutVowelSigns(word));
});

test.each([
  ['10:00–11:00 PM Modi', '22:00–23:00', 'PM'],
  ['10:00 P.M. Modi', '22:00', 'P.M.'],
  ['11:00–11:30 P. M. Modi', '23:00–23:30', 'P. M.'],
  ['10:00–11:00 م. العلي: كلمة', '22:00–23:00', 'م.'],
  ['10:00 م/ أحمد', '22:00', 'م/'],
])('the letters that %s has after the time mean another time or a name', (text, times, word) => {
  const { rest, contradiction } = parsed(text);
  expect(contradiction).toEqual({ word, times, isBesideTimes: true });
  expect(rest.startsWith(word)).toBe(true);
});

test.each([
  ['10:00 (a) Opening', '10:00'],
  ['09:00–13:00 (morning) Plenary', '09:00–13:00'],
  ['02:00 Closing of the evening session', '02:00'],
  ['06:30 Petit déjeuner', '06:30'],
  ['06:30 Petit-déjeuner', '06:30'],
  ['10:00 Lunch and learn', '10:00'],
  ['06:00 Утверждение повестки дня', '06:00'],
  ['05:00 早餐', '05:00'],
  ['10:00 – PM Modi', '10:00'],
  ['10:00 PM’s address', '10:00'],
  ['11:00–12:30 PM Modi', '11:00–12:30'],
  ['15:00 م. العلي', '15:00'],
  ['02:00–14:00 Afternoon shift', '02:00–14:00'],
  ['09:00 Dinner arrangements', '09:00'],
  ['08:30 Planning the gala dinner', '08:30'],
])('the title of %s contradicts nothing', (text, expected) => {
  expect(readTimes(text)).toMatchObject({ kind: 'clear', expected, contradiction: null });
});
