/** Suggests values for those that a schema does not accept, where it is clear what was meant. */
import { dateOfLine, isDayLine } from '../dates/day-line.ts';
import { isDate } from '../dates/time.ts';
import { isSlug } from '../model/ids.ts';
import { languageTags } from '../model/languages.ts';
import { formatSessionNumber, numberPlaceholder, type SessionSuffix } from '../model/series.ts';
import { meantLanguage } from '../text/meant-language.ts';
import { toLatinDigits } from '../text/strings.ts';
import { closestWord } from '../text/suggest.ts';

type Suggest = (value: unknown) => string | undefined;

const wordsOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';

/** Reads `2024/3/13`, `2024–03–13`, `20240313`, `13.03.2024`, `2024-03-13 00:00:00` and dates in words. A date such as 3/4/2024 can mean two days. */
export const suggestDate: Suggest = (value) => {
  const text = toLatinDigits(wordsOf(value)).replace(/[T ]0?0:00(?::00(?:\.0+)?)?Z?$/, '');
  const dateOf = (year = '', month = '', day = ''): string =>
    [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  const [, year, month, day] =
    /^(\d{4})[-‐–—−/. ]+(\d{1,2})[-‐–—−/. ]+(\d{1,2})$/.exec(text) ??
    /^(\d{4})(\d\d)(\d\d)$/.exec(text) ??
    [];
  const [, one = '', other = '', last] = /^(\d{1,2})[-‐–—−/. ]+(\d{1,2})[-‐–—−/. ]+(\d{4})$/.exec(text) ?? [];
  const inWords = languageTags.map((language) =>
    isDayLine(text, language) ? dateOfLine(text, language) : null,
  );
  const dates = [dateOf(year, month, day), dateOf(last, other, one), dateOf(last, one, other), ...inWords]
    .filter((date) => date !== null)
    .filter(isDate);
  return new Set(dates).size === 1 ? dates[0] : undefined;
};

/** Reads what `suggestDate` does, and a month such as `04/2019`, `2019/4` or `April 2019`. */
export const suggestDateOfAnyPrecision: Suggest = (value) => {
  const text = toLatinDigits(wordsOf(value));
  const [, year, month] = /^(\d{4})[-‐–—−/. ](\d{1,2})$/.exec(text) ?? [];
  const [, otherMonth, otherYear] = /^(\d{1,2})[-‐–—−/. ](\d{4})$/.exec(text) ?? [];
  const first = year ? `${year}-${month}-01` : otherYear ? `${otherYear}-${otherMonth}-01` : `1 ${text}`;
  return suggestDate(text) ?? suggestDate(first)?.slice(0, 7);
};

/** Reads `5`, `#p5`, `para. 5`, `§ 5`, `9(a)` and `footnote 2` as the id of a part. */
export const suggestPart: Suggest = (value) => {
  const text = toLatinDigits(wordsOf(value)).toLowerCase().replace(/^#/, '').trim();
  const [, note] =
    /^(?:fn|footnote|note|note de bas de page|nota|сноска|حاشية|脚注)[ .-]*(\d+)$/u.exec(text) ?? [];
  if (note !== undefined) return `fn-${note}`;
  const [, number, inserted = '', labels = ''] =
    /^(?:§|p|para|paragraph|paragraphe|párrafo|пункт|п|الفقرة|第)?[ .-]*(\d+)(?: ?(bis|ter|quater))?((?:[ (-]+[a-z\d]{1,4}\)?)*)[. 段]*$/u.exec(
      text,
    ) ?? [];
  if (number !== undefined) return [`p${number}${inserted}`, ...(labels.match(/[a-z\d]+/g) ?? [])].join('-');
  return isSlug(text) ? text : undefined;
};

export const suggestId: Suggest = (value) => {
  const slug = wordsOf(value)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s_.]+/g, '-');
  return isSlug(slug) && /^[a-z]/.test(slug) ? slug : undefined;
};

/** Reads the name or the path of a file as the name of a document. */
export const suggestDocument: Suggest = (value) => {
  const name =
    wordsOf(value)
      .split('/')
      .at(-1)
      ?.replace(/(?:\.[a-z]{2})?\.md$/i, '')
      .toLowerCase() ?? '';
  return isSlug(name) ? name : undefined;
};

