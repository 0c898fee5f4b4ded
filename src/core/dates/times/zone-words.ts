/** The names of time zones beside times, in the six languages and in German. */
import { anyOf, sticky, wordEnd } from './word-patterns.ts';

const zoneAbbreviations =
  'UTC GMT CET CEST MEZ MESZ WET WEST EET EEST BST EST EDT CST CDT MST MDT PST PDT AKST AKDT JST KST SGT HKT SAST MSK AEST AEDT ACST ACDT AWST NZST NZDT BRT WITA МСК';
/** Zones that a title can start with: “10:00 CT scans”. They are in brackets, or nothing but another time follows. */
const shortZoneNames = 'ET CT MT PT IST CAT EAT WAT WIB PKT TU HNE HAE HNEC HAEC';
const shortZones = String.raw`[([](?:${anyOf(shortZoneNames)}|Z)[)\]]|(?:${anyOf(shortZoneNames)}|Z)(?= ?(?:[-~|/] ?\d|$))`;
const zonesInLowerCase = `utc gmt cet cest ${zoneAbbreviations.split(' ').at(-1)?.toLowerCase()}`;

/** A zone or the first word of a title: “10:00 ET Panel”, “10:00 IST Austria”. Before a word in lower case, some are only words: “CT scans”. */
export const doubtfulZone = new RegExp(
  String.raw` (?:${anyOf(shortZoneNames)}(?=(?: ?[-~|,;])? [\p{Lu}\p{Lo}\d])|(?:ET|PT|EAT|WIB|PKT)(?=(?: ?[-~|,;])? \p{Ll}))`,
  'uy',
);

const cities = [
  'Geneva Zurich Greenwich Paris London New_York NY NYC Washington(?:,?_D\\.?C\\.?)? Rome Vienna Brussels Madrid Berlin The_Hague Nairobi Cairo Johannesburg Dubai New_Delhi Bangkok Jakarta Manila Singapore Hong_Kong Beijing Shanghai Tokyo Seoul Sydney Moscow Istanbul Brasilia São_Paulo Buenos_Aires Mexico_City Montreal Toronto Ottawa Los_Angeles San_Francisco Chicago',
  'Genève Londres Vienne Bruxelles Berne La_Haye Le_Caire Pékin Séoul Moscou Montréal Mexico',
  'Ginebra París Nueva_York Viena Bruselas La_Haya El_Cairo Pekín Tokio Seúl Moscú Ciudad_de_México Bogotá Lima Santiago',
  'Женева Гринвич Париж Лондон Нью-Йорк Вена Москва Пекин Токио Сеул Найроби Каир Брюссель Мадрид',
  'غرينتش جنيف باريس لندن نيويورك فيينا القاهرة نيروبي بيجين بكين طوكيو موسكو الرياض دبي بروكسل مدريد',
]
  .map(anyOf)
  .join('|');
const beforeCity = 'in|at|à|en|de|в|في';
const chinesePlaces =
  '当地|當地|本地|北京|上海|日内瓦|日內瓦|瑞士|欧洲中部|歐洲中部|欧洲|歐洲|中欧|中歐|格林尼治|格林威治|莫斯科|伦敦|倫敦|巴黎|纽约|紐約|华盛顿|華盛頓|东京|東京|首尔|首爾|维也纳|維也納|內羅畢|内罗毕|开罗|曼谷|新加坡|香港|悉尼|布鲁塞尔|柏林|罗马|马德里|迪拜|(?:美国|美國)?(?:东部|東部|西部|中部)|美东|美西|太平洋';

/** A city that may say where the time is, before a title: “10:00 (New York) Panel”, “10:00 Paris: Panel”, “10:00 in Geneva Panel”; and other zones in brackets. */
export const doubtfulCity = new RegExp(
  [
    String.raw` ?[([](?:(?:${beforeCity}) )?(?:${cities}|${chinesePlaces}|[A-Z]{2,4}T|ЦЕВ|ЦЕЛВ)[)\]]`,
    String.raw`(?: ?[-~,:|])? (?:(?:${beforeCity}) )?(?:${cities})(?=, [\p{L}\d]|(?: ?[:|]| [-~]) )`,
    String.raw` ?, (?:(?:${beforeCity}) )?(?:${cities})(?= [\p{Lu}\p{Lo}])`,
    String.raw` (?:${beforeCity}) (?:${cities})(?![\p{L}\p{M}-])`,
  ].join('|'),
  'uy',
);

const zonePhrases = [
  '(?:local|swiss|geneva|zurich|paris|london|new york|rome|vienna|nairobi|bangkok|beijing|tokyo|moscow|greenwich|central european|eastern|pacific|central|mountain|(?:coordinated )?universal) (?:standard |summer |daylight )?time',
  'heure (?:locale|suisse|française|belge|britannique|canadienne|normale|avancée)|hora (?:local|suiza|peninsular|española|francesa|británica|argentina|mexicana|colombiana|central(?: europea)?)|temps universel(?: coordonné)?|tiempo universal(?: coordinado)?',
  String.raw`по (?:\p{L}{2,20}[сц]кому|местному|центральноевропейскому) времени`,
  String.raw`بتوقيت \p{L}{2,20}|بالتوقيت ال\p{L}{2,20}|توقيت (?:جنيف|باريس|لندن|نيويورك|موسكو|القاهرة|غرينتش|بيجين|طوكيو)`,
];

