import { expect, test } from 'vitest';
import { reading } from '../../../../tests/support/times.ts';
import { readTimes } from '../wall-times.ts';

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
