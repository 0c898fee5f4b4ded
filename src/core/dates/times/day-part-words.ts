/** The words for parts of the day, with the hours that they mean, in the six languages and in German. */
import type { DayPart } from './part-of-day.ts';
import { anyOf, sticky, stickyInLowerCase, word, wordEnd } from './word-patterns.ts';

const morning: DayPart = [[1, 12]];
export const midday: DayPart = [[11, 15]];
const afternoon: DayPart = [[12, 24]];
/** The hours that words for the afternoon mean: ten is in the evening. */
const afternoonInWords: DayPart = [[12, 21]];
const afterLunch: DayPart = [[12, 19]];
// Twelve in the evening or at night may be midnight or noon, so it is in no part of the day.
const evening: DayPart = [[13, 24]];
const lateEvening: DayPart = [[19, 24]];
const earlyMorning: DayPart = [[1, 7]];
const night: DayPart = [
  [1, 6],
  [19, 24],
];

/** A part of the day or the first letters of a name: “P. M.”, and an Arabic letter with a point. */
const uncertain: DayPart = [];

type DayPartWords = readonly (readonly [RegExp, DayPart])[];

const inBrackets = (words: string): RegExp => sticky(` ?[(\\[] ?${anyOf(words)} ?[)\\]]`);

const chineseNumber = String.raw`[\p{N}一二两三四五六七八九十]`;
/** For Chinese words before a time, as in “下午：3:00”. A single sign, as in “晚7时”, needs a time: “晚2天” is two days late. */
const beforeNumber = (words: string, signs = ''): RegExp =>
  sticky(
    `(?:${anyOf(words)}(?: ?[:,])?${signs && `|[${signs}](?: ?[:,])?(?= ?${chineseNumber}{1,3} ?[:.时時点點])`}) ?(?=${chineseNumber})`,
  );

/** A half of the day before a time, as in “PM 3:00–4:00”. Before anything else, it is a word. */
const halfBefore = (letter: string): RegExp =>
  sticky(String.raw`${letter}(?:m|\. ?m\.) ?(?=\d{1,2} ?[:.] ?\d{2}(?!\d))`);

export const dayPartsBefore: DayPartWords = [
  [halfBefore('a'), morning],
  [halfBefore('p'), afternoon],
  [beforeNumber('上午 午前 早上 早晨 清晨 早间 早間 今早 今晨', '早晨'), morning],
  [beforeNumber('凌晨'), earlyMorning],
  [beforeNumber('中午 正午 午间 午間'), midday],
  [beforeNumber('下午 午后 午後'), afternoonInWords],
  [beforeNumber('晚上 晚间 晚間 傍晚 夜晚 今晚', '晚'), evening],
  [beforeNumber('深夜 夜里 夜裡 夜间 夜間 半夜', '夜'), night],
];

/** “P.m.” with a typing error, and “p” after a space, which need a time before them: “10:00 p,m, Opening”. */
const misspeltAfternoon = ` (?:p(?:[ ,]{1,2}m|[ .,]{0,2}n)[.,]{0,2}|p[.,]?(?! ?[0-9])|mp)(?= |$)`;

/** A half of the day that a title follows without a space, or after a hyphen: “3:30pm-Opening”, “3:30p.m.Opening”. */
const beforeTitle = (letter: string): RegExp =>
  new RegExp(
    String.raw`(?: ?|(?<=\d))(?:${letter}m|${letter}\. ?m\.?)(?=-\p{L})|(?<=\d)${letter.toUpperCase()}M(?=-\p{L})|(?<=\d ?)${letter}\. ?m\.(?=\p{L})`,
    'uy',
  );

