/** The number of a session as the name of a meeting says it, in words or digits, to propose the name of the next one. */
import type { Language } from '../model/languages.ts';

/** From the first on, in the gender that sessions have; a language may know several ways. */
const words: Record<Language, (number: number) => (string | undefined)[]> = {
  ar: (number) => [arabic[number - 1]],
  zh: (number) => [number <= 30 ? `第${chinese(number)}` : undefined],
  en: (number) => [joined(english, number, 'twenty-', 'thirtieth')],
  fr: (number) => [
    number === 21 ? 'vingt et unième' : joined(french, number, 'vingt-', 'trentième', { 1: 'première' }),
  ],
  ru: (number) => {
    const masculine = joined(russian, number, 'двадцать ', 'тридцатый');
    return [masculine, masculine?.replace(/ий$/, 'ья').replace(/(?:ый|ой)$/, 'ая')];
  },
  es: (number) => [joined(spanish, number, 'vigésima ', 'trigésima')],
};

const list = (text: string): string[] => text.split('|');

const arabic = [
  ...list('الأولى|الثانية|الثالثة|الرابعة|الخامسة|السادسة|السابعة|الثامنة|التاسعة|العاشرة'),
  ...list('الحادية|الثانية|الثالثة|الرابعة|الخامسة|السادسة|السابعة|الثامنة|التاسعة').map(
    (unit) => `${unit} عشرة`,
  ),
  'العشرون',
  ...list('الحادية|الثانية|الثالثة|الرابعة|الخامسة|السادسة|السابعة|الثامنة|التاسعة').map(
    (unit) => `${unit} والعشرون`,
  ),
  'الثلاثون',
];
const english = list(
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth',
);
const french = list(
  'unième|deuxième|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième|onzième|douzième|treizième|quatorzième|quinzième|seizième|dix-septième|dix-huitième|dix-neuvième|vingtième',
);
const russian = list(
  'первый|второй|третий|четвертый|пятый|шестой|седьмой|восьмой|девятый|десятый|одиннадцатый|двенадцатый|тринадцатый|четырнадцатый|пятнадцатый|шестнадцатый|семнадцатый|восемнадцатый|девятнадцатый|двадцатый',
);
const spanish = list(
  'primera|segunda|tercera|cuarta|quinta|sexta|séptima|octava|novena|décima|undécima|duodécima|decimotercera|decimocuarta|decimoquinta|decimosexta|decimoséptima|decimoctava|decimonovena|vigésima',
);

/** Up to thirty: `twenty-` and a unit from twenty-one on. */
function joined(
  to20: readonly string[],
  number: number,
  twenty: string,
  thirtieth: string,
  own: Record<number, string> = {},
): string | undefined {
  if (number === 30) return thirtieth;
  if (number > 30) return undefined;
  return own[number] ?? (number <= 20 ? to20[number - 1] : twenty + to20[number - 21]);
}

function chinese(number: number): string {
  const digits = '〇一二三四五六七八九';
  const tens = Math.floor(number / 10);
  const unit = number % 10 === 0 ? '' : (digits[number % 10] ?? '');
  return tens === 0 ? unit : `${tens === 1 ? '' : (digits[tens] ?? '')}十${unit}`;
}

/** The name of one session as that of another; `null` where it does not say its number once, or in no known way. */
export function renumberOrdinals(language: Language, name: string, from: number, to: number): string | null {
  const wanted = words[language](to);
  for (const [index, word] of words[language](from).entries()) {
    const next = wanted[index];
    if (!word || !next) continue;
    const end = language === 'zh' ? '(?![一二三四五六七八九十百])' : '(?![\\p{L}\\p{M}-])';
    const start = language === 'zh' ? '' : '(?<![\\p{L}\\p{M}-])';
    const changed = replacedOnce(name, new RegExp(start + word + end, 'giu'), next);
    if (changed) return changed;
  }
  const suffix = language === 'en' ? '(?:st|nd|rd|th)?' : '';
  return replacedOnce(name, new RegExp(`(?<!\\d)${from}${suffix}(?![\\d])`, 'gu'), (found) =>
    /\D$/.test(found) ? `${to}${englishSuffix(to)}` : String(to),
  );
}

function replacedOnce(
  name: string,
  pattern: RegExp,
  next: string | ((found: string) => string),
): string | null {
  const [found, ...more] = name.matchAll(pattern);
  if (!found || more.length > 0) return null;
  const text = typeof next === 'string' ? withCaseOf(found[0], next) : next(found[0]);
  return name.slice(0, found.index) + text + name.slice(found.index + found[0].length);
}

const withCaseOf = (model: string, text: string): string => {
  const [first = ''] = model;
  return first !== first.toLowerCase() ? text.charAt(0).toUpperCase() + text.slice(1) : text;
};

function englishSuffix(number: number): string {
  if (number % 100 >= 11 && number % 100 <= 13) return 'th';
  return { 1: 'st', 2: 'nd', 3: 'rd' }[number % 10] ?? 'th';
}
