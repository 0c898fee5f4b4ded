import { expect, test } from 'vitest';
import { reading } from '../../../tests/support/times.ts';
import { findLaterTimes, findTimes, readTimes } from './wall-times.ts';

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