export const dayPartsAfter: DayPartWords = [
  // A session in the morning, “09:00–13:00 (morning)”, may end after noon.
  [inBrackets('a\\._?m\\.? am ص'), morning],
  [
    inBrackets(
      "p\\._?m\\.? pm in_the_afternoon afternoon de_l'après-midi l'après-midi après-midi de_la_tarde por_la_tarde tarde дня дн[её]м пополудни после_полудня بعد_الظهر عصرا م 下午 午后 午後",
    ),
    afternoon,
  ],
  [inBrackets('in_the_evening evening du_soir soir soirée вечера вечером مساءا? 晚上 晚间 傍晚 晚'), evening],
  [/ (?:[AP]\. M\.|[صم]\.)/uy, uncertain],
  [sticky(String.raw` ?(?:a\. ?m(?:\.|(?!\.))|am)${wordEnd}|a(?!\. ?m)${wordEnd}`), morning],
  [sticky(String.raw` ?(?:p\. ?m(?:\.|(?!\.))|pm)${wordEnd}|p(?!\. ?m)${wordEnd}`), afternoon],
  [stickyInLowerCase(` ?${word('م')}`), afternoon],
  [beforeTitle('a'), morning],
  [beforeTitle('p'), afternoon],
  // “10:00 a–11:30 a” has times of the 12-hour clock, and “10:00 a new approach” a title.
  [/(?<=[:.]\d\d) a(?= ?[-~]{1,3} ?\d)|(?<=[:.]\d\d a ?[-~]{1,3} ?\d{1,2}[:.]\d\d) a(?= |$)/uy, morning],
  [stickyInLowerCase(`(?<=[:.]\\d\\d)${misspeltAfternoon}|(?<=[:.]\\d\\d) p(?= ?[-~]{1,3} ?\\d)`), afternoon],
  [
    stickyInLowerCase(
      ` ?${word('in_the_morning this_morning before_noon du_matin ce_matin avant_midi de_la_mañana por_la_mañana esta_mañana утра утром до_полудня до_обеда صباحا في_الصباح ص قبل_الظهر morgens vormittags')}| (?:上午|早上)(?= |$)| ?ق\\. ?ظ\\.?`,
    ),
    morning,
  ],
  [
    stickyInLowerCase(
      ` ?${word("in_the_afternoon this_afternoon de_l'après[-_]midi cet_après[-_]midi de_la_tarde por_la_tarde esta_tarde дня дн[её]м пополудни после_полудня بعد_الظهر عصرا nachmittags")}| 下午(?= |$)| ?ب\\. ?ظ\\.?`,
    ),
    afternoonInWords,
  ],
  [stickyInLowerCase(` ${word('после_обеда')}`), afterLunch],
  [stickyInLowerCase(` ?${word('ظهرا del_mediodía mittags')}`), midday],
  [stickyInLowerCase(` ${word('noon midday midi mediodía полдень')}`), midday],
  // With a capital letter only after twelve: “10:00 Noon report” has a title.
  [sticky(`(?<=12(?:[:.h]00)?(?: ?h)?) ${word('noon midday midi mediodía полдень')}`), midday],
  [
    stickyInLowerCase(
      ` ?${word('in_the_evening this_evening du_soir ce_soir вечера вечером مساءا?(?!_الخير) في_المساء بالمساء abends')}| 晚上(?= |$)`,
    ),
    evening,
  ],
  [stickyInLowerCase(` ?${word('at_night de_la_noche por_la_noche ночи ночью ليلا')}`), night],
];

