/** Words and numbers after a time that belong to the title, or may belong to it. */
import { expect, test } from 'vitest';
import { parsed, reading } from '../../../../tests/support/times.ts';
import { readTimes } from '../wall-times.ts';

test.each([
  ['15点说明会', '说明会'],
  ['下午3点意见交流', '意见交流'],
])('the hour of %s is not a number of things', (text, rest) => {
  expect(readTimes(text)).toMatchObject({ kind: 'clear', expected: '15:00', rest });
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
  '15:30 По Женеве: экскурсия',
  '15:30 по Женеве и кантону',
  '15:30 توقيت المراجعة',
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