/** “Manila time”, but not “Question time”. */
const placeTime = String.raw`(?!(?:Question|Tea|Coffee|Lunch|Dinner|Break|Prime|Full|Part|Real|Free|Travel|Reading|Story|Play|Quality|Speaking|Screen|Half|Over|Any|Some|All|No|First|Last|Next|This|That|Space|Processing|Response|Waiting|Discussion|Meeting|Floor|Family|Personal|Working|Your|Our|The|A) )\p{Lu}[\p{L}.]+(?: \p{Lu}\p{L}+){0,2} (?:standard |summer |daylight )?time`;

/** Zones that can start a title before a word in lower case: “10:00 EST modelling”, “10:00 Local time series”. */
export const zoneOfTitle = / time$|^ ?(?:EST|BST|PST|MST)$|^ ?по \p{Lu}/iu;

const oneOfZones = String.raw`(?:${anyOf(zoneAbbreviations)}(?:[+-]\d{1,2})?)`;

/** A time zone after a time. The abbreviations are in capital letters: “10:00 Et al.” names none. */
export const zoneNames: readonly RegExp[] = [
  new RegExp(String.raw` ?[([]?${oneOfZones}(?: ?[/=] ?${oneOfZones})+${wordEnd}[)\]]?`, 'uy'),
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
  / ?[([]?(?:U\.T\.C|G\.M\.T|[CEW]\.E\.S?\.?T|[ECP]\.[SD]\.T)\.?(?![\p{L}\p{N}])[)\]]?/uy,
  new RegExp(`Z${wordEnd}`, 'uy'),
  new RegExp(` ?(?:${shortZones})`, 'uy'),
  // “10:00 Heure de questions” and “10:00 Hora de España” have a title.
  new RegExp(
    String.raw` ?(?:[([]H|[([]?h)(?:eure d(?:[eu] |')(?:l')?(?:(?:New|Los|San|La|Le|Hong|Addis|Buenos|São|Abou) )?\p{Lu}[\p{L}-]{1,20}(?: centrale)?|ora del? \p{Lu}\p{L}{1,20}(?: \p{Lu}\p{L}{1,20})?)${wordEnd}[)\]]?`,
    'uy',
  ),
  sticky(String.raw` ?[([]?(?:${zonePhrases.join('|')})${wordEnd}[)\]]?`),
  // Chinese titles follow without a space.
  new RegExp(
    ` ?[([]?(?:${chinesePlaces})(?:(?:标准|標準|夏令)?(?:时间|時間)|(?:标准|標準|夏令)[时時])[)\\]]?`,
    'uy',
  ),
  new RegExp(String.raw` (?:[([]${placeTime}[)\]]|${placeTime}(?= ?(?:$|[,:|] | [-~] | \p{Lu})))`, 'uy'),
];

/** Names that are too much like a title to be a zone directly before one. */
const zonesAlone = [
  placeTime,
  anyOf(shortZoneNames),
  String.raw`(?:[Hh]eures?|[Hh]oras?|[Tt]iempo) (?:d(?:e|el|u) |d')(?:l[a'] ?)?\p{Lu}[\p{L}-]+(?: \p{Lu}\p{L}+){0,2}`,
  String.raw`(?:по )?врем(?:я|ени) (?:\p{Lu}[\p{L}-]+|[\p{L}-]+[сц]кое)|(?:\p{L}{2,20}[сц]кое|местное) время`,
  String.raw`توقيت \p{L}+(?: \p{L}+)?|التوقيت الصيفي`,
  "(?:headquarters|HQ|summer|winter|daylight|venue|host city) time|heure d'(?:été|hiver)|hora de (?:verano|invierno)|(?:летнее|зимнее) время|夏令[时時]间?|[东東西]\\p{Script=Han}{1,2}[区區]",
];
/** The name of a zone, and nothing else: “(hora de Nueva York)”, “(توقيت مانيلا)”. */
export const zoneAlone = new RegExp(`^(?:${zonesAlone.join('|')})$`, 'u');

/** A zone at the end of a title, without a sign before it: “Panel CET”. After a word in lower case, it belongs to the title: “from GMT to UTC”. */
export const abbreviationAtEnd = new RegExp(
  String.raw`(?<=[\p{Lu}\p{Lo}][\p{L}\p{M}]* )${anyOf(zoneAbbreviations)}$`,
  'u',
);

/** Words that say that a zone follows: “(all times CET)”, “(fuseau horaire : UTC+1)”. */
export const beforeZone =
  /^.{0,20}(?:times?|zone|heures?|horaire|horas?|horario|врем(?:я|ени)|пояс|时间|時間|时区|時區|توقيت)(?: (?:is|are|in|en))?[ :]+/iu;
