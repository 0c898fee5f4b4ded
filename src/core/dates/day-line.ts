/** Recognizes a line that names a day, and nothing else, as people write the headings of the days of an agenda. */
import type { Language } from '../model/languages.ts';
import { toLatinDigits } from '../text/strings.ts';
import { isDate } from './time.ts';
import { datePatterns } from './weekday-patterns.ts';
import { type CalendarDate, findDates } from './weekdays.ts';

/** No line that only names a day is longer. */
const maxLength = 80;

/** The words that count days. With any other word, “Open day” and “День отдыха” would name a day of an agenda. */
const dayNumbers = String.raw`\d{1,2}|[ivx]{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|un|deux|trois|quatre|cinq|sept|huit|neuf|dix|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|один|два|три|четыре|пять|шесть|семь`;
const dayOrdinals = String.raw`\d{1,2}\P{L}{0,2}\p{L}{0,4}|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final|premier|première|seconde?|(?:deux|trois|quatr|cinqu|six|sept|huit|neuv|dix)ième|derni(?:er|ère)|primer[oa]?|segund[oa]|tercer[oa]?|cuart[oa]|quint[oa]|sext[oa]|séptim[oa]|octav[oa]|noven[oa]|décim[oa]|últim[oa]|перв(?:ый|ого)|втор(?:ой|ого)|трет(?:ий|ьего)|четв[её]рт(?:ый|ого)|пят(?:ый|ого)|шест(?:ой|ого)|седьм(?:ой|ого)|восьм(?:ой|ого)|девят(?:ый|ого)|десят(?:ый|ого)|последн(?:ий|его)`;
const arabicDayOrdinals = 'ال(?:[اأ]ول|ثاني?|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر|[اأ]خير)';

/** The event that a day belongs to: “Second day of the conference”. */
const eventOfDay = String.raw`(?:(?:of(?: the| our)?|d[eu](?: l[ae]s?| los)?|de l['’]|des) ?(?:\p{L}+ )?(?:conf[eé]ren(?:ce|cia)|conversation|conversación|meeting|session|sesión|symposium|symposio|seminar|seminaire|séminaire|seminario|forum|foro|workshop|atelier|taller|colloque|coloquio|summit|sommet|cumbre|réunion|reunión|assembly|assemblée|asamblea|event|événement|evento)s?|(?:конференции|совещания|сессии|заседания|семинара|симпозиума|форума|ассамблеи|саммита|встречи|мероприятия)|من (?:ال)?(?:مؤتمر|اجتماع|دورة|ندوة|منتدى|جمعية|قمة|حوار|محادثة|حلقة))`;

const numberedDay = new RegExp(
  String.raw`^(?:(?:day|jour|journée|día|jornada|день)(?:[ -]?(?:#|no\.?|n[°º]\.?|№|number)? ?(?:\d{1,2})|[ -](?:${dayNumbers}|${dayOrdinals}))|اليوم (?:\d{1,2}|${arabicDayOrdinals})|(?:${dayOrdinals}) (?:day|jour|journée|día|jornada|день)|(?:会议|會議|大会|大會)?第[\d一二三四五六七八九十]{1,3}[天日])(?: ?(?:of|out of|sur|de|из|من|/) ?\d{1,2}| (?:of|out of|sur|de|из) (?:${dayNumbers})| ?[/,] ?共.{1,3}天| ${eventOfDay})?$`,
  'iu',
);

/** Words that join the parts of a date, and a count of days: “Day 1: Monday, 11 March 2024”. */
const otherWords =
  /(?<![\p{L}\p{M}])(?:the|on|of|le|la|el|de|del|du|г|года|يوم|في|من|الموافق)(?![\p{L}\p{M}])/giu;

