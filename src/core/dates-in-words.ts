/** Dates with a day of the week, as people write them in the six languages. */
import type { Language } from './languages.ts';
import { withLatinDigits } from './time.ts';

export interface DateInWords {
  /** 1 is Monday, 7 Sunday (ISO 8601). */
  weekday: number;
  year: number | null;
  month: number;
  day: number;
  /** Offsets of the day of the week, and of the whole. */
  weekdaySpan: [number, number];
  span: [number, number];
}

interface Words {
  /** Monday first; each a pattern for all forms. */
  weekdays: readonly string[];
  months: readonly string[];
  /** Orders in which the parts stand, `W` the day of the week, `D`, `M`, `Y`. */
  orders: readonly string[];
}

const list = (words: string): string[] => words.trim().split(/\s+/);

/** Between the parts: blanks, and the marks of bold and italic words. */
const gap = String.raw`[*_]{0,3}[\s\u00a0]{0,3}[*_]{0,3}`;
const comma = `${gap}[,،]?${gap}`;
const year = `(?:${comma}(?:de${gap}|del${gap}|من${gap}|عام${gap})?Y)?`;
/** “28 October 2025 (Tuesday)”: not the weekday of a date that follows. */
const after = String.raw`${gap}(?:г\.|года)?${gap}[,(،]${gap}W(?![\s,،]{0,3}\d)`;
const european = [
  `W${comma}(?:the |le |el )?D(?:st|nd|rd|th|er|-го|\\.)?${gap}(?:of${gap}|de${gap})?M\\.?${year}`,
  `D(?:er)?${gap}(?:of${gap}|de${gap})?M\\.?${year}${after}`,
];

