/** How people write days of the week and dates in the six languages. */
import type { Language } from '../model/languages.ts';

// ---- The words ----------------------------------------------------------------------------------------

interface Words {
  /** Monday first; each a pattern for all forms. */
  weekdays: readonly string[];
  months: readonly string[];
  /** What may stand before a date, before a day of the week, and between two of them. */
  beforeDate: string;
  beforeWeekday: string;
  and: string;
}

const list = (words: string): string[] => words.trim().split(/\s+/);
/** Abbreviations that are other words too, without their point: mer, jeu, mar. */
const short = (words: string): string =>
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

const words: Record<Language, Words> = {
  en: {
    weekdays: list(
      'Mon(?:day|\\.)? Tue(?:sday|s?\\.?) Wed(?:nesday|\\.)? Thu(?:rsday|r?s?\\.?) Fri(?:day|\\.)? Sat(?:urday|\\.)? Sun(?:day|\\.)',
    ).map((word, index) => (index === 6 ? `${word}|(?<!the )Sun` : word)),
    months: list(
      'Jan(?:uary|\\.)? Feb(?:ruary|\\.)? Mar(?:ch|\\.)? Apr(?:il|\\.)? May June?\\.? July?\\.? Aug(?:ust|\\.)? Sep(?:tember|t?\\.?) Oct(?:ober|\\.)? Nov(?:ember|\\.)? Dec(?:ember|\\.)?',
    ),
    beforeDate: 'the|on',
    beforeWeekday: 'a|on|on a|the',
    and: 'and|to|or|until|through|&',
  },
  fr: {
    weekdays: list(short('lundi|lun mardi|mar mercredi|mer jeudi|jeu vendredi|ven samedi|sam dimanche|dim')),
    months: list(
      'janv(?:ier|\\.)? f[ée]vr?(?:ier|\\.)? mars avr(?:il|\\.)? mai juin juil(?:let|\\.)? ao[ûu]t sept(?:embre|\\.)? oct(?:obre|\\.)? nov(?:embre|\\.)? d[ée]c(?:embre|\\.)?',
    ),
    beforeDate: 'le',
    beforeWeekday: 'un|le',
    and: 'et|au|à|ou|jusqu’au',
  },
  es: {
    weekdays: list(
      short(
        'lunes|lun martes|mar mi[ée]rcoles|mi[ée] jueves|jue viernes|vie s[áa]bado|s[áa]b domingo|dom',
      ).replace('domingo', '(?<!Santo\\s)domingo'),
    ),
    months: list(
      'ene(?:ro|\\.)? feb(?:rero|\\.)? mar(?:zo|\\.)? abr(?:il|\\.)? may(?:o|\\.)? jun(?:io|\\.)? jul(?:io|\\.)? ago(?:sto|\\.)? sep?t?(?:iembre|\\.)? oct(?:ubre|\\.)? nov(?:iembre|\\.)? dic(?:iembre|\\.)?',
    ),
    beforeDate: 'día|el|el día',
    beforeWeekday: 'un|el',
    and: 'y|e|al|a|o|hasta',
  },
  ru: {
    weekdays: list(
      'понедельник(?:а|у|ом|е)?|пн\\.? вторник(?:а|у|ом|е)?|вт\\.? сред(?:а|у|ы|е|ой)|ср\\.? четверг(?:а|у|ом|е)?|чт\\.? пятниц(?:а|у|ы|е|ей)|пт\\.? суббот(?:а|у|ы|е|ой)|сб\\.? воскресень(?:е|я|ю|ем|и)|вс\\.?',
    ),
    months: list(
      'янв(?:аря|\\.)? фев(?:раля|р?\\.?) мар(?:та|\\.)? апр(?:еля|\\.)? мая июн(?:я|\\.)? июл(?:я|\\.)? авг(?:уста|\\.)? сен(?:тября|т?\\.?) окт(?:ября|\\.)? ноя(?:бря|б?\\.?) дек(?:абря|\\.)?',
    ),
    beforeDate: 'числа',
    beforeWeekday: 'в|во|это',
    and: 'и|или|по|до|в|во|с',
  },
  ar: {
    weekdays: list('ال[اإأ]ثنين الثلاثاء|الثلثاء ال[أاإ]ربعاء الخميس الجمع[ةه] السبت ال[أا]حد'),
    months: arabicMonths.map((month) => `(?:${month})(?:\\s?/\\s?(?:${arabicMonths.join('|')}))?`),
    beforeDate: 'الموافق|الموافق ل|الموافق لـ|في|يوم',
    beforeWeekday: 'يوم|وهو يوم|الموافق|الموافق يوم',
    and: 'و|أو|إلى|حتى|ويوم|إلى يوم',
  },
  zh: {
    weekdays: list('一 二 三 四 五 六 [日天]').map((day) => `(?:星期|周|週|礼拜|禮拜)${day}`),
    months: [],
    beforeDate: '即',
    beforeWeekday: '即',
    and: '和|与|及|至|到|或',
  },
};

