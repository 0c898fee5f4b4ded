import { expect, test } from 'vitest';
import { languageTags } from '../core/model/languages.ts';
import { dueText, untilText } from './due-dates.ts';
import { withoutIsolates } from './format.ts';
import { translator } from './t.ts';

const geneva = {
  city: { ar: 'جنيف', zh: '日内瓦', en: 'Geneva', fr: 'Genève', ru: 'Женева', es: 'Ginebra' },
  timeZone: 'Europe/Zurich',
};
const inAll = (due: { date: string; time?: string; timeZone?: string }) =>
  languageTags.map((tag) => withoutIsolates(dueText(translator(tag, {}), tag, geneva, due)));

test('a day has no hour', () => {
  expect(inAll({ date: '2025-10-01' })).toContain('1 October 2025');
});

test('an hour has the time zone of the meeting, with its offset on that day', () => {
  expect(inAll({ date: '2025-10-01', time: '18:00' })).toEqual([
    '1 أكتوبر 2025، 18:00 بتوقيت جنيف (UTC+2)',
    '2025年10月1日 18:00（日内瓦时间，UTC+2）',
    '1 October 2025, 18:00, Geneva time (UTC+2)',
    '1 octobre 2025, 18:00, heure locale (Genève, UTC+2)',
    '1 октября 2025 г., 18:00, местное время (Женева, UTC+2)',
    '1 de octubre de 2025, 18:00, hora local (Ginebra, UTC+2)',
  ]);
});

test('an hour in another time zone has the name of that', () => {
  expect(inAll({ date: '2025-10-01', time: '18:00', timeZone: 'Asia/Tokyo' })).toEqual([
    '1 أكتوبر 2025، 18:00، توقيت اليابان الرسمي (UTC+9)',
    '2025年10月1日 18:00（日本标准时间，UTC+9）',
    '1 October 2025, 18:00, Japan Standard Time (UTC+9)',
    '1 octobre 2025, 18:00, heure normale du Japon (UTC+9)',
    '1 октября 2025 г., 18:00, Япония, стандартное время (UTC+9)',
    '1 de octubre de 2025, 18:00, hora estándar de Japón (UTC+9)',
  ]);
  const names = (timeZone: string) => inAll({ date: '2025-10-01', time: '23:59', timeZone });
  expect(names('UTC')).toContain('1 October 2025, 23:59 (UTC)');
  expect(names('Etc/GMT+12')).toContain('1 octobre 2025, 23:59 (UTC−12)');
  expect(names('America/New_York')).toContain('1 October 2025, 23:59, Eastern Time (UTC−4)');
});

test('registration until a day includes the day, until an hour does not', () => {
  const t = translator('ru', {});
  const until = (time?: string) => untilText(t, 'ru', geneva, { date: '2025-10-01', ...(time && { time }) });
  expect(until()).toMatch(/^до 1 октября 2025\sг\. включительно$/);
  expect(until('18:00')).toContain(', 18:00, ');
  expect(until('18:00')).not.toContain('включительно');
});
