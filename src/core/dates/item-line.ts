/** Recognizes a line with the words and times of an item that does not start with its time: “Lunch (12:30–14:00)”, “by 10:00 Panel”. */
import { toLatinDigits } from '../text/strings.ts';
import * as words from './times/time-words.ts';
import { findTimes, readTimes, type TimesReading } from './wall-times.ts';
import { anyMonthPattern } from './weekday-patterns.ts';

/** The surroundings of a line, which decide how its words are read. */
interface LineContext {
  /** Its first words, or all of them, are bold. */
  startsBold: boolean;
  isBold: boolean;
  /** Nothing but short lines without a full stop follows before the next heading. */
  isAboveHeading: boolean;
}

export const hasEnd = (times: TimesReading): boolean =>
  times.kind === 'clear' ? times.end !== null : times.choices[0].times.includes('–');

export const sentenceEnd = /[.!?…:;。！？：；؟؛]["'”’»」』)）\]]*$/u;

/** No line of an item with its times behind the title is longer, and none of whose shape is less certain. */
const maxLength = 120;
const maxUncertainLength = 60;

interface Found {
  before: string;
  times: TimesReading;
}

/** Tests for times within or at the end of a line, as items have them. */
export function hasTimesOfItem(line: string, context: LineContext): boolean {
  const found = line.length > maxLength ? null : findTimes(line);
  if (!found) return false;
  const { times } = found;
  const before = line.slice(0, found.offset);
  if (sentenceEnd.test(line) && !endsAfterTimes({ before, times })) return false;
  if (isServiceHours(before) || isDuration(times)) return false;
  if (context.isBold || /^[^\p{Ll}\p{Lo}]+$/u.test(line)) return true;
  const isUncertain = line.length > maxUncertainLength;
  if (!hasEnd(times)) {
    const isAtEnd = times.rest.replace(closingBracket, '').replace(roomInBrackets, '') === '';
    if (!isAtEnd) return !isUncertain && isTitleAfterTime({ before, times });
    return isTitleAtTime(before) || (context.isAboveHeading && isTitleBeforeTime(before));
  }
  const isAfterTitle = isLabel(before) || context.startsBold;
  if (isUncertain) return /^[)\]）】]?$/.test(times.rest);
  if ((isAfterTitle || isTitleAfterTime({ before, times })) && /^[\p{Lu}\p{Lo}]/u.test(times.rest))
    return true;
  const isOpened = /[,:：(（–—-]\s*$/.test(before);
  const isClosed = /[,;]\s*$/.test(times.written) || /^[)\]）】]/.test(times.rest);
  return (
    /^[(（][^)）]{1,30}[)）]$/u.test(times.rest) || (isOpened && isClosed) || /^[)\]）】]?$/.test(times.rest)
  );
}

/** The rest of “Panel (10:00, Room A)”. */
const roomInBrackets =
  /^(?:[,،，] *)?(?:(?:room|hall|salle|sala|зал|قاعة|القاعة) [^,;()]{1,20}|[^,;()（）]{1,6}[厅廳室])[)\]）】]$/iu;

const closingBracket = /^[)\]）】]$/;

/** Words of hours during which something is open or on offer: “Open daily from 9:00 to 18:00”, “Interpretation: 10:00–13:00”. */
const serviceWords =
  /(?<!\p{L})(?:monday to|mon–|lundi au|lunes a|с понедельника|open|opening hours|desk|daily|available|webcast|interpretation|tel|phone|ouverte?|accueil|bureau|webdiffusion|interprétation|tél|abiert[oa]|mostrador|horario|interpretación|открыт[аоы]?|ежедневно|стойка|перевод|трансляция|тел|مفتوحة?|الترجمة|هاتف)(?!\p{L})|[周期]一至|开放|口译|直播|电话|每日|每天/iu;

/** Tests for a few hours that last rather than an hour at night: “Atelier (2 h 30)”. */
const isDuration = (times: TimesReading): boolean =>
  times.kind === 'unclear' &&
  times.problem === 'choice' &&
  /\d\s?(?:h|heures?|horas?|ч|час)/iu.test(times.written);

/** Tests for words before times that do not belong to an item, and for earlier times. */
const isServiceHours = (before: string): boolean => serviceWords.test(before) || /\d[:.h]\d\d/u.test(before);

/** Tests for a point after two words and the times, which ends no sentence: “Panel 10:00–11:00.”, “Panel: 10 to 11 a.m.” */
const endsAfterTimes = ({ before, times }: Found): boolean =>
  times.rest.replace(closingBracket, '') === '' && wordsOf(before).length <= 2;

