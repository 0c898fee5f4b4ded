/**
 * The words and signs of times in the six languages, and in German. They match normalized text (`normalizeTimes`) from
 * an offset on, in any case. A language can be mixed with another: staff copy times between versions.
 */
import { anyOf, sticky, stickyInLowerCase, word, wordEnd } from './word-patterns.ts';

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
  /12[:.]00 ?m(?= \p{Lu}|$)/uy,
];

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

const minuteUnit = word('min\\.? mn m мин\\.? м\\.? минут[аы]?');
const minutesAlone = String.raw`(?:(?:${anyOf('mins? minutes? minutos? mn мин минут[аы]?')}\.?|${anyOf('دقيقة دقائق')})(?![\p{L}\p{M}\p{N}])|分(?:钟|鐘)|')`;
const hoursAlone = String.raw`(?:${anyOf('h hrs?\\.? hours? heures? horas? ч\\.? час(?:а|ов)? ساعة ساعات')}(?![\p{L}\p{M}])|小[时時])`;
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
/** Words and signs after a time that is not exact, or a limit only: “15:00 or so”, “15:00 at the latest”, “15:00 (?)”. */
const approximateWords = [
  'or_so or_thereabouts or_later or_earlier more_or_less at_(?:the_)?(?:earliest|latest) give_or_take subject_to_change approx\\. approx approximately ca\\. circa',
  'ou_(?:environ|à_peu_près|plus_tard|plus_tôt) à_peu_près au_plus_(?:tard|tôt) sous_réserve et_quelques passées env\\. environ',
  'sujeto_a_cambios o_así o_más_tarde más_o_menos a_más_tardar como_(?:muy|más)_(?:tarde|temprano|tarde) y_pico aprox\\. aproximadamente',
  'или_около_того или_(?:позже|раньше|позднее) плюс-минус ориентировочно примерно прибл\\. не_(?:позднее|позже|ранее|раньше)(?!_\\d)',
  'او_نحو_ذلك او_(?:بعد|قبل)_ذلك على_(?:الاكثر|الاقل|ابعد_تقدير|اقصى_تقدير) كحد_اقصى تقريبا',
].join(' ');
/** Words in brackets after a time that may change. */
const provisionalWords =
  'provisional tentative estimated flexible indicative provisoire indicatif horaire_indicatif estimée? estimad[oa] orientativ[oa] provisional(?:es)? tentativ[oa] предварительно предв\\.? расч\\.? مبدئيا مؤقتا تقديري (?:暂|暫)定 待定 预计 預計 约 約';
export const approximateAfter = stickyInLowerCase(
  [
    String.raw`(?: ?[,/] ?| ?[([]?)(?:${word(approximateWords)}|左右|前后|前後|上下(?= |$)|[之以]?[前后後](?= |$)|许(?!\p{Script=Han}))[)\]]?`,
    String.raw` ?[([] ?${anyOf(provisionalWords)} ?[)\]]`,
    String.raw`-?ish(?![\p{L}\p{M}])`,
    String.raw` ?(?:±|\+\/?-|-\/?\+) ?\d{1,3}(?: ?${minutesAlone})?(?![\p{L}\p{N}])`,
    String.raw` ?(?:[([] ?\?+ ?[)\]]|\?+|\+{1,2})(?= |$)(?! ?\d)`,
  ].join('|'),
);

/** In groups: hours, the minutes after them, and minutes alone. */
const amount = String.raw`(?:(\d{0,2}(?:[.,]\d{1,2}|[½¼¾])|\d{1,2}) ?${hoursAlone}(?: ?(\d{1,2})(?: ?${minutesAlone})?(?!\d))?|(\d{1,3}) ?${minutesAlone})`;
const durationWords = anyOf('durée duration duración продолжительность المدة مدة 时长 時長');
const durationLead = `(?:${durationWords} ?:? ?)?`;
/** A duration after a time, in place of an end: “15:00 + 30 min”, “15:00 (1 h 30)”, “15:00 for 30 minutes”. */
export const durations: readonly RegExp[] = [
  stickyInLowerCase(String.raw` ?\+ ?${amount}`),
  stickyInLowerCase(String.raw` ?[([【] ?\+? ?${durationLead}${amount} ?[)\]】]`),
  stickyInLowerCase(
    ` (?:${anyOf('for plus pendant durant durante por más в_течение плюс لمدة')} | ?(?:历时|歷時|持续|持續) ?)${amount}`,
  ),
  stickyInLowerCase(` ?${durationWords} ?:? ?${amount}`),
  // Hours are a second time: “10 h – 11 h”.
  stickyInLowerCase(
    String.raw`(?: ?, | [-|] | ?\/ ?)${durationLead}()()(\d{1,3}) ?${minutesAlone}(?= ?(?:$|[|:,;-]| \p{Lu}))`,
  ),
];

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
/** Words in place of the time of an end. */
const endWords = String.raw`${anyOf('the_end end close closing finish late open[_-]end(?:ed)? la_fin fin clôture el_fin(?:al)? fin(?:al)? cierre конца конец окончания закрытия завершения (?:ال)?نهاية (?:ال)?ختام الانتهاء')}(?![\p{L}\p{M}-])`;
const chineseEnd = '(?:会议|會議)?(?:结束|結束|终了|散会|散會|闭会|閉會|闭幕|閉幕)';
const unknownEnd = String.raw`(?:(?:tb[acd]|TB[ACD])(?!\p{L})|[xX×]{2}(?:[:.h][xX×]{2})?(?!\p{L})|\?+|_{2,}|${anyOf('to_be_(?:confirmed|announced|determined) à_(?:confirmer|définir|préciser) por_(?:confirmar|definir) уточняется يحدد_لاحقا')}(?![\p{L}\p{M}])|待定|待[确確]定|未定)`;
const untilWords = anyOf("until till til through jusqu'à(?:_la)? jusqu'au hasta(?:_el)? до حتى الى");
const toWords = `(?: (?:${anyOf('and et y и')} )?(?:${untilWords}|to|à|au?|al) | و ?حتى | ?[至到] ?)`;
const dashes = ' ?[-~→]{1,3} ?';
/**
 * The start of a range without an end: “14:00–end Panel”, “14:00 until the close”, “14:00–??”. “18:00 – End” has a title, and
 * no title starts with “until” in lower case.
 */
