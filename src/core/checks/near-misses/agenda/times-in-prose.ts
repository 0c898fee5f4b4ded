/** Recognizes lines that start with a time or a number and are no items: sentences, durations and measures. */
import { hasEnd, sentenceEnd } from '../../../dates/item-line.ts';
import { readTimes, type TimesReading } from '../../../dates/wall-times.ts';
import type { Language } from '../../../model/languages.ts';
import { toLatinDigits } from '../../../text/strings.ts';

const hourUnit = String.raw`\s?(?:h|hrs?\.?|hours?|heures?|horas?|час(?:а|ов)?|ч\.?)`;
/** Hours that last, with the genitive: “10 часов дискуссий”, “2 часа на доклад”. */
const hoursOfThings = /^\d{1,2} час(?:а|ов)? (?:на|\p{Ll}+(?:ий|ов|ев|ей|ы|ания|ения))(?!\p{L})/u;
const hoursBeyondDay = new RegExp(String.raw`^(?:2[4-9]|[3-9]\d)${hourUnit}(?:$|\/|\s\p{Ll})`, 'u');
const hoursOfDuration = new RegExp(
  String.raw`^\d{1,2}${hourUnit}\s(?:a|an|per|of|later|earlier|before|after|ago|long|sur|par|d[eu]|plus|avant|après|del?|al|por|antes|después|más|до|после|назад|спустя|в\s(?:день|сутки|неделю|месяц|год))(?=\s|\p{P}|$)`,
  'u',
);

/** Tests for hours that are no time of day: “24 heures sur 24”, “15 hours of sunshine”. */
export const isDuration = (line: string): boolean =>
  hoursBeyondDay.test(line) ||
  ((hoursOfDuration.test(line) || hoursOfThings.test(line)) && readTimes(line)?.kind !== 'clear');

/** Units of measures and of money. */
const units =
  /^(?:(?:m|km|kg|cm|mm|ha|%|miles?|pages?|feet|°C?|m[eè]tres?|metros?|kilo\p{L}+|kiló\p{L}+|litres?|litros?|tonnes?|toneladas?|hectares?|euros?|dollars?|dólares|francs?|francos|cents?|millions?|milliards?|billions?|millones|points?|puntos?|per cent|percent|pour cent|por ciento|seconds?|secondes?|segundos?|minutes?|minutos?|years?|ans|années|años|USD|EUR|CHF|GBP|JPY|CNY|RUB|м|км|кг|метр\p{L}*|километр\p{L}*|тонн\p{L}*|литр\p{L}*|евро|доллар\p{L}*|франк\p{L}*|руб\p{L}*|млн|млрд|миллион\p{L}*|миллиард\p{L}*|процент\p{L}*|пункт\p{L}*|секунд\p{L}*|минут\p{L}*|лет|год\p{L}*|متر\p{L}*|كيلو\p{L}*|يورو|دولار\p{L}*|فرنك\p{L}*|مليون|مليار|دقيقة|دقائق)(?![\p{L}\p{M}])|[米元秒吨%]|公里|公斤|欧元|美元|法郎|百万|亿|万|分钟)/u;

/**
 * Tests for a number with a unit: “10.30 metres”, but not “11.30 a.m.” English titles start with a capital letter, so that
 * “3.25 gallons” has none, unless the number is a usual time: “10.30 welcome”.
 */
export function isMeasure(line: string, language: Language): boolean {
  const [, number = '', sign, rest = ''] =
    /^(\d{1,2}([.,:٫])\d{2}) ?(?![\s\d])(.*)$/u.exec(toLatinDigits(line)) ?? [];
  if (sign === undefined) return false;
  if (units.test(rest)) return true;
  if (readTimes(line)?.rest.length !== rest.length) return false;
  return sign !== ':' && language === 'en' && /^\p{Ll}/u.test(rest) && !usualTime.test(number);
}

const usualTime = /^(?:0?[7-9]|1\d|2[0-2])\D[0-5][05]$/;

/** Words in lower case with which sentences go on after a time, and no titles: “At 11:00 the doors close”. */
const sentenceWords =
  /^(?:(?:the|a|an|all|each|we|you|they|it|there|this|these|le|la|les|un|une|chaque|on|il|elle|nous|vous|ce|cet|cette|ces|el|los|las|una|se|cada|nos|este|esta|мы|вы|он|она|оно|они|все|это|будет|будут|состоится|начн[её]тся)(?= )|l[’']\p{L}|\p{Ll}[\p{Ll} ]*[аеиуюя]тся(?!\p{L})|سوف |س[يتن]\p{L}{3}|ي\p{L}{3}|[将將请請])/u;

/** Words with which a sentence about a time goes on: “10:00 is too early”. */
const predicates =
  /^(?:(?:is|are|was|were|will|would|has|had|seems|means|est|était|sera|serait|semble|convient|es|era|será|sería|parece|—|было|будет|значит) |هو |是|[之以][前后後]|[凭憑]|[继繼][续續]|恢[复復]|休[会會])/u;

/**
 * Tests whether a line starts with a time as a sentence does: “At 10 a.m., the Chair opens the meeting.” Two times without
 * a word before them start an item, whatever its title ends with.
 */
export function isSentence(line: string, lastLine: string, times: TimesReading): boolean {
  const hasSign = !hasEnd(times) && /[:–—-]$/u.test(times.written);
  if ((/^\p{L}/u.test(times.written) || hasSign) && sentenceWords.test(times.rest)) return true;
  if (!hasEnd(times) && predicates.test(times.rest)) return true;
  if (isTitleAfterTime(lastLine, times)) return false;
  const continues =
    /^\p{L}/u.test(times.written) || /^[,،，]/.test(times.rest) || /[,،，]$/.test(times.written);
  return continues ? sentenceEnd.test(lastLine) : !hasEnd(times) && sentenceEnd.test(line);
}

/** Tests for a title that ends as a sentence does: “10:00 Panel.”, “10:00 What is AI?” But “10:00 UTC is the deadline.” is a sentence. */
function isTitleAfterTime(lastLine: string, times: TimesReading): boolean {
  const { written, rest } = times;
  const hasZone = times.kind === 'clear' && times.zone !== null;
  if (!/^\d.*[^,،，]$/u.test(written) || hasZone || !lastLine.endsWith(rest) || !/^\p{Lu}/u.test(rest))
    return false;
  return /[?？؟]$/u.test(rest) || rest.split(' ').length <= 3;
}