const wordsOf = (text: string): string[] => text.split(/\s+/u).filter((word) => /\p{L}/u.test(word));

/** Tests for a label before times: “Item 3: 10:00–11:00 Panel”. */
const isLabel = (before: string): boolean =>
  /^[^.!?:：]{1,25}[:：]\s*$/u.test(before) && wordsOf(before).length <= 3;

/** Tests for a title that items have, and one time: “Coffee break (10:30)”, “Lunch at 12:30”, “闭幕（18:00）”. */
function isTitleAtTime(before: string): boolean {
  const title = before.replace(signsAtEnd, '');
  return wordsOf(title).length <= 4 && titlesOfItems.test(title);
}

const signsAtEnd = /[\s,:：(（–—.-]+$/u;

const titlesOfItems =
  /^(?:(?:(?:coffee|tea|lunch)(?: break)?|break|(?:opening|closing)(?: ceremony| session)?|registration|reception|keynote)(?: at)?|(?:pause(?:[- ](?:café|déjeuner|thé))?|déjeuner|clôture|ouverture|inscriptions?)(?: à)?|(?:(?:pausa|receso)(?: para el (?:café|almuerzo))?|almuerzo|clausura|apertura|inauguración|acreditación|inscripción)(?: a las)?|(?:кофе-брейк|обед|перерыв(?: на (?:обед|кофе))?|открытие|закрытие|регистрация)(?: в)?|茶歇|午餐|午休|休息|[开開闭閉]幕[式会會]?|注册|报到|签到|استراحة(?: \p{L}+)?|الافتتاح|الاختتام|التسجيل)$/iu;

// ---- One time and any title ---------------------------------------------------------------------------

/** Words of facts with a time that are no items: “Deadline: 18:00”, “Durée : 2 h”, “Doors close at 10:00”. */
const factWords =
  /(?<![\p{L}\p{M}])(?:notes?|n\.?b\.?|deadline|due|closes?|opens?|doors?|leaves?|starts?|begins?|ends?|meets?|departures?|arrivals?|bus(?:es)?|shuttles?|train|duration|length|time|film|movie|video|audio|recording|result|version|page|p|tel|code|is|are|was|will|see|remarques?|vidéo|enregistrement|durée|date|délai|limite|départ|arrivée|navette|portes?|rendez-vous|commence|débute|est|sera|ouvre|ferme|part|nota|vídeo|grabación|plazo|fecha|límite|duración|salida|llegada|autobús|puertas?|empieza|comienza|termina|abre|cierra|sale|es|será|примечание|видео|запись|срок|дата|длительность|продолжительность|отправление|прибытие|автобус|двери|\p{L}+тся|ملاحظة|الموعد|مدة|المدة|تبدأ|يبدأ|تنتهي|ينتهي|تفتح|تغادر)(?![\p{L}\p{M}])|截止|期限|时长|時長|时间|時間|注[:：]|出发|出發|班车|大巴|到达|地点|开始|開始|举行|舉行|将/iu;
/** Words with which sentences start: “We meet at 10:00”. */
const sentenceStarts =
  /^(?:we|you|they|it|there|the|this|next|nous|vous|on|il|elle|les?|la|ce|cette|se|el|los|las|este|esta|мы|вы|он|она|это|до|с)(?![\p{L}\p{M}])/iu;
/** Words before a time at which something ends or begins, if other words are before them: “Live from 10:00”. */
const boundAtEnd =
  /(?<![\p{L}\p{M}])(?:until|till|by|before|after|from|since|avant|après|jusqu’à|dès|de|hasta|antes de|desde|до|с|к|после|قبل|بعد|حتى|من)(?: las?| الساعة)?\s*$|[前后後]\s*$/iu;

/** A room after other words: “Panel, Room A, 10:00”. */
const roomAtEnd =
  /[,،，] *(?:(?:room|hall|salle|sala|зал|قاعة|القاعة) [^,،，;]{1,12}|[^,，]{1,5}[厅廳室])$/iu;

/** Tests for a title of a few words before the only time of a line: “Session 1 – 10h”, “圆桌会议：上午10时”, “Panel at 10:00”. */
function isTitleBeforeTime(before: string): boolean {
  const title = before.trim().replace(words.leadAtEnd, '').trim();
  const hasSign = signsOfTitle.test(title);
  const own = title.replace(signsOfTitle, '').replace(roomAtEnd, '');
  if (!/^[\p{Lu}\p{Lo}]/u.test(own) || /[,;،，；!?.。]/u.test(own) || /\p{L}\.$/u.test(title)) return false;
  if (factWords.test(own) || sentenceStarts.test(own) || boundAtEnd.test(before)) return false;
  // “تستأنف الجلسة الساعة 14:00” starts with a verb.
  if (!hasSign && /^[تيسن]\p{L}{3}/u.test(own)) return false;
  const count = wordsOf(own).length;
  return hasSign ? count <= 8 : count <= 3 && own.length <= 25;
}

const signsOfTitle = /[\s,;،:：(（[{<|/=·•*@~→>–—.-]*[,;،:：(（[{<|/=·•*@~→>–—-][\s.]*$|(?:\.\s*){2,}$/u;

/** Words before a time that says when an item is at the latest or the earliest: “by 10:00 Panel”. */
const boundWords =
  /^(?:(?:(?:not|no) )?(?:by|before|after|until|till|past|around|starting|earlier than|later than)(?: (?:than|about|at))?|(?:pas )?(?:avant|après|jusqu[’']à|dès|d[’']ici(?: à)?)|au plus (?:tôt|tard)(?: à)?|(?:no )?(?:antes de|después de|más tarde de|hasta|para)(?: las?)?|(?:не )?(?:к|до|после|раньше|ранее|позднее|позже)|(?:(?:لا|ليس) )?(?:قبل|بعد|حتى|بحلول)(?: الساعة)?|不[早晚迟遲]于|最[早晚迟遲])$/iu;

/** Tests for words that make the time after them a limit, and no start: “not before”. */
export const isBound = (before: string): boolean => boundWords.test(before);

/** Tests for a title after a time with a few words before it: “by 10:00 Panel”, “Morning: 10:00 Panel”, “Room A 10:00 Panel”. */
function isTitleAfterTime({ before, times: { rest } }: Found): boolean {
  const own = before.replace(signsAtEnd, '').trim();
  if (/[.!?;]/u.test(own) || wordsOf(rest).length > 8) return false;
  if (boundWords.test(own)) return /^[\p{Lu}\p{Lo}]/u.test(rest);
  const count = wordsOf(own).length;
  if (count === 0 || count > 3 || own.length > 25) return false;
  if (factWords.test(own) || sentenceStarts.test(own) || boundAtEnd.test(own)) return false;
  // Where letters have no case, only a sign shows that the words before the time are a label.
  return /^\p{Lu}/u.test(rest) ? /^\p{Lu}/u.test(own) : /^\p{Lo}/u.test(rest) && isLabel(before);
}

// ---- Hours without a sign -------------------------------------------------------------------------------

const month = new RegExp(`^(?:${anyMonthPattern})(?![\\p{L}\\p{M}])`, 'iu');

/** Words of addresses: “10–12 Rue de la Paix”. */
const streets =
  /^(?:(?:rue|avenue|av|bd|boulevard|chemin|route|quai|calle|avenida|paseo|plaza|ул|улица|проспект|شارع)(?![\p{L}\p{M}])|\p{L}+ (?:street|road|avenue|lane|square)(?!\p{L}))/iu;

/** Tests for two numbers that can be hours of a day and a title: “10 – 11 Panel”. */
export function hasHoursAndTitle(line: string, { isAboveHeading }: LineContext): boolean {
  if (line.length > maxUncertainLength || sentenceEnd.test(line)) return false;
  const times = readTimes(line);
  if (times?.kind !== 'unclear' || times.problem !== 'minutes') return false;
  const { written, rest: title } = times;
  const [, start, end] = /(?<!\d)(\d{1,2})\P{N}+(\d{1,2})(?!\d)/u.exec(toLatinDigits(written)) ?? [];
  const [from, to] = [Number(start), Number(end)];
  const isDay = from >= 7 && to > from && to <= 22;
  const isTwelveHour = from >= 8 && from <= 12 && to >= 1 && to <= 6;
  if (!(isDay || isTwelveHour) || month.test(title) || streets.test(title)) return false;
  // “10–12 EUR”
  return /^\p{Lu}/u.test(title)
    ? !/^\p{Lu}{2,3}(?!\p{L})/u.test(title)
    : isAboveHeading && /^\p{Lo}/u.test(title) && !/\d$/.test(line.slice(0, line.length - title.length));
}