/** Reads a path or a web address as `session-12/agenda`. */
export const suggestPage: Suggest = (value) => {
  const path = wordsOf(value)
    .replace(/^.*?\bmeetings\//, '')
    .replace(/(?:\.[a-z]{2})?\.md$|\/(?:print)?$/i, '');
  const steps = path.replace(/^.*?\bpages\//, 'pages/').split('/');
  const isPage = steps[0] === 'pages' && steps.length > 1;
  return (isPage || steps.length <= 2) && steps.every(isSlug) ? steps.join('/') : undefined;
};

/** Adds the scheme to `www.example.org`. */
export const suggestAddress: Suggest = (value) => {
  const address = `https://${wordsOf(value).replace(/^[a-z]*:?\/*/i, (start) => (/[:/]/.test(start) ? '' : start))}`;
  return /^https:\/\/[\w-]+(?:\.[\w-]+)+(?:[/?#]\S*)?$/.test(address) ? address : undefined;
};

/** Takes the address out of `mailto:desk@example.org` or `Desk <desk@example.org>`. */
export const suggestEmail: Suggest = (value) =>
  wordsOf(value)
    .split(/[\s<>:]+/)
    .find((word) => {
      const at = word.indexOf('@', 1);
      return at !== -1 && word.lastIndexOf('.', word.length - 2) > at + 1;
    });

export const suggestNumber: Suggest = (value) => /^\D*([1-9]\d*)\D*$/.exec(wordsOf(value))?.[1];

/** Puts the placeholder where a number or another placeholder is: `Workshop 1`, `Workshop {n}`. */
export const suggestLabel: Suggest = (value) => {
  const text = wordsOf(value);
  const [written, ...others] = toLatinDigits(text).match(/\{+[^{}]*\}+|\d+|(?<=\s)#/gu) ?? [];
  if (text === '' || others.length > 0) return undefined;
  return written === undefined
    ? `${text} ${numberPlaceholder}`
    : toLatinDigits(text).replace(written, numberPlaceholder);
};

/** Words that follow or precede the number of a session, by the suffix that `meeting.yaml` has for them. */
const suffixWords: readonly [words: RegExp, suffix: SessionSuffix][] = [
  [/bis|бис|مكرر|之二/i, 'bis'],
  [/ter\b|之三/i, 'ter'],
  [/resum|reconven|repris|reanud|continuaci|возобновл|مستأنف|续/i, 'resumed'],
  [/extraord|внеочеред|استثنائي/i, 'extraordinary'],
  [/special|spécial|especial|специальн|特别/i, 'special'],
];

/** Reads `43 bis`, `43rd`, `session 43 (resumed)` and numbers in digits of other scripts. */
export const suggestSessionNumber: Suggest = (value) => {
  const text = toLatinDigits(wordsOf(value));
  const [digits, ...others] = text.match(/\d+/g) ?? [];
  const count = Number(digits);
  if (digits === undefined || others.length > 0 || count === 0) return undefined;
  const suffix = suffixWords.find(([words]) => words.test(text))?.[1];
  return formatSessionNumber({ count, ...(suffix && { suffix }) });
};

const meanings = {
  true: ['yes', 'y', 'oui', 'si', 'sí', 'да', 'on', 'vrai', '是', 'نعم'],
  false: ['no', 'n', 'non', 'нет', 'off', 'faux', 'none', '否', 'لا'],
};

export const suggestBoolean: Suggest = (value) =>
  Object.entries(meanings).find(([, words]) => words.includes(wordsOf(value).toLowerCase()))?.[0];

/** Finds a time zone by the name of its city, in any case of letters. */
export const suggestTimeZone: Suggest = (value) => {
  const name = wordsOf(value).toLowerCase().replaceAll(' ', '_');
  const zones = Intl.supportedValuesOf('timeZone');
  const found = zones.filter(
    (zone) => zone.toLowerCase() === name || zone.toLowerCase().endsWith(`/${name}`),
  );
  return found.length === 1 ? found[0] : undefined;
};

/** Finds the word that was meant among those that are allowed, which may be languages. */
export const suggestOneOf = (value: unknown, allowed: readonly string[]): string | undefined => {
  const word = wordsOf(value);
  const language = meantLanguage(word);
  if (word.length > 1 && language && allowed.includes(language)) return language;
  return word.length > 2 ? closestWord(word, allowed) : undefined;
};
