/**
 * The words and signs of times in the six languages, and in German. They match normalized text (`normalizeTimes`) from
 * an offset on, in any case. A language can be mixed with another: staff copy times between versions.
 */
import type { DayPart } from './part-of-day.ts';

const morning: DayPart = [[1, 12]];
const midday: DayPart = [[11, 15]];
const afternoon: DayPart = [[12, 24]];
/** What words mean: nobody says “ten in the afternoon”. */
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

/**
 * The end of a word that belongs to a time. A word that continues after an apostrophe, a hyphen or another sign belongs
 * to a title, such as “PM’s address” and “h-index”, unless a second time follows: “10 pm–midnight”.
 */
const wordEnd = String.raw`(?![\p{L}\p{M}\p{N}+#®™]|['&/]\p{L}|-(?!noon|mid|min|med|пол|mit)\p{L})`;

/** Joins words that are separated by spaces to alternatives. `_` is a space within one. */
const anyOf = (words: string): string => `(?:${words.trim().split(/\s+/).join('|').replaceAll('_', ' ')})`;
const sticky = (source: string): RegExp => new RegExp(source, 'iuy');
/** For words that can start a title with a capital letter, such as “Hours of service”. */
const stickyInLowerCase = (source: string): RegExp => new RegExp(source, 'uy');
const word = (words: string): string => anyOf(words) + wordEnd;

type DayPartWords = readonly (readonly [RegExp, DayPart])[];

const inBrackets = (words: string): RegExp => sticky(` ?[(\\[] ?${anyOf(words)} ?[)\\]]`);

const chineseNumber = String.raw`[\p{N}一二两三四五六七八九十]`;
/** For Chinese words before a time, as in “下午：3:00”. A single sign, as in “晚7时”, needs a time: “晚2天” is two days late. */
const beforeNumber = (words: string, signs = ''): RegExp =>
  sticky(
    `(?:${anyOf(words)}(?: ?[:,])?${signs && `|[${signs}](?: ?[:,])?(?= ?${chineseNumber}{1,3} ?[:.时時点點])`}) ?(?=${chineseNumber})`,
  );