const words: Record<Language, Words> = {
  en: {
    weekdays: list(
      'Mon(?:day)? Tue(?:s(?:day)?)? Wed(?:nesday)? Thu(?:rs?(?:day)?)? Fri(?:day)? Sat(?:urday)? Sun(?:day)?',
    ),
    months: list(
      'Jan(?:uary)? Feb(?:ruary)? Mar(?:ch)? Apr(?:il)? May June? July? Aug(?:ust)? Sept?(?:ember)? Oct(?:ober)? Nov(?:ember)? Dec(?:ember)?',
    ),
    orders: [...european, `W\\.?${comma}M\\.?${gap}D(?:st|nd|rd|th)?${year}`],
  },
  fr: {
    weekdays: list('lundi mardi mercredi jeudi vendredi samedi dimanche'),
    months: list('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
    orders: european,
  },
  es: {
    weekdays: list('lunes martes mi[ée]rcoles jueves viernes s[áa]bado domingo'),
    months: list(
      'enero febrero marzo abril mayo junio julio agosto se(?:p)?tiembre octubre noviembre diciembre',
    ),
    orders: european,
  },
  ru: {
    weekdays: list(
      'понедельник(?:а|у|ом|е)? вторник(?:а|у|ом|е)? сред(?:а|у|ы|е|ой) четверг(?:а|у|ом|е)? пятниц(?:а|у|ы|е|ей) суббот(?:а|у|ы|е|ой) воскресень(?:е|я|ю|ем|и)',
    ),
    months: list('января февраля марта апреля мая июня июля августа сентября октября ноября декабря'),
    orders: european,
  },
  ar: {
    weekdays: list('ال[اإ]ثنين الثلاثاء ال[أا]ربعاء الخميس الجمعة السبت ال[أا]حد'),
    months: [
      '(?:كانون الثاني|يناير)',
      '(?:شباط|فبراير)',
      '(?:آذار|مارس)',
      '(?:نيسان|[أا]بريل)',
      '(?:أيار|مايو)',
      '(?:حزيران|يونيو|يونيه)',
      '(?:تموز|يوليو|يوليه)',
      '(?:آب|[أا]غسطس)',
      '(?:أيلول|سبتمبر)',
      '(?:تشرين الأول|[أا]كتوبر)',
      '(?:تشرين الثاني|نوفمبر)',
      '(?:كانون الأول|ديسمبر)',
    ].map((month) => `${month}(?:\\s?/\\s?[\\u0621-\\u064a ]{3,14})?`),
    orders: [`W${comma}(?:الموافق${gap}|في${gap})?D${gap}(?:من${gap})?M${year}`, `D${gap}M${year}${after}`],
  },
  zh: {
    weekdays: [...'一二三四五六'].map((day) => `(?:星期|周|礼拜)${day}`).concat('(?:星期|周|礼拜)[日天]'),
    months: Array.from({ length: 12 }, (_, month) => `${month + 1}月`),
    orders: [`(?:Y年)?${gap}M${gap}D日${gap}[（(，,]?${gap}W`],
  },
};

const iso = ['W[,،(]?[\\s]{0,2}Y-N-D(?!\\d)', 'Y-N-D[\\s]{0,2}[,،(（]?[\\s]{0,2}W'];

const parts: Record<string, string> = {
  D: String.raw`(?<!\d)(?<day>\d{1,2})`,
  Y: String.raw`(?<year>\d{4})(?!\d)`,
  N: String.raw`(?<number>\d{2})`,
};

const patterns = new Map<Language, RegExp[]>();

function patternsOf(language: Language): RegExp[] {
  const kept = patterns.get(language);
  if (kept) return kept;
  const { weekdays, months, orders } = words[language];
  const edge = language === 'zh' ? '' : '(?![\\p{L}\\p{M}])';
  // In Arabic “and” and “by” are written together with the word.
  const start = language === 'ar' ? '(?<![\\p{L}\\p{M}])[وب]?' : language === 'zh' ? '' : '(?<!\\p{L})';
  const all: Record<string, string> = {
    ...parts,
    W: `${start}(?<weekday>${weekdays.join('|')})${edge}`,
    M: `(?<month>${months.join('|')})${edge}`,
  };
  if (language === 'zh') all['M'] = '(?<!\\d)(?<month>\\d{1,2})月';
  const made = [...orders, ...iso].map(
    (order) =>
      new RegExp(
        order.replace(/(?<![A-Za-z\\])[WDMYN](?![A-Za-z])/g, (part) => all[part] ?? part),
        'dgiu',
      ),
  );
  patterns.set(language, made);
  return made;
}

const weekdays = new Map<Language, RegExp>();

/** Most texts have none, and need not be gone through for every order. */
function hasWeekday(text: string, language: Language): boolean {
  const any = words[language].weekdays.join('|');
  const isApart = language !== 'zh' && language !== 'ar';
  const pattern =
    weekdays.get(language) ?? new RegExp(isApart ? `(?<!\\p{L})(?:${any})(?!\\p{L})` : any, 'iu');
  weekdays.set(language, pattern);
  return pattern.test(text);
}

/** @param text in which a digit of another script counts as a Latin one */
export function datesInWords(text: string, language: Language): DateInWords[] {
  if (!hasWeekday(text, language)) return [];
  const latin = withLatinDigits(text);
  const found = new Map<number, DateInWords>();
  for (const pattern of patternsOf(language)) {
    for (const match of latin.matchAll(pattern)) {
      const { groups = {}, indices } = match;
      const weekdaySpan = indices?.groups?.['weekday'];
      const month = Number(groups['number'] ?? indexOf(words[language].months, groups['month'] ?? ''));
      if (!weekdaySpan || !month || found.has(weekdaySpan[0])) continue;
      found.set(weekdaySpan[0], {
        weekday: indexOf(words[language].weekdays, groups['weekday'] ?? ''),
        year: groups['year'] ? Number(groups['year']) : null,
        month,
        day: Number(groups['day']),
        weekdaySpan,
        span: [match.index, match.index + match[0].length],
      });
    }
  }
  return [...found.values()].sort((a, b) => a.span[0] - b.span[0]);
}

/** Counted from one. In Chinese the number of a month stands without its sign. */
const indexOf = (forms: readonly string[], word: string): number =>
  /^\d+$/.test(word)
    ? Number(word)
    : forms.findIndex((form) => new RegExp(`^(?:${form})$`, 'iu').test(word)) + 1;
