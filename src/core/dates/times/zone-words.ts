/** The names of time zones beside times, in the six languages and in German. */
import { anyOf, sticky, wordEnd } from './word-patterns.ts';

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