export const dayPartsBefore: DayPartWords = [
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
  [inBrackets('in_the_evening evening du_soir soir soirée вечера вечером مساء 晚上 晚间 傍晚 晚'), evening],
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
      ` ?${word('in_the_morning this_morning before_noon du_matin ce_matin avant_midi de_la_mañana por_la_mañana esta_mañana утра утром до_полудня до_обеда صباحا ص قبل_الظهر morgens vormittags')}| (?:上午|早上)(?= |$)| ?ق\\. ?ظ\\.?`,
    ),
    morning,
  ],
  [
    stickyInLowerCase(
      ` ?${word("in_the_afternoon this_afternoon de_l'après-midi cet_après-midi de_la_tarde por_la_tarde esta_tarde дня дн[её]м пополудни после_полудня بعد_الظهر عصرا nachmittags")}| 下午(?= |$)| ?ب\\. ?ظ\\.?`,
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
      ` ?${word('in_the_evening this_evening du_soir ce_soir вечера вечером مساء(?!_الخير) abends')}| 晚上(?= |$)`,
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
export const initials: DayPartWords = [
  [new RegExp(String.raw` (?:A[Mm]${wordEnd}|A\. ?M\.(?!['&/-]\p{L}))`, 'uy'), morning],
  [new RegExp(String.raw` (?:P[Mm]${wordEnd}|P\. ?M\.(?!['&/-]\p{L}))`, 'uy'), afternoon],
  [stickyInLowerCase(misspeltAfternoon), afternoon],
  [stickyInLowerCase(` ${word('afternoon post_meridiem')}`), afternoon],
  [stickyInLowerCase(` ${word('evening tonight soir вечер')}`), evening],
  [stickyInLowerCase(` ${word('night noche')}`), lateEvening],
  [/ ص[./]/uy, morning],
  [/ م[./]/uy, afternoon],
];
/** The end of a text, or a sign between times and a title. */
export const endOfTimes = / ?(?:$|[|→](?: |$)|[-~]{1,3} )/uy;
/** A word in lower case, which continues a title: “hours of sunshine”. */
export const lowerCaseWord = / \p{Ll}/uy;
/** A second time: “15:00 PM – 16:00 PM”, “10 heures à 11 heures”. */
export const nextTime = sticky(
  String.raw` ?[-~]{1,3} ?\d| ${anyOf("to till til until through and à au jusqu'à et a al hasta y до по и bis und")} .{0,16}?\d`,
);
/** Words that can start a title: “15:00 hours of sunshine”. No title starts with “h” or “p.m.”. */
export const titleWord = /^ ?\p{L}{3,}(?<!hrs|uhr|clock)/iu;
export const letters = / ?[\p{L}\p{M}'_]+(?: [\p{L}\p{M}'_]+)?/uy;
export const capitalWord = /^ ?\p{Lu}\p{Ll}/u;

const noonWords = 'noon midday midi mediodía полдень полдня полудня';
export const noon: readonly RegExp[] = [
  sticky(`(?:12 ?)?${word(noonWords)}`),
  sticky('(?:正午|中午)(?! ?[\\p{N}一二两十:])'),
  // In capital letters, “M.” is the title of a person.
  /12(?:[:.]00)? ?m\.(?= |$)/uy,
];
export const noonDayPart = midday;

const midnightWords = 'midnight minuit medianoche полночь полуночи منتصف_الليل';
export const midnight = sticky(
  `(?:(?:12|0?0[:.]00|12[:.]00) ?)?${word(midnightWords)}|(?:午夜|半夜|零时|零時|零点|零點)(?! ?[\\p{N}一二三四五六七八九十])`,
);

const hourNames = [
  'one two three four five six seven eight nine ten eleven twelve',
  'une deux trois quatre cinq six sept huit neuf dix onze',
  'una dos tres cuatro cinco seis siete ocho nueve diez once doce',
  'час два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать',
  'الواحدة الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة الحادية_عشرة الثانية_عشرة',
].map((names) => names.split(' ').map((name) => name.replace('_', ' ')));
/** An hour in words, and its unit: “час”, “trois heures”. The longest name comes first. */
export const hourInWords = sticky(
  `(${hourNames
    .flat()
    .toSorted((a, b) => b.length - a.length)
    .join('|')})(?![\\p{L}\\p{M}])(?: (?:o'clock|heures?|час(?:а|ов)))?`,
);
export const hourOfName = (name: string): number =>
  Math.max(...hourNames.map((names) => names.indexOf(name.toLowerCase()))) + 1;

/** Matches a part of every time: a digit, the unit of Chinese hours, a word for noon or midnight, or the name of an hour in its first words. */
export const partOfTime = new RegExp(
  String.raw`\d|[时時点點]|[正中]午|[午半]夜|${anyOf(`${noonWords} ${midnightWords}`)}|^.{0,20}(?<!\p{L})(?:${hourNames.flat().join('|')})(?= )`,
  'iu',
);

/** A word before a time, as in “from 10:00”. */
export const lead = sticky(
  `(?:${anyOf('from between at starting starts start de des du dès à à_partir_de le entre desde las la a с со в во от ровно точно между من بين الساعة في تمام von zwischen ab um time heure hora время الوقت')}(?: ?:)?(?= )|(?:从|從|自|由|于|時間:|时间:)) ?`,
);
/** The word before a time at the end of a text: “Вечером в”. */
export const leadAtEnd = /(?:^|\s)(?:at|à|vers|a las?|в|с|на|الساعة|في الساعة|在|于)$/iu;
export const betweenWord = sticky(word('between entre между بين zwischen'));

export const approximateBefore = sticky(
  String.raw`(?:${anyOf('ca\\.? circa c\\. approx\\.? approximately about around roughly environ env\\. vers aprox\\.? aproximadamente alrededor_de hacia sobre около ок\\. прибл\\.? примерно приблизительно ориентировочно حوالي نحو قرابة تقريبا etwa')}(?= |\p{N})|[~≈±](?= ?\p{N})|大约|大約|约|約|大概) ?`,
);
export const approximateAfter = stickyInLowerCase(
  String.raw` ?[([]?(?:${word('approx approximately circa environ aproximadamente примерно تقريبا')}|${anyOf('approx\\. ca\\. env\\. aprox\\. прибл\\.')}|左右|前后|前後|[之以]?[前后後](?= |$)|许(?!\p{Script=Han}))[)\]]?`,
);

/** The start of a title with such a word: “10:00 circa 1900”. */
export const approximateBeforeTitle = stickyInLowerCase(
  String.raw` (?:${anyOf('approx.? approximately ca. circa env. environ aprox. aproximadamente прибл. примерно تقريبا')})(?= (?:\p{Ll}|\d+(?![\d:.]|\s?h)))`,
);

/** Signs and words that join a start and an end. */
export const rangeSigns: readonly RegExp[] = [
  sticky(' ?(?:[-~→]{1,3}>?|\\.{2,3}|…) ?'),
  sticky(' ?(?:至|到) ?'),
  sticky(
    ` ${anyOf("to till til until thru through à au jusqu'à jusque a al hasta до по الى حتى لغاية bis")} `,
  ),
];
/** The word before the end of a range that starts with “between”. */
export const andWord = sticky(` (?:and|et|y|и|und) | و ?`);
/** Anything else between two times. Capital letters start a title. */
export const unclearSeparator =
  /(?: up to | ?[/,;+&|،、؛·•] ?| (?:\p{Ll}|\p{Lo}){1,12} | ?[和与與及或並并] ?| ?[^\p{L}\p{N}\s"'“”«»‘’„()[\]【】]{1,4}(?: ?[([])? ?| ?[([] ?(?:[-~]{1,3}|(?:until|till?|to|ends|by|jusqu'à|à|hasta(?: las)?|a|до|по|至|到|حتى|الى)) ?| )(?=[^ ])/uy;

/** Nouns that are counted with the sign of the hour: “3点建议” has three suggestions. “3点说明会” is a meeting at 3:00. */
const chinesePoints =
  '(?:建议|建議|意见|意見|说明|說明|要求|主张|主張|结论|結論|共识|共識|希望|看法|感想|体会|體會|原则|原則|理由|原因|启示|啟示|倡议|倡議|想法|疑问|疑問|问题|問題|措施|评论|評論|声明|聲明|补充|補充|经验|經驗|特点|特點|思考|期待|承诺|承諾|提议|提議|内容|內容|注意)(?!会|會|征)';

const minuteUnit = word('min\\.? mn m мин\\.? м\\.? минут[аы]?');
/** Hours, and the unit after them. Chinese numbers have one. */
export const hourWithUnit = sticky(
  String.raw`(\d{1,2}|[零一二两三四五六七八九十]{1,3}(?= ?[时時点點]))(?: ?${anyOf("hrs?\\.? hours? heures? horas? hs\\.? uhr o'clock часов часа час\\.? ч\\.?")}(?!\p{L})| ?h\.?(?!['&/-]?[\p{L}\p{M}])| ?[时時点點](?![代装裝尚评評播])(?:(?<=[午上早晚晨间間] ?[^ ]{1,3} ?.)|(?!${chinesePoints}))(?:钟|鐘)?)`,
);
/** Units in capital letters start a title: “9 h 15 M. Blanc”, “14 h 30 Min Aung”. One digit needs a unit: “10 h 5 min”. */
export const minutesAfterUnit = stickyInLowerCase(
  String.raw` ?(?:(\d{2})(?!\d)(?: ?${minuteUnit}| ?分(?:钟|鐘)?)?|(\d)(?: ?${minuteUnit}| ?分(?:钟|鐘)?)|零?([零一二两三四五六七八九十]{1,3})分|零(\d)分)`,
);
/** A number after an hour, which may be its minutes or start the title: “10 h 5 Panel”, “10 h 20 ateliers”. */
export const minutesOrCount = new RegExp(
  String.raw` ?(\d)(?= )(?! ?(?:${minuteUnit}|分))| ([0-5]\d)(?= \p{Ll})(?! ${minuteUnit})`,
  'uy',
);
/** Chinese minutes, or the first sign of a title: “15点半导体”, “10点30分组”. */
export const minutesOrTitle = sticky(
  String.raw`(?:半|一刻| ?(?:\d{2}|[零一二两三四五六七八九十]{1,3})分(?!钟|鐘))(?![至到])(?=\p{Script=Han})`,
);
export const halfAfterUnit = sticky(`半| ${word('et_demie? y_media с_половиной والنصف ونصف')}`);
export const quarterAfterUnit = sticky(`一刻| ${word('et_quart y_cuarto والربع وربع')}`);
export const threeQuartersAfterUnit = sticky('三刻');
/** “Sharp”, which says nothing more. */
export const sharp = stickyInLowerCase(
  String.raw`[整正](?!\p{Script=Han})| ?准时(?!\p{Script=Han})| ${word('sharp on_the_dot précises? pile tapantes? en_punto ровно تماما بالضبط')}`,
);

/** The unit after hours and minutes. */
export const unitAfterClock = stickyInLowerCase(
  String.raw` ?${word("hs\\.? hrs?\\.? HRS hours horas heures [Uu]hr o'clock ч\\.? час(?:а|ов)?")}| ?[时時点點分](?!\p{Script=Han})`,
);
/** In capital letters only without a space: “10:00 H. E. Jane Doe” has a title. */
export const hourSign = new RegExp(String.raw`(?: ?h\.?|H)${wordEnd}`, 'uy');
/** “From … on”. */
export const onwards = stickyInLowerCase(
  String.raw` ?起(?!\p{Script=Han})| ?(?:开始|開始)(?= |$)| ${word('onwards? en_adelante и_далее فصاعدا')}`,
);

/** Signs between times and a title. */
export const closingSigns = sticky(
  String.raw` ?(?:[|:;,.•·،؛、。]|[-~]{1,3}|→|->)(?= |$)|(?:[|:;,.،؛、。]|[-~]{1,3})(?=\p{L}|["«“(])`,
);

const zoneAbbreviations =
  'UTC GMT CET CEST MEZ MESZ WET WEST EET EEST BST EST EDT CST CDT MST MDT PST PDT JST KST SGT HKT SAST MSK AEST AEDT AWST NZST NZDT BRT МСК';
/** Zones that a title can start with: “10:00 CT scans”. They are in brackets, or nothing but another time follows. */
const shortZoneNames = '(?:ET|CT|MT|PT|IST|CAT|EAT|WAT|WIB|PKT|Z)';
const shortZones = String.raw`[([]${shortZoneNames}[)\]]|${shortZoneNames}(?= ?(?:[-~|](?!\p{L})|/ ?\d|$))`;
const zonesInLowerCase = `utc gmt cet cest ${zoneAbbreviations.split(' ').at(-1)?.toLowerCase()}`;
const zonePhrases = [
  '(?:local|swiss|geneva|zurich|paris|london|new york|rome|vienna|nairobi|bangkok|beijing|tokyo|moscow|greenwich|central european(?: summer)?|eastern|pacific|central|mountain) (?:standard |daylight )?time',
  'heure (?:locale|suisse|française)|hora (?:local|suiza|peninsular)',
  String.raw`по (?:\p{L}{2,20}[сц]кому|местному|центральноевропейскому) времени`,
  String.raw`بتوقيت \p{L}{2,20}|بالتوقيت ال\p{L}{2,20}|توقيت (?:جنيف|باريس|لندن|نيويورك|موسكو|القاهرة|غرينتش|بيجين|طوكيو)`,
  '(?:当地|當地|本地|北京|日内瓦|日內瓦|瑞士|欧洲中部|歐洲中部|格林尼治|格林威治|莫斯科|伦敦|倫敦|巴黎|纽约|紐約|东京|東京|维也纳|內羅畢|内罗毕|曼谷|新加坡|香港)(?:时间|時間)',
];

/** Zones that can start a title before a word in lower case: “10:00 EST modelling”, “10:00 Local time series”. */
export const zoneOfTitle = / time$|^ ?(?:EST|BST|PST|MST)$|^ ?по \p{Lu}/iu;

/** A time zone after a time. The abbreviations are in capital letters: “10:00 Et al.” names none. */
export const zoneNames: readonly RegExp[] = [
  new RegExp(
    String.raw` ?[([]?(?:(?:UTC|GMT) ?[+-] ?\d{1,2}(?::?\d{2})?|[+]\d{2}:?\d{2}|${anyOf(zoneAbbreviations)})${wordEnd}[)\]]?`,
    'uy',
  ),
  new RegExp(
    String.raw` (?:[([](?:${anyOf(zoneAbbreviations.toLowerCase())})[)\]]|${anyOf(zonesInLowerCase)}${wordEnd})`,
    'uy',
  ),
  // “По Женеве”, in capital letters, is a title.
  new RegExp(
    String.raw` [([]?(?:по (?:\p{Lu}[\p{L}-]{2,20}[еуи]|мск|МСК)|\p{Ll}{2,20}[сц]ко(?:го|е) врем(?:ени|я)|время \p{Ll}{2,20}[сц]кое)${wordEnd}[)\]]?`,
    'uy',
  ),
  / ?[([]?(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)\/[A-Za-z_/-]{3,30}[)\]]?/uy,
  new RegExp(`Z${wordEnd}`, 'uy'),
  new RegExp(` ?(?:${shortZones})`, 'uy'),
  // “10:00 Heure de questions” and “10:00 Hora de España” have a title.
  new RegExp(
    String.raw` ?(?:[([]H|[([]?h)(?:eure d(?:[eu] |')\p{Lu}\p{L}{1,20}(?: centrale)?|ora de \p{Lu}\p{L}{1,20}(?: \p{Lu}\p{L}{1,20})?)${wordEnd}[)\]]?`,
    'uy',
  ),
  sticky(String.raw` ?[([]?(?:${zonePhrases.join('|')})${wordEnd}[)\]]?`),
];
