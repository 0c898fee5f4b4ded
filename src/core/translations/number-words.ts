/** Recognizes numbers that are written in words: “twelfth”, “двенадцать”, “第十二”, “XII”. */
import { memoize } from '../memoize.ts';
import type { ByLanguage, Language } from '../model/languages.ts';

/** How words of a number start. The hundreds and thousands are not needed: they are written in figures. */
interface NumberStems {
  /** From 0 to 19. */
  units: readonly string[];
  /** From 20 to 90. */
  tens: readonly string[];
}

const split = (words: string): string[] => words.split(' ');

const stems: ByLanguage<NumberStems | null> = {
  en: {
    units: split(
      'zero one|first two|second three|third four fi(?:ve|f) six seven eigh nin ten eleven twel thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    ),
    tens: split('twent thirt(?!een) fort fift(?!een) sixt(?!een) sevent(?!een) eight(?!een) ninet(?!een)'),
  },
  fr: {
    units: split(
      'zéro un|premi deux|second trois quatr cinq six sept huit neu(?:f|v) dix onz douz treiz quatorz quinz seiz dix-sept dix-huit dix-neu',
    ),
    tens: split('vingt trent quarant cinquant soixant soixante-dix quatre-vingt quatre-vingt-dix'),
  },
  es: {
    units: split(
      'cero un|prim dos|segund tres|terc cuatr|cuart cinc|quint seis|sext siete|s[eé]ptim och|octav nueve|noven diez|d[eé]cim once|und[eé]cim doce|duod[eé]cim trece|decimoterc catorce|decimocuart quince|decimoquint diecis[eé]is|decimosext diecisiete|decimos[eé]ptim dieciocho|decimoctav diecinueve|decimonoven',
    ),
    tens: split(
      'veint|vig[eé]sim treinta|trig[eé]sim cuarenta|cuadrag[eé]sim cincuenta|quincuag[eé]sim sesenta|sexag[eé]sim setenta|septuag[eé]sim ochenta|octog[eé]sim noventa|nonag[eé]sim',
    ),
  },
  ru: {
    units: split(
      'нол|нул один|одн|перв дв[аеу]|втор тр[иеё]|трет четыр|четвер пят шест сем|седьм вос[еь]м девят десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат',
    ),
    tens: split(
      'двадцат тридцат сорок пят(?:ь|и)десят шест(?:ь|и)десят сем(?:ь|и)десят вос[еь]м(?:ь|и)десят девяност',
    ),
  },
  ar: {
    units: split(
      'صفر واحد|أول|الأول اثن|ثان|الثان ثلاث|ثالث|الثالث أربع|رابع|الرابع خمس|خامس|الخامس ست|سادس|السادس سبع|سابع|السابع ثمان|ثامن|الثامن تسع|تاسع|التاسع عشر|عاشر|العاشر (?:ال)?(?:أحد|إحدى|حادي[ةه]?)_عشر (?:ال)?(?:اثن[ايت]+|ثاني[ةه]?)_عشر (?:ال)?(?:ثلاث|ثالث)[ةه]?_عشر (?:ال)?(?:أربع|رابع)[ةه]?_عشر (?:ال)?(?:خمس|خامس)[ةه]?_عشر (?:ال)?(?:ست|سادس)[ةه]?_عشر (?:ال)?(?:سبع|سابع)[ةه]?_عشر (?:ال)?(?:ثماني|ثامن)[ةه]?_عشر (?:ال)?(?:تسع|تاسع)[ةه]?_عشر',
    ).map((words) => words.replaceAll('_', String.raw`\s{1,3}`)),
    tens: split('عشر[وي] ثلاث[وي] أربع[وي] خمس[وي] ست[وي] سبع[وي] ثمان[وي] تسع[وي]').map(
      (word) => `[وب]?(?:ال)?${word}`,
    ),
  },
  // Chinese numbers are read.
  zh: null,
};

/** Tests for a number up to 99 in words. */
export function hasNumberInWords(text: string, number: number, language: Language): boolean {
  const words = stems[language];
  if (!words || !Number.isInteger(number) || number > 99) return false;
  if (number < 20) return startsWord(text, words.units[number], language);
  const unit = number % 10;
  const hasTens = startsWord(text, words.tens[Math.floor(number / 10) - 2], language);
  const isFrenchTeen = language === 'fr' && (Math.floor(number / 10) === 7 || Math.floor(number / 10) === 9);
  const unitStem = words.units[isFrenchTeen ? unit + 10 : unit];
  return hasTens && (unit === 0 || startsWord(text, unitStem, language, true));
}

/** @param isWithin whether the stem can be within a word, as in “veintiuno” */
function startsWord(text: string, stem: string | undefined, language: Language, isWithin = false): boolean {
  if (stem === undefined) return false;
  const start = isWithin || language === 'ar' ? '' : String.raw`(?<!\p{L})`;
  return patternOf(`${start}(?:${stem})`).test(text);
}

/** Memoized: there are few stems, and each is searched in many texts. */
const patternOf = memoize((source: string): RegExp => new RegExp(source, 'iu'));

/** Lists the numbers that a text has in Chinese or Roman figures. */
export const numbersInOtherFigures = (text: string): number[] => [
  ...[...text.matchAll(/[零〇一二三四五六七八九十百两]{1,7}/g)].flatMap(([figures]) => [
    readChinese(figures),
    ...Array.from(figures, readChinese),
  ]),
  ...[...text.matchAll(/(?<![\p{L}\p{N}])[IVXLC]{1,8}(?![A-Za-z\p{N}])/gu)].map(([figures]) =>
    readRoman(figures),
  ),
];

function readChinese(figures: string): number {
  const digit = (sign: string): number =>
    Math.max(0, '零一二三四五六七八九'.indexOf(sign.replace('两', '二')));
  if (!/[十百]/.test(figures)) return Number(Array.from(figures, digit).join(''));
  const [, hundreds = '', tens = ''] = /^(?:(.)百)?零?(.*)$/.exec(figures) ?? [];
  const [, ten = '', unit = ''] = /^(.?)十(.?)$/.exec(tens) ?? ['', '', tens];
  const hasTen = tens.includes('十');
  return (
    100 * (hundreds ? digit(hundreds) : 0) +
    (hasTen ? 10 * (ten ? digit(ten) : 1) : 0) +
    (unit ? digit(unit) : 0)
  );
}

const romanValues: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

const readRoman = (figures: string): number =>
  Array.from(figures).reduce((sum, sign, index, signs) => {
    const value = romanValues[sign] ?? 0;
    return sum + (value < (romanValues[signs[index + 1] ?? ''] ?? 0) ? -value : value);
  }, 0);