export const openEnds: readonly RegExp[] = [
  sticky(String.raw`[-~→]{1,3}${endWords}(?= ?[\p{L}\p{N}(,:|])`),
  stickyInLowerCase(String.raw`${dashes}${endWords}(?= ?(?:[:|]|[-~] |\p{Lu}))`),
  stickyInLowerCase(String.raw`${dashes}${chineseEnd}(?= ?[^\p{L}\s]| \S)`),
  stickyInLowerCase(`(?:${dashes}|${toWords})${unknownEnd}`),
  stickyInLowerCase(`${toWords}(?:${endWords}|${chineseEnd})`),
  stickyInLowerCase(`${dashes}${untilWords} ${endWords}`),
  stickyInLowerCase(
    String.raw` (?:[-~] ?)?(?:${anyOf("until till jusqu'à jusqu'au hasta")}|до(?! и )) \p{Ll}+(?: \p{Ll}+)?`,
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
  String.raw`[整正](?!\p{Script=Han})|(?<=[时時点點])整(?![体體合個个改理治数數顿頓])| ?准时(?!\p{Script=Han})| ${word('sharp on_the_dot précises? pile tapantes? pétantes? sonnantes? en_punto ровно تماما بالضبط')}`,
);

/** The unit after hours and minutes. */
export const unitAfterClock = stickyInLowerCase(
  String.raw` ?${word("hs\\.? [Hh]rs?\\.? HRS hours horas heures [Uu]hr o'clock ч\\.? час(?:а|ов)?")}| ?[时時点點分](?!\p{Script=Han})`,
);
/** In capital letters only without a space: “10:00 H. E. Jane Doe” has a title. */
export const hourSign = new RegExp(String.raw`(?: ?h\.?|H)${wordEnd}`, 'uy');
/** “From … on”. */
export const onwards = stickyInLowerCase(
  String.raw` ?起(?!\p{Script=Han})| ?(?:开始|開始)(?= |$)| ${word('onwards? en_adelante и_далее فصاعدا')}`,
);

const nextDayWords = [
  '(?:the_)?(?:next|following)_day',
  '(?:le_)?lendemain le_jour_suivant',
  '(?:el_|del?_|al_)?día_siguiente',
  '(?:на_)?следующ(?:ий|его)_д(?:ень|ня)',
  '(?:في_|من_)?اليوم_(?:التالي|الموالي)',
].join(' ');
const nextDayChinese = '(?:次日|翌日|第二天|隔天|隔日)';
/** Words before the end of an item that say that it is on the next day: “晚上11时至次日凌晨1时”, “23:00 to next day 1:30”. */
export const nextDayBefore = stickyInLowerCase(
  `${nextDayChinese} ?|${anyOf(nextDayWords)}(?:,? ${anyOf('at à a_las? в الساعة في_الساعة')})? (?=\\p{N})`,
);
/** Words and signs after the end of an item that say so: “23:00–1:30 (+1)”, “23:00–1:30 next day”, “23 h – 1 h 30 le lendemain”. */
export const nextDayAfter = stickyInLowerCase(
  `(?: ?,)? ?[([]?(?:\\+ ?1(?: ?${anyOf('days? jour día день يوم d j д')}(?![\\p{L}\\p{M}])| ?[天日](?!\\p{Script=Han}))?|${anyOf(nextDayWords)}|${nextDayChinese})(?! ?(?:[hчm]|\\d|[.,:]\\d|${anyOf('hours? heures? horas? min час')}))(?![\\p{L}\\p{M}])[)\\]]?`,
);

/** Signs with which lists start in texts pasted from other programs. */
const bullets = '•·∙●○◦■□▪▫◆◇►▶▸‣⁃➢➤➔✓✔★☆※›»';
/** Signs between times and a title. A section keeps its sign: “15:00 § 5”. */
export const closingSigns = sticky(
  String.raw` ?(?:[|/:;,.،؛、。${bullets}]|>(?! \d)|[-~]{1,3}|→|->)(?= |$)|(?:[|/:;,.،؛、。]|[-~]{1,3})(?=\p{L}|["«“(])| ?[${bullets}>](?=\p{L}|["«“(])`,
);
