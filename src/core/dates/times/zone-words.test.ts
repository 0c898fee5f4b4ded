import { expect, test } from 'vitest';
import { reading } from '../../../../tests/support/times.ts';
import { readTimes } from '../wall-times.ts';

// Zones stay in the text, where nothing can be lost.
test.each([
  ['10:00 CET Title', '10:00, CET'],
  ['10:00–11:00 (CET) Title', '10:00–11:00, (CET)'],
  ['10:00 CET – 11:00 CET Title', '10:00–11:00, CET'],
  ['10:00 CET/CEST Title', '10:00, CET/CEST'],
  ['10:00 (UTC+1/CET) Title', '10:00, (UTC+1/CET)'],
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
  ['15:30 (мск.) Панель', '(мск.)'],
  ['15:30 Панель (U.T.C.)', '(U.T.C.)'],
  ['15:30 C.E.T. Panel', 'C.E.T.'],
  ['15:30 (G.M.T.) Panel', '(G.M.T.)'],
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
  ['10:00 Panel (NY time)', '(NY time)'],
  ['10:00 Panel (Geneva time)', '(Geneva time)'],
  ['10:00 Panel – Manila time', 'Manila time'],
  ['10:00 Panel, CET', 'CET'],
  ['10:00 Manila time Panel', 'Manila time'],
  ['10:00 Panel (headquarters time)', '(headquarters time)'],
  ['10:00 Séance (16:00, heure de Pékin)', '(16:00, heure de Pékin)'],
  ['10:00 hora española Sesión', 'hora española'],
  ['10:00瑞士时间会议', '瑞士时间'],
  ['10:00 会议（东八区）', '（东八区）'],
  ['10:00 Panel (UTC+1)', '(UTC+1)'],
  ['10:00 Panel (all times are UTC+1)', '(all times are UTC+1)'],
  ['10 h 00 Table ronde, heure locale', 'heure locale'],
  ['10:00 Panel (16:00 CET)', '(16:00 CET)'],
  ['10:00 Panel (UTC 14:00)', '(UTC 14:00)'],
  ['10 h 00 Séance (heure de l’Est)', '(heure de l’Est)'],
  ['10:00 Mesa (hora de Nueva York)', '(hora de Nueva York)'],
  ['10:00 Панель (по Москве)', '(по Москве)'],
  ['10:00 Панель (женевское время)', '(женевское время)'],
  ['10:00 حلقة نقاش (توقيت مانيلا)', '(توقيت مانيلا)'],
  ['10:00 圆桌会议（纽约时间）', '（纽约时间）'],
  ['10:00 圆桌会议（北京时间17:00）', '（北京时间17:00）'],
])('the title of %s has the time zone %s', (text, zone) => {
  expect(readTimes(text)).toMatchObject({ kind: 'clear', expected: '10:00', zone });
});
test.each([
  ['10:00 ET Panel', 'ET'],
  ['10:00 PT – Panel', 'PT'],
  ['10:00 IST Austria', 'IST'],
  ['10:00 Panel (ET)', '(ET)'],
  ['10:00 Panel CET', 'CET'],
  ['10:00 (New York) Panel', '(New York)'],
  ['10:00 Paris: Panel', 'Paris'],
  ['10:00 in Geneva Panel', 'in Geneva'],
  ['10:00 – Geneva – Panel', 'Geneva'],
  ['10:00, à Paris, Séance', 'à Paris'],
  ['10:00 (غرينتش) جلسة', '(غرينتش)'],
  ['10:00 (ЦЕВ) Сессия', '(ЦЕВ)'],
  ['10:00 (WAST) Panel', '(WAST)'],
  ['10:00 (Washington, D.C.) Panel', '(Washington, D.C.)'],
  ['10:00（北京）圆桌会议', '（北京）'],
])('a word of the title of %s may be a time zone', (text, doubtfulWord) => {
  expect(readTimes(text)).toMatchObject({ expected: '10:00', zone: null, doubtfulWord });
});
test.each([
  ['10:00 Paris, 16:00 Tokyo Panel', '16:00'],
  ['10:00 Panel (16:00 in Beijing)', '16:00'],
  ['10:00 Panel, 4 pm in Tokyo', '4 pm'],
  ['10:00 Panel until 11:00', '11:00'],
  ['10:00 Séance (soit 16 h à Pékin)', '16 h'],
  ['9 h Genève / 16 h Tokyo Séance', '16 h'],
  ['10:00 圆桌会议（下午5时）', '下午5时'],
  ['10.00 Taller / 17.00 Ginebra', '17.00'],
  ['10:00 日内瓦/17:00 北京 研讨会', '17:00'],
  ['10:00 Séance jusqu’à 15 h', '15 h'],
  ['10:00 Séance (fin à 15h)', '15h'],
  ['10:00 Заседание до 15 ч.', '15 ч.'],
])('the title of %s has another time', (text, otherTime) => {
  expect(readTimes(text)).toMatchObject({ zone: null, otherTime });
});
test.each([
  '10:00 MT | human translation',
  '10:00 CT scans',
  '10:00 ICT standards',
  '10:00 PCT Working Group',
  '10:00 (IT) Workshop',
  '10:00 Vienna Convention',
  '10:00 Machine translation (MT)',
  '10:00 Panel (Question time)',
  '10:00 圆桌会议（提问时间）',
  '10:00 Paris Agreement: Panel',
  '10:00 From GMT to UTC',
  '10:00 Film (1:45)',
  '10:00 Atelier (1 h 30)',
  '10:00 “11:59”: a film',
  '10:00 15h challenge',
  '10:00 Trajet de 12 h à vélo',
  '10:00 16:9 video',
  '10:00 John 3:16',
  '10:00 Presupuesto (12.50 francos)',
  '10:00 Круглый стол (время вопросов)',
  '10:00 Treaty of 1884/85',
])('the title of %s has no time zone and no other time', (text) => {
  expect(readTimes(text)).toMatchObject({ zone: null, doubtfulWord: null, otherTime: null });
});
