/** Regular expressions for days of the week and dates as people write them in the six languages. */
import { memoize } from '../memoize.ts';
import type { Language } from '../model/languages.ts';

// ---- The words ----------------------------------------------------------------------------------------

/** Pieces of regular expressions. */
interface CalendarWords {
  /** One pattern for all forms of each day, Monday first. */
  weekdays: readonly string[];
  /** One pattern for all forms of each month. */
  months: readonly string[];
  /** Words that may come before a date, and before a day of the week. */
  beforeDate: string;
  beforeWeekday: string;
  /** Words between two days or two dates. */
  conjunction: string;
}

const splitWords = (words: string): string[] => words.trim().split(/\s+/);

/** Requires a point or a following number after each abbreviation (`|mer`), which may be another word otherwise. */
const guardAbbreviations = (words: string): string =>
  words.replace(/\|(\S+)/g, (_, word: string) => `|${word}(?:\\.|(?=\\s\\d))`);

const arabicMonths = [
  'كانون الثاني|يناير',
  'شباط|فبراير',
  'آذار|[اأ]ذار|مارس',
  'نيسان|[أا]بريل',
  '[أا]يار|مايو',
  'حزيران|يونيو|يونيه',
  'تموز|يوليو|يوليه',
  '[آا]ب|[أا]غسطس',
  '[أا]يلول|سبتمبر',
  'تشرين ال[أا]ول|[أا]كتوبر',
  'تشرين الثاني|نوفمبر',
  'كانون ال[أا]ول|ديسمبر',
];

const calendarWords: Record<Language, CalendarWords> = {
  en: {
    weekdays: splitWords(
      'Mon(?:day|\\.)? Tue(?:sday|s?\\.?) Wed(?:nesday|\\.)? Thu(?:rsday|r?s?\\.?) Fri(?:day|\\.)? Sat(?:urday|\\.)? Sun(?:day|\\.)',
    ).map((word, index) => (index === 6 ? `${word}|(?<!the )Sun` : word)),
    months: splitWords(
      'Jan(?:uary|\\.)? Feb(?:ruary|\\.)? Mar(?:ch|\\.)? Apr(?:il|\\.)? (?:(?-i:M(?:ay|AY))|may(?=[\\s,]{1,3}\\d{4}(?!\\d))) June?\\.? July?\\.? Aug(?:ust|\\.)? Sep(?:tember|t?\\.?) Oct(?:ober|\\.)? Nov(?:ember|\\.)? Dec(?:ember|\\.)?',
    ),
    beforeDate: 'the|on',
    beforeWeekday: 'a|on|on a|the',
    conjunction: 'and|to|or|until|through|&',
  },
  fr: {
    weekdays: splitWords(
      guardAbbreviations('lundi|lun mardi|mar mercredi|mer jeudi|jeu vendredi|ven samedi|sam dimanche|dim'),
    ),
    months: splitWords(
      'janv(?:ier|\\.)? f[ée]vr?(?:ier|\\.)? mars avr(?:il|\\.)? mai juin juil(?:let|\\.)? ao[ûu]t sept(?:embre|\\.)? oct(?:obre|\\.)? nov(?:embre|\\.)? d[ée]c(?:embre|\\.)?',
    ),
    beforeDate: 'le',
    beforeWeekday: 'un|le',
    conjunction: 'et|au|à|ou|jusqu’au',
  },
  es: {
    weekdays: splitWords(
      guardAbbreviations(
        'lunes|lun martes|mar mi[ée]rcoles|mi[ée] jueves|jue viernes|vie s[áa]bado|s[áa]b domingo|dom',
      ).replace('domingo', '(?<!Santo\\s)domingo'),
    ),
    months: splitWords(
      'ene(?:ro|\\.)? feb(?:rero|\\.)? mar(?:zo|\\.)? abr(?:il|\\.)? may(?:o|\\.)? jun(?:io|\\.)? jul(?:io|\\.)? ago(?:sto|\\.)? se(?:p?tiembre|pt?\\.?|t\\.?) oct(?:ubre|\\.)? nov(?:iembre|\\.)? dic(?:iembre|\\.)?',
    ),
    beforeDate: 'día|el|el día',
    beforeWeekday: 'un|el',
    conjunction: 'y|e|al|a|o|hasta',
  },
  ru: {
    weekdays: splitWords(
      'понедельник(?:а|у|ом|е)?|пн\\.? вторник(?:а|у|ом|е)?|вт\\.? сред(?:а|у|ы|е|ой)|ср\\.? четверг(?:а|у|ом|е)?|чт\\.? пятниц(?:а|у|ы|е|ей)|пт\\.? суббот(?:а|у|ы|е|ой)|сб\\.? воскресень(?:е|я|ю|ем|и)|вс\\.?',
    ),
    months: splitWords(
      'янв(?:аря|\\.)? фев(?:раля|р?\\.?) мар(?:та|\\.)? апр(?:еля|\\.)? мая июн(?:я|\\.)? июл(?:я|\\.)? авг(?:уста|\\.)? сен(?:тября|т?\\.?) окт(?:ября|\\.)? ноя(?:бря|б?\\.?) дек(?:абря|\\.)?',
    ),
    beforeDate: 'числа',
    beforeWeekday: 'в|во|это',
    conjunction: 'и|или|по|до|в|во|с',
  },
  ar: {
    weekdays: splitWords('ال[اإأ]ثنين الثلاثاء|الثلثاء ال[أاإ]ربعاء الخميس الجمع[ةه] السبت ال[أا]حد'),
    months: arabicMonths.map((month) => `(?:${month})(?:\\s?/\\s?(?:${arabicMonths.join('|')}))?`),
    beforeDate: 'الموافق|الموافق ل|الموافق لـ|في|يوم',
    beforeWeekday: 'يوم|وهو يوم|الموافق|الموافق يوم',
    conjunction: 'و|أو|إلى|حتى|ويوم|إلى يوم',
  },
  zh: {
    weekdays: splitWords('一 二 三 四 五 六 [日天]').map((day) => `(?:星期|周|週|礼拜|禮拜)${day}`),
    months: [],
    beforeDate: '即',
    beforeWeekday: '即',
    conjunction: '和|与|及|至|到|或',
  },
};

