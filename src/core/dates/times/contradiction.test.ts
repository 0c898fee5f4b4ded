import { expect, test } from 'vitest';
import { parsed } from '../../../../tests/support/times.ts';
import { readTimes } from '../wall-times.ts';

const withoutVowelSigns = (text: string): string => text.normalize('NFD').replace(/\p{Mn}/gu, '');

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
