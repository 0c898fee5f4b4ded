import { expect, test } from 'vitest';
import { reading, reads } from '../../../../tests/support/times.ts';
import { findLaterTimes, readTimes } from '../wall-times.ts';

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
reads('approximate: 15:00', '15:00 or so', '15:00ish', '15:00-ish', '15:00 or thereabouts', '15:00 or later');
reads(
  'approximate: 15:00',
  '15:00 at the latest',
  '15:00 at the earliest',
  '15:00 more or less',
  '3 p.m. or so',
);
reads('approximate: 15:00', '15:00?', '15:00 (?)', '15:00+', '15:00 +', '15:00 ± 15 min', '15:00 +/- 10');
reads('approximate: 15:00', '15:00 (approx.)', '15:00 (circa)', '15:00 (provisional)', '15:00（暂定）');
reads('approximate: 15:00', '15 h ou environ', '15 h à peu près', '15 h au plus tard', '15 h et quelques');
reads('approximate: 15:00', '15:00 o así', '15:00 más o menos', '15:00 a más tardar', '15:00 y pico');
reads(
  'approximate: 15:00',
  '15:00 или около того',
  '15:00 не позднее',
  '15:00 плюс-минус',
  '15 ч. или позже',
);
reads('approximate: 15:00', '15:00 أو نحو ذلك', '15:00 على الأكثر', '15:00 上下');
reads('approximate: 15:00–16:00', '15:00–16:00 or so', '15 h – 16 h au plus tard', '15:00–16:00 (?)');
test('the word is as in the text, with its vowel signs', () => {
  expect(readTimes('18:00 تقريباً جلسة')).toMatchObject({ word: 'تقريباً' });
});

reads('openEnd: 14:00', '14:00 al cierre:');
reads('openEnd: 15:00', '15:00 and until the end', '15:00 и до конца', '15:00 y hasta el final');
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

reads('duration: 15:00–15:30', '15:00 + 30 min', '15:00 +30 min.', '15:00 (30 min)', '15:00, 30 min');
reads('duration: 15:00–15:30', "15:00 (30')", '15:00 for 30 minutes', '15:00 plus 30 mins', '15:00 – 30 min');
reads(
  'duration: 15:00–15:30',
  '15 h (durée : 30 min)',
  '15 h pendant 30 minutes',
  '15:00 (duración: 30 minutos)',
);
reads('duration: 15:00–15:30', '15:00 (30 мин.)', '15:00 + 30 минут', '15:00 (30 دقيقة)', '15:00（30分钟）');
reads(
  'duration: 15:00–16:30',
  '15 h (1 h 30)',
  '15:00 + 1 h 30 min',
  '15:00 (90 min)',
  '15:00 + 1 ч. 30 мин.',
);
reads('duration: 15:00–16:00', '15:00–16:00 (60 min)', '15:00 + 1 hour', '15:00 (1小时)');
reads('duration: 23:00', '23:00 + 2 h');
reads('choice: 15:00–15:30 or 03:00–03:30', '3:00 + 30 min', '3 h (30 min)');

test.each([
  '15:00 30 minutes of silence',
  '15:00 For 30 minutes',
  '15:00 for 30 delegates',
  '15:00 (30 minutes each)',
  '15:00 – 30 minutes chrono',
  '15:00 60-minute workshop',
  '15:00 More or less privacy',
  '15:00 Or so they say',
  '15:00 + 30 questions',
  '15:00 上下文',
])('the title of %s starts directly after the time', (text) => {
  expect(reading(text)).toBe('15:00');
});

test.each([
  ['not before 15:00 Panel', 'not before'],
  ['no later than 15:00 Panel', 'no later than'],
  ['au plus tôt à 15 h Table ronde', 'au plus tôt à'],
  ['antes de las 15:00 Mesa', 'antes de las'],
  ['не ранее 15:00 Сессия', 'не ранее'],
  ['بعد الساعة 15:00 جلسة', 'بعد الساعة'],
  ['最早15:00 会议', '最早'],
])('the time of "%s" follows other words', (text, before) => {
  expect(findLaterTimes(text)).toMatchObject({ before, choices: [{ times: '15:00' }] });
});

reads('approximate: 15:00', '15:00, or later', '15:00 / or so', '15:00 at latest', '15:00 give or take');
reads(
  'approximate: 15:00',
  '15:00 (estimated)',
  '15 h (horaire indicatif)',
  '15:00 (предв.)',
  '15:00（预计）',
);
reads('duration: 15:00–16:30', '15:00 (1.5 h)', '15:00 + 1,5 h', '15:00 (1½ hours)', '15:00 时长90分钟');
reads('duration: 15:00–15:30', '15:00/30 min', '15:00 | 30 min |', '15:00 (30′)', '15:00 durée : 30 min');