/** Alternatives for the name of a month in any language. */
export const anyMonthPattern = Object.values(calendarWords)
  .flatMap(({ months }) => months)
  .join('|');

// ---- The patterns -------------------------------------------------------------------------------------

export interface DatePatterns {
  weekday: RegExp;
  dates: readonly RegExp[];
  /** A day of the month without a month: the first of “28 and 29 October”. */
  dayNumber: RegExp;
  /** The text between a day of the week and the date after it. */
  gapBeforeDate: RegExp;
  /** The text between a date and the day of the week after it. */
  gapBeforeWeekday: RegExp;
  /** The text between two days of the week, or between two dates. */
  conjunction: RegExp;
}

/** Spaces and emphasis marks. */
const spacing = String.raw`[\s*_]{0,4}`;
const wordEnd = String.raw`(?![\p{L}\p{M}])`;
const chineseDigit = '[〇零○一二三四五六七八九十廿]';
const ordinalEnding = String.raw`(?:st|nd|rd|th|er|º|\.|-?го|-е)?`;

/** Joins alternatives, each in a named group: `m1`, `m2` … */
const namedGroups = (alternatives: readonly string[], prefix: string): string =>
  alternatives.map((pattern, index) => `(?<${prefix}${index + 1}>${pattern})`).join('|');

/** `28/10/2025` and `2025-10-28`, in all languages. */
const numericDates = [
  String.raw`(?<![\d./-])(?<first>\d{1,2})(?<sign>[./-])(?<second>\d{1,2})\k<sign>(?<year>\d{4}|\d{2})(?![\d/-]|\.\d)`,
  String.raw`(?<![\d./-])(?<year>\d{4})(?<sign>[./-])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})(?!\d)`,
];

function writtenDates(language: Language): string[] {
  if (language === 'zh')
    return [
      `(?:(?<year>\\d{4}|${chineseDigit}{4})\\s?年\\s?)?(?<month>\\d{1,2}|${chineseDigit}{1,3})\\s?月\\s?(?<day>\\d{1,2}|${chineseDigit}{1,3})\\s?[日号號]`,
    ];
  const month = `(?:${namedGroups(calendarWords[language].months, 'm')})${wordEnd}`;
  const year = String.raw`(?:${spacing}[,،-]?${spacing}(?:(?:of|de|del|من|عام|سنة)\s{1,2})?(?<year>\d{4})(?!\d)(?:\s?(?:г\.|года|году|г|م)(?!\p{L}))?)?`;
  const day = String.raw`(?<![\d.:/])(?<day>\d{1,2})${ordinalEnding}`;
  return [
    String.raw`${day}${spacing}-?(?:(?:of|de|من)\s{1,2})?${spacing}${month}${year}`,
    ...(language === 'en' ? [String.raw`(?<!\p{L})${month}${spacing}${day}(?![\d:])${year}`] : []),
  ];
}

/** Returns the patterns of a language. Memoized: they are large. */
export const datePatterns = memoize((language: Language): DatePatterns => {
  const { weekdays, beforeDate, beforeWeekday, conjunction } = calendarWords[language];
  const isChinese = language === 'zh';
  // Arabic writes “and” and “by” as part of the word.
  const wordStart =
    language === 'ar' ? String.raw`(?<=(?<![\p{L}\p{M}])[وبل]?)` : isChinese ? '' : '(?<!\\p{L})';
  const numberStart =
    language === 'ar' ? String.raw`(?<=(?<![\p{L}\d.:/-])و?)` : String.raw`(?<![\p{L}\d.:/-])`;
  const optional = (words: string, spaces: string) => `(?:(?:${words})${spaces})?`;
  return {
    weekday: new RegExp(`${wordStart}(?:${namedGroups(weekdays, 'w')})${isChinese ? '' : wordEnd}`, 'giu'),
    dates: [...writtenDates(language), ...numericDates].map((pattern) => new RegExp(pattern, 'giu')),
    dayNumber: isChinese
      ? new RegExp(`(?<![月\\d]|${chineseDigit})(?<day>\\d{1,2}|${chineseDigit}{1,3})\\s?[日号號]`, 'gu')
      : new RegExp(String.raw`${numberStart}(?<day>\d{1,2})${ordinalEnding}(?![\d\p{L}:%/]|[.,]\d)`, 'giu'),
    gapBeforeDate: new RegExp(
      `^${spacing}[,،，:–—|-]?${spacing}[（(]?${optional(beforeDate, '\\s{0,2}')}${spacing}$`,
      'iu',
    ),
    gapBeforeWeekday: new RegExp(
      `^${spacing}${isChinese ? '[，,（(|]?' : '[,،(（–—|-]'}${spacing}${optional(beforeWeekday, '\\s{0,2}')}${spacing}$`,
      'iu',
    ),
    conjunction: new RegExp(
      `^${spacing}[,،、]?${spacing}(?:${conjunction}|[–—~～-])?${spacing}${optional(`${beforeDate}|${beforeWeekday}`, '\\s{1,2}')}${spacing}$`,
      'iu',
    ),
  };
});
