import { expect, test } from 'vitest';
import { reading, reads } from '../../../../tests/support/times.ts';

// What can mean two things
reads('choice: 15:00 or 03:00', '3:00', '3 h', '3点', '3 часа', '٣:٠٠', '15:00 am');
reads('choice: 15:00–16:00 or 03:00–04:00', '3:00–4:00', '3h–4h', 'с 3:00 до 4:00', '3时至4时');
reads('choice: 12:00 or 00:00', '12 am', '12 a.m.', '晚上12点', '12 مساءً');
reads('choice: 12:30 or 00:30', '12:30 am', '0:30 pm');
reads('choice: 00:00', 'midnight', 'minuit', 'полночь', '午夜');
reads('choice: 18:00–24:00 or 06:00–24:00', '6:00–midnight');
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
reads('title: 10:00–11:00 or 10:00', '10:00–11');
reads('choice: 15:00–16:00 or 03:00–04:00', '15:00–16:00 a.m.');
reads('minutes: 09:30', '0930');
reads('minutes: 10:00', '10 – 30');
reads('several: 15:00', '15:00 (16:30)', '15:00 (4 p.m.)');
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