/** Words for a half of a day or a meeting: “Thursday, 14 March 2024 (morning session)”, “14 March (continued)”. */
const halvesOfDay =
  /(?<![\p{L}\p{M}])(?:morning|afternoon|evening|session|meeting|continued|cont(?:['’]?d)?|[ap]\.? ?m\.?|matin(?:ée)?|après[- ]midi|soir(?:ée)?|séance|réunion|suite|(?:(?:por|de) la )?(?:mañana|tarde|noche)|sesión|reunión|período de sesiones|continuación|утро|утром|дн[её]м|после обеда|вечер|вечером|утреннее|дневное|вечернее|заседани[ея]|сессии|совещания|продолжение|صباحا?ً?ا?|مساءً?ا?|الجلسة|الدورة|الاجتماع|الصباحية|المسائية|تابع)(?![\p{L}\p{M}])|[上下]午|晚上|[（(][续續][)）]/giu;

/** Words that announce the programme of a day: “Programme for Thursday, 14 March”. */
const programmeWords =
  /^(?:(?:programme|program|agenda|schedule) (?:for|of)|(?:programme|journée|ordre du jour) (?:du|de la)|programa del?|orden del día del|(?:программа|повестка дня) на|(?:برنامج|جدول أعمال))(?= )|(?:日程|议程|議程)(?:安排)?$/iu;

/** A day, or a day and a month, beside the name of a weekday: “Thursday 14/3”, “14日（周四）”. */
const dayNumber =
  /(?<!\d)(?:(?:0?[1-9]|1[0-2])[./](?:1[3-9]|2\d|3[01])|(?:0?[1-9]|[12]\d|3[01])(?:[./](?:0?[1-9]|1[0-2])|st|nd|rd|th|er|º|-?[ео]|-го)?)(?!\d)[日号]?/u;

/** A day by its number alone: “14日”, “The 14th”, “Le 14”; or by the letter of the word for days: “J2”. */
const dayAlone: Readonly<Record<Language, RegExp>> = {
  en: /^(?:(?:the )?(?<day>\d{1,2})(?:st|nd|rd|th)|D ?[-+]?\d{1,2})$/iu,
  fr: /^(?:le (?<day>\d{1,2})(?:er)?|1er|(?:jour )?[JD] ?[-+]?\d{1,2})$/iu,
  es: /^(?:el (?:día )?(?<day>\d{1,2})(?:\.?º)?|D ?[-+]?\d{1,2})$/iu,
  ru: /^(?:(?<day>\d{1,2})(?:-?(?:е|го)(?: числ[оа])?| числ[оа])|Д ?[-+]?\d{1,2})$/iu,
  ar: /^(?:يوم )?(?<day>\d{1,2})$/iu,
  zh: /^(?<day>\d{1,2}|[一二三四五六七八九十廿]{1,3})[日号號]$/iu,
};

/** Tests for a line that names a day only because items follow it: “14日”, “J2”. */
export function isDayAboveItems(text: string, language: Language): boolean {
  // Removing brackets and remarks takes time.
  if (text.length > 2 * maxLength) return false;
  const line = unwrapped(toLatinDigits(text)).replace(halfAtEnd, '').trim();
  return line.length <= maxLength && dayAlone[language].test(line);
}

/** Removes brackets around a text, or a colon after it. */
const unwrapped = (text: string): string =>
  text.replace(/^[（(](.*)[)）]$|^([^（(]*)[)）]$|\s*[:：]$/u, '$1$2');

/** A half of a day, or a remark, after the number of the day: “14日上午”, “Le 14 (suite)”. */
const halfAtEnd =
  /\s*[（(][^()（）]{1,40}[)）]$|[上下]午$|,? (?:morning|afternoon|matin|après-midi|por la mañana|por la tarde|утром|днём|صباحا|مساء)$/iu;

const partSeparator = /[:–—|-](?=\s|$)|——|--| \/ |[：|]|[(（](?!周|星期)|(?<=\d)\.(?=\s)/u;

/** @param text one line without markup */
export function isDayLine(text: string, language: Language): boolean {
  const parts = partsOfLine(text);
  if (parts.length > 0 && parts.every((part) => isDay(part, language))) return true;
  // “14 (Thursday)”
  return parts.length === 2 && /[（(]/u.test(text) && isDay(parts.join(' '), language);
}

/**
 * Tests whether a line starts with a day and says more about it: “Thursday, 14 March – Room A”, “Day 2: Side events”. What
 * follows a date without a weekday and a colon, in “14 March 2024: deadline”, may be due on that day, unless the line is bold.
 */
export function startsWithDay(text: string, language: Language, isBold = false): boolean {
  const line = text.trim();
  if (line.length > 2 * maxLength) return false;
  const date = line.replace(roomAtEnd, '');
  if (date !== line && isDayLine(date, language)) return true;
  const [first, ...others] = partsOfLine(text);
  if (first === undefined || others.length === 0) return false;
  if (isNumberedDay(first)) return true;
  if (others.every(isNumberedDay) && isDay(first, language)) return true;
  if (!isDay(first, language)) return false;
  const hasWeekday = first.search(datePatterns(language).weekday) !== -1;
  if (hasWeekday && findDates(first, language).length > 0) return true;
  return isBold || isDate(first) || !/^[^:：(（|–—]*[:：]/u.test(text);
}

/** Tests for a line that names a room, and nothing else. */
export const isRoom = (text: string): boolean => text.length <= maxLength && room.test(text.trim());

const romanMonths = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const toMonth = (roman: string): number => romanMonths.indexOf(roman.toUpperCase()) + 1;

/**
 * Writes a date in figures with hyphens: “2024–03–14” with dashes, “20240314” without signs, “14/III/2024”; and a month
 * between signs as between words: “14/Mar/2024”.
 */
const withHyphens = (text: string): string =>
  text
    .replace(/(?<!\d)(\d{1,2}) ?[./-] ?([IVX]{1,4}) ?[./-] ?(\d{4})(?!\d)/giu, (all, day, roman, year) =>
      toMonth(roman) > 0 ? `${year}-${toMonth(roman)}-${day}` : all,
    )
    .replace(/(?<![\d.])(\d{1,2})[./-]([IVX]{1,4})(?=$|[\s,;:(.])/gu, (all, day, roman) =>
      toMonth(roman) > 0 ? `${day}/${toMonth(roman)}` : all,
    )
    .replace(/(?<!\d)(\d{4}) ?[./-] ?([IVX]{1,4}) ?[./-] ?(\d{1,2})(?!\d)/giu, (all, year, roman, day) =>
      toMonth(roman) > 0 ? `${year}-${toMonth(roman)}-${day}` : all,
    )
    .replace(/(?<!\d)(\d{1,2})[./](\p{L}{3,10}\.?)[./](\d{4})(?!\d)/gu, '$1 $2 $3')
    .replace(/(?<!\d)(\d{1,2})[./-](\p{L}{3,10}\.?)[./-](\d{2})(?!\d)/gu, '$1 $2 20$3')
    .replace(/^(\d{4})[.年] (\d{1,2})\. (\d{1,2})\.?$/u, '$1-$2-$3')
    .replace(/(?<!\d)(\d{4})[‐‑‒–—―−](\d{1,2})[‐‑‒–—―−](\d{1,2})(?!\d)/gu, '$1-$2-$3')
    .replace(/^\s*((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\s*$/u, '$1-$2-$3');

const roomName = String.raw`(?:(?:room|hall|auditorium|salle|amphithéâtre|sala|auditorio|зал|кабинет|قاعة|القاعة)(?!\p{L})(?: [^\s,;]{1,12}){0,2}|[^\s,，、]{1,8}[厅廳室])`;
const room = new RegExp(`^${roomName}$`, 'iu');
/** A room after the date of a day: “14 March 2024, Room A”, “14/03/2024 – CICG, Room 3”. */
const roomAtEnd = new RegExp(
  String.raw`(?:\s*[–—|(（,،，-]\s*(?:[^,;–—()（）]{1,20},\s*)?|\s+)${roomName}[)）]?$`,
  'iu',
);

/** Divides a line at the signs between a day and what belongs to it. Returns no part for a long line. */
function partsOfLine(text: string): string[] {
  // Writing a date with hyphens takes time, and shortens a line by a few characters.
  const trimmed = text.trim();
  if (trimmed.length > 2 * maxLength) return [];
  const line = withHyphens(toLatinDigits(trimmed));
  if (line.length > maxLength) return [];
  return line
    .replace(halvesOfDay, ' ')
    .replace(programmeWords, ' ')
    .split(partSeparator)
    .map((part) => part.replace(/[\s.,;،()（）]+$/, '').trim())
    .filter((part) => part !== '');
}

const isDay = (part: string, language: Language): boolean =>
  isNumberedDay(part) || isDateOnly(part, language);

/** The other words at the ends of a text: “The second day of the” without “session”. */
const otherWordsAtEnds = new RegExp(
  `^(?:${otherWords.source} +)+|(?: +${otherWords.source})+$`,
  otherWords.flags,
);

const isNumberedDay = (part: string): boolean => numberedDay.test(part.replace(otherWordsAtEnds, ''));

/** The date in advice about a day whose date is unknown. */
export const exampleDate = '2024-03-13';

/**
 * Returns the date that a line names, as `YYYY-MM-DD`; `null` if it has none, or one that can be read in two ways.
 *
 * @param dayAbove the day before it, for the year or the month that the line lacks; without it, only a date with a year is returned
 */
export function dateOfLine(text: string, language: Language, dayAbove: string | null = null): string | null {
  if (text.length > 2 * maxLength) return null;
  const [year, month] = dayAbove?.split('-').map(Number) ?? [];
  const line = withHyphens(toLatinDigits(text));
  const number =
    dayAlone[language].exec(unwrapped(line.trim()))?.groups?.['day'] ?? numberBesideWeekday(line, language);
  const [only, ...others] = findDates(line, language);
  const dates = only ? only.dates : datesInFigures(text, language);
  const [date] = others.length === 0 && dates.length === 1 ? dates : [];
  if (date) return toDate(date.year ?? year, date.month, date.day);
  return number === undefined ? null : toDate(year, month, Number(number));
}

/** Returns the only number of a line with a weekday: “Thu 14”. */
function numberBesideWeekday(line: string, language: Language): string | undefined {
  const { weekday } = datePatterns(language);
  return line.search(weekday) === -1
    ? undefined
    : /^[^\p{L}\p{N}]*(\d{1,2})[日号]?[^\p{L}\p{N}]*$/u.exec(line.replace(weekday, ' '))?.[1];
}

function toDate(year: number | undefined, month: number | undefined, day: number): string | null {
  if (year === undefined || month === undefined) return null;
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  const date = `${year}-${twoDigits(month)}-${twoDigits(day)}`;
  return isDate(date) ? date : null;
}

/** A day and a month, or a month and a day. */
const figures = /^(\d{1,2}) ?([./-]) ?(\d{1,2})$/;

/** Returns the signs of a day in figures at the start of a line, and the parts of the line after it. */
function readFigures(text: string): { first: string; sign: string; second: string; others: string[] } | null {
  const [part = '', ...others] = partsOfLine(text);
  const [, first, sign, second] = figures.exec(part.replace(otherWordsAtEnds, '')) ?? [];
  return first === undefined || sign === undefined || second === undefined
    ? null
    : { first, sign, second, others };
}

/**
 * Tests for a line that names a day in figures, such as “14/03” and “Le 14/03 (matin)”. “10.30” and “10-11” can be times, and
 * before other words only a zero shows that a number is a month: “14/03 – Room A”.
 */
export function isDayInFigures(text: string): boolean {
  const read = readFigures(text);
  if (!read) return false;
  const { first, sign, second, others } = read;
  const hasZero = first.startsWith('0') || second.startsWith('0');
  if ((sign === '-' || others.length > 0) && !hasZero) return false;
  if (sign === '.' && (others.length > 0 || (Number(second) > 12 && Number(second) % 5 === 0))) return false;
  return datesInFigures(text, 'en').length > 0;
}

/** Finds the only day and month in figures of a line: “Mardi 14/03”. */
function findFigures(text: string): { first: string; second: string } | null {
  const found = [...toLatinDigits(text).matchAll(/(?<![\d./])(\d{1,2})[./](\d{1,2})(?![\d./])/g)];
  const [, first, second] = found.length === 1 ? (found[0] ?? []) : [];
  return first === undefined || second === undefined ? null : { first, second };
}

/** Returns the dates that a day and a month in figures can mean. The day comes first, except in Chinese; in English, both are common. */
function datesInFigures(text: string, language: Language): CalendarDate[] {
  const { first, second } = readFigures(text) ?? findFigures(text) ?? {};
  if (first === undefined || second === undefined) return [];
  const read = (day: number, month: number): CalendarDate[] =>
    day >= 1 && day <= 31 && month >= 1 && month <= 12 ? [{ year: null, month, day }] : [];
  const dayFirst = read(Number(first), Number(second));
  const monthFirst = read(Number(second), Number(first));
  if (language === 'en' && first !== second) return [...dayFirst, ...monthFirst];
  const [usual, other] = language === 'zh' ? [monthFirst, dayFirst] : [dayFirst, monthFirst];
  return usual.length > 0 ? usual : other;
}

function isDateOnly(text: string, language: Language): boolean {
  const dates = findDates(text, language);
  const { weekday } = datePatterns(language);
  const hasWeekday = text.search(weekday) !== -1;
  const [date] = dates;
  if (!date && !hasWeekday) return false;
  // “10–11 March” and “Wednesday, Thursday” are several days.
  if (new Set(dates.map((each) => JSON.stringify(each.dates))).size > 1) return false;
  if (!date && [...text.matchAll(weekday)].length > 1) return false;
  const others = dates
    .toReversed()
    .reduce((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text)
    .replace(weekday, ' ')
    .replace(otherWords, ' ');
  return !/[\p{L}\p{N}]/u.test(date ? others : others.replace(dayNumber, ' '));
}