/** The name of a month in any of the languages. */
export const anyMonth = Object.values(words)
  .flatMap(({ months }) => months)
  .join('|');

// ---- The patterns -------------------------------------------------------------------------------------

export interface Patterns {
  weekday: RegExp;
  dates: readonly RegExp[];
  /** A day whose month stands elsewhere: the first of “28 and 29 October”. */
  bare: RegExp;
  toDate: RegExp;
  toWeekday: RegExp;
  and: RegExp;
}

const pad = String.raw`[\s*_]{0,4}`;
const edge = String.raw`(?![\p{L}\p{M}])`;
const chinese = '[〇零○一二三四五六七八九十廿]';
const ordinal = String.raw`(?:st|nd|rd|th|er|º|\.|-?го|-е)?`;

/** Each form in a group of its own, `m1`, `m2` … */
const grouped = (forms: readonly string[], letter: string): string =>
  forms.map((form, index) => `(?<${letter}${index + 1}>${form})`).join('|');

const numeric = [
  String.raw`(?<![\d./-])(?<first>\d{1,2})(?<sign>[./-])(?<second>\d{1,2})\k<sign>(?<year>\d{4}|\d{2})(?![\d/-]|\.\d)`,
  String.raw`(?<![\d./-])(?<year>\d{4})(?<sign>[./-])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})(?!\d)`,
];

function datePatterns(language: Language): string[] {
  if (language === 'zh')
    return [
      `(?:(?<year>\\d{4}|${chinese}{4})\\s?年\\s?)?(?<month>\\d{1,2}|${chinese}{1,3})\\s?月\\s?(?<day>\\d{1,2}|${chinese}{1,3})\\s?[日号號]`,
    ];
  const month = `(?:${grouped(words[language].months, 'm')})${edge}`;
  const year = String.raw`(?:${pad}[,،-]?${pad}(?:(?:of|de|del|من|عام|سنة)\s{1,2})?(?<year>\d{4})(?!\d)(?:\s?(?:г\.|года|году|г|م)(?!\p{L}))?)?`;
  const day = String.raw`(?<![\d.:/])(?<day>\d{1,2})${ordinal}`;
  return [
    String.raw`${day}${pad}-?(?:(?:of|de|من)\s{1,2})?${pad}${month}${year}`,
    ...(language === 'en' ? [String.raw`(?<!\p{L})${month}${pad}${day}(?![\d:])${year}`] : []),
  ];
}

const known = new Map<Language, Patterns>();

export function patternsOf(language: Language): Patterns {
  const kept = known.get(language);
  if (kept) return kept;
  const { weekdays, beforeDate, beforeWeekday, and } = words[language];
  const isChinese = language === 'zh';
  // In Arabic “and” and “by” are written together with the word.
  const start = language === 'ar' ? String.raw`(?<=(?<![\p{L}\p{M}])[وبل]?)` : isChinese ? '' : '(?<!\\p{L})';
  const first = language === 'ar' ? String.raw`(?<=(?<![\p{L}\d.:/-])و?)` : String.raw`(?<![\p{L}\d.:/-])`;
  const small = (some: string, blanks: string) => `(?:(?:${some})${blanks})?`;
  const made = {
    weekday: new RegExp(`${start}(?:${grouped(weekdays, 'w')})${isChinese ? '' : edge}`, 'giu'),
    dates: [...datePatterns(language), ...numeric].map((pattern) => new RegExp(pattern, 'giu')),
    bare: isChinese
      ? new RegExp(`(?<![月\\d]|${chinese})(?<day>\\d{1,2}|${chinese}{1,3})\\s?[日号號]`, 'gu')
      : new RegExp(String.raw`${first}(?<day>\d{1,2})${ordinal}(?![\d\p{L}:%/]|[.,]\d)`, 'giu'),
    toDate: new RegExp(`^${pad}[,،，:–—|-]?${pad}[（(]?${small(beforeDate, '\\s{0,2}')}${pad}$`, 'iu'),
    toWeekday: new RegExp(
      `^${pad}${isChinese ? '[，,（(|]?' : '[,،(（–—|-]'}${pad}${small(beforeWeekday, '\\s{0,2}')}${pad}$`,
      'iu',
    ),
    and: new RegExp(
      `^${pad}[,،、]?${pad}(?:${and}|[–—~～-])?${pad}${small(`${beforeDate}|${beforeWeekday}`, '\\s{1,2}')}${pad}$`,
      'iu',
    ),
  };
  known.set(language, made);
  return made;
}