const asWords = (words: string, chinese: string): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}])(?:${anyOf(words)})(?![\p{L}\p{M}\p{N}])|${chinese}`, 'iu');

/** A title that is a dinner. Nobody has dinner in the morning, but can prepare it then: “09:00 Dinner arrangements”. */
const dinner = new RegExp(
  `(?<=^ ?)(?:${[
    String.raw`(?:(?!before|after|de|du|le|la)\p{L}+ ){0,2}(?:dinner|supper)(?= (?:at|hosted|offered|given|with|for)(?!\p{L})|[,:;(]|$)`,
    `(?:dîner|souper|soirée)(?= (?:de gala|culturelle|officiel|offert|à|au|avec)|[,:;(]|$)`,
    String.raw`cena(?= (?:de|ofrecida|en|oficial|con)(?!\p{L})|[,:;(]|$)`,
    String.raw`(?:\p{L}+ )?ужин(?!\p{L})`,
    String.raw`\p{Script=Han}{0,6}(?:晚宴|晚餐|晚会|晚會)$`,
    String.raw`(?:مادبة |حفل )?(?:ال)?عشاء(?!\p{L})`,
  ].join('|')})`,
  'iu',
);

/** Words of the second half of the day anywhere in a title, each with the hours by day in which no title has them. */
export const dayPartsInTitles: readonly (readonly [RegExp, hours: DayPart, meant: DayPart])[] = [
  [
    asWords(
      'p\\.?_?m\\.? post_meridiem afternoon lunch luncheon lunchtime après-midi (?<!petit[\\s-])déjeuner tarde almuerzo дн[её]м после_обеда обед обеда обеденный обеденного пополудни بعد_الظهر ظهرا (?:و?ال)?غداء (?:و?لل)?غداء',
      '下午|午后|午後|午餐|午宴|午饭|午飯|午休',
    ),
    [[1, 7]],
    afternoon,
  ],
  [
    asWords(
      'coffee tea snack midday_meal café pause[- ]café thé goûter méridienne repas_de_midi merienda comida comer refrigerio кофе чай чая кофе-брейк кофейный (?:و?ال)?قهوة (?:و?ال)?شاي',
      '茶歇|咖啡|茶点|茶點|午膳|午间|午間',
    ),
    [[1, 6]],
    afternoon,
  ],
  [
    asWords(
      "cocktails? happy_hour sunset cóctel coctel vin_d'honneur фуршет коктейль حفل_استقبال",
      '酒会|酒會|招待会|招待會|鸡尾酒|雞尾酒',
    ),
    [[4, 8]],
    evening,
  ],
  [dinner, [[8, 12]], evening],
  [
    asWords(
      'evening dinner supper soir soirée dîner cena ужина? вечера? вечером вечерний вечернее (?:و?ال)?عشاء (?:و?ال)?مساء مسائية المسائية',
      '晚上|晚间|傍晚|晚餐|晚宴|晚会|晚饭',
    ),
    [[4, 8]],
    evening,
  ],
];

/** Parts of the day before a time, each with the hours that mean it: “Evening: 7:30 Reception”. */
export const dayPartsNamed: readonly (readonly [RegExp, hours: DayPart, meant: DayPart])[] = [
  [
    asWords(
      'evening tonight dinner supper soir soirée dîner noche cena вечер вечером вечера ужин (?:و?ال)?مساء المسائية (?:و?ال)?عشاء',
      '晚上|晚间|晚間|傍晚|今晚|晚餐|晚宴|晚会|晚會',
    ),
    [[4, 12]],
    evening,
  ],
  ...dayPartsInTitles,
];

/**
 * Halves of the day in letters with which names and titles start too, after a space: “PM Modi”, “Am Rande”, “A.M. Best”,
 * “م. العلي”; and words without a preposition, as in “9:00 evening session”.
 */
export const initialForms: DayPartWords = [
  [new RegExp(String.raw` (?:A[Mm]${wordEnd}|A\. ?M\.(?!['&/-]\p{L}))`, 'uy'), morning],
  [new RegExp(String.raw` (?:P[Mm]${wordEnd}|P\. ?M\.(?!['&/-]\p{L}))`, 'uy'), afternoon],
  [stickyInLowerCase(misspeltAfternoon), afternoon],
  [stickyInLowerCase(` ${word('afternoon post_meridiem')}`), afternoon],
  [stickyInLowerCase(` ${word('evening tonight soir вечер')}`), evening],
  [stickyInLowerCase(` ${word('night noche')}`), lateEvening],
  [/ ص[./]/uy, morning],
  [/ م[./]/uy, afternoon],
];
