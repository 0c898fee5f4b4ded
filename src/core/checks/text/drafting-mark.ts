import { anyMonthPattern } from '../../dates/weekday-patterns.ts';
import { defineRule } from '../../diagnostics/rule.ts';
import type { Language } from '../../model/languages.ts';
import { mask } from '../../text/prose.ts';
import { truncate } from '../../text/strings.ts';
import type { TextCheck } from '../check.ts';

/** A text that is not a draft contains no notes of its drafters. */
export const draftingMark = defineRule({
  id: 'drafting-mark',
  severity: 'warning',
  messages: {
    en: '"{mark}" looks like a note left over from drafting.',
    fr: '« {mark} » ressemble à une note de rédaction restée dans le texte.',
  },
  hint: {
    en: 'Write the final text, or remove the note.',
    fr: 'Écrivez le texte définitif, ou retirez la note.',
  },
});

export const checkDraftingMark: TextCheck = ({ source, prose, language, isDraft }, report) => {
  if (isDraft) return;
  const found = formsOfNotes(language).flatMap(({ sign, pattern }) =>
    sign.test(prose) ? [...prose.matchAll(pattern)] : [],
  );
  let end = 0;
  for (const { index, 0: mark } of found.sort((a, b) => a.index - b.index)) {
    if (index < end) continue;
    end = index + mark.length;
    report({ rule: draftingMark, span: source.span(index, end), data: { mark: truncate(mark) } });
  }
};

interface NoteForm {
  /** Matches a part of every such note. Most texts have none, and need not be searched for the slow pattern. */
  sign: RegExp;
  pattern: RegExp;
}

const formsOfNotes = (language: Language): readonly NoteForm[] => [
  { sign: signOfWords, pattern: language === 'es' ? inSpanish : words },
  ...formsInAllLanguages,
];

/** Used in every language, because people draft in one and translate from it. In Spanish, “todo” is an ordinary word. */
const code = 'FIXME|TKTK|TB[CDA]|T\\.B\\.[CDA]\\.|tb[cda]|xxx+|XXXX+|ХХХХ+';
/** XXX is no note where it is a Roman numeral: Chapter XXX, XXX session. */
const thirty = String.raw`(?<!\b(?:chap(?:ter|itre)|cap[íi]tulo|art(?:icle|[íi]culo)|part|annexe?|anexo|t[iíy]t(?:le|re|ulo)|rule|section)\.? |(?:глав|стать|приложени|раздел)\p{L}* )(?:XXX|ХХХ)(?! ?(?:\p{L}+ )?(?:session|sesi[óo]n|сесси|век|столет|si[èe]cle|siglo|century|olymp|ol[íi]mp|олимп|congr|assembl|asambl|世纪|届))`;
const wordsWith = (todo: string): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}/_.-])(?:${todo}|${code}|(?i:${thirty}))(?![\p{L}\p{N}_])`, 'gu');
const words = wordsWith('TODO|todo(?=:)');
const inSpanish = wordsWith('TODO(?=\\s*[:\\])])');
const signOfWords = /todo|fixme|tktk|t\.?b\.?[cda]|xxx|ххх/i;

/** Ordinary phrases that are notes only within brackets, or on their own. */
const phrases = [
  'n\\.n\\.',
  'to be (?:confirmed|determined|decided|completed|added|inserted|announced|checked|translated|defined|drafted)(?: later)?',
  'to (?:confirm|complete|add|insert|check|translate|follow)',
  'pending(?: \\p{L}+)?',
  '[àa] (?:compl[ée]ter|confirmer|pr[ée]ciser|ins[ée]rer|ajouter|v[ée]rifier|d[ée]terminer|d[ée]finir|traduire|revoir|venir)(?: ult[ée]rieurement)?',
  'en attente(?: de \\p{L}+)?',
  '(?:por|a|para) (?:confirmar|completar|determinar|definir|insertar|a[ñn]adir|verificar|traducir|revisar|anunciar)',
  'pendiente(?: de \\p{L}+)?',
  '(?:подлежит |необходимо |нужно |надо )?(?:уточнить|уточнению|уточняется|дополнить|добавить|вставить|проверить|перевести|согласовать)',
  'будет (?:уточнен[оа]?|дополнен[оа]?|подтвержден[оа]?|объявлен[оа]?|сообщен[оа]?)(?: (?:позднее|позже|дополнительно))?',
  'на согласовании|требует (?:уточнения|перевода|проверки)',
  '待(?:定|补|补充|确认|确定|核|核实|译|翻译|公布|通知)|另行通知',
  '(?:س)?[يت](?:ستكمل|حدد|ؤكد|ضاف|درج|علن(?: عنه| عنها)?)(?: لاحقا| فيما بعد)?',
  'قيد (?:التحديد|الإعداد|التأكيد|الترجمة)|غير محدد بعد',
  'ل(?:لتأكيد|لاستكمال|لإضافة|لترجمة|لمراجعة)',
].map(withVowelSigns);

/** Allows for vowel marks, with which Arabic can be written or not. */
function withVowelSigns(pattern: string): string {
  return pattern.replace(/(?:\[[\u0621-\u064a]+\]|[\u0621-\u064a])/g, '$&[\\u064b-\\u0652]*');
}

/** Requests to the drafter, in brackets. */
const requests = [
  'insert|add|complete|confirm|check|translate|name of|date of|deleted?|commented|click|note to',
  'insérer|inscrire|ajouter|compléter|indiquer|préciser|vérifier|cliquez|n\\.?d\\.?t',
  'insertar|insértese|añadir|completar|indicar|revisar|verificar',
  'вставить|вставьте|добавить|указать|дополнить|проверить',
  '[يت]درج|إدراج|أدرج|أضف|[يت]ضاف|إضافة',
].map(withVowelSigns);

/** Words for missing details, in brackets. */
const blanks = [
  'date|day|name|place|time|number|title|nom|jour|lieu|heure|numéro|chiffre|titre|fecha|día|lugar|nombre|hora|número|título',
  'дата|день|имя|место|время|номер|日期|姓名|地点|时间|التاريخ|الاسم|المكان|الوقت',
  'draft|placeholder|borrador|brouillon|проект|草案',
];

/** Error messages of word processors. */
const leftovers = [
  'Error! ?(?:Reference source not found|Bookmark not defined|No bookmark name given)\\.?',
  'Erreur ?! (?:Source du renvoi introuvable|Signet non défini)\\.?',
  '¡?Error! ?(?:No se encuentra el origen de la referencia|Marcador no definido)\\.?',
  'Ошибка! ?(?:Источник ссылки не найден|Закладка не определена)\\.?',
  '错误[！!] ?(?:未找到引用源|未定义书签)。?',
  'خطأ[!！] ?(?:لم يتم العثور على مصدر المرجع|الإشارة المرجعية غير معر[فّ]+ة)\\.?',
  'Click(?: or tap)? here to enter (?:text|a date)\\.?',
  'Lorem ipsum',
  '(?:Comment|Commented) \\[\\p{L}{1,4}\\d{1,4}\\]:?',
];

const any = (some: readonly string[]): string => some.join('|');
const open = String.raw`\\?[\[(（【「]`;
/** The text of a link is in brackets, too, and is not a note. */
const close = String.raw`\\?[\])）】」](?![(\[:${mask}])`;
const inner = String.raw`[^\n[\](（)）】」]{0,80}`;
/** Within a quotation, “[…]” shows that words are left out; elsewhere it is a note. */
const quoted = String.raw`[“«„「『"‹][^”»“」』"›\n]{0,150}`;

const noteForm = (sign: RegExp, pattern: string): NoteForm => ({
  sign,
  pattern: new RegExp(pattern, 'gimu'),
});

/** The first form prevails where two start at the same offset. */
const formsInAllLanguages: readonly NoteForm[] = [
  // {{name}}, [[name]], {++added++}
  noteForm(
    /\{|\[\\?\[|\+\+|@@/,
    String.raw`\{\{[^{}\n]{1,80}\}\}|\\?\[\\?\[[^[\]\n]{1,80}\\?\]\\?\](?![(\[:${mask}])|\{(?:\+\+|--|~~|==|>>)[^\n{}]{0,200}?(?:\+\+|--|~~|==|<<)\}|(?<![\p{L}\p{N}+])\+\+(?=\S)[^+\n]{1,120}(?<=\S)\+\+|@@`,
  ),
  // [insert date], (à compléter), [date to be confirmed]
  noteForm(
    /[[(（【「]/,
    String.raw`${open}[ \t]*(?:(?:${any(requests)})(?!\p{L})|(?:此处|在此)?(?:插入|填写|补充|添加)|此处待)${inner}${close}`,
  ),
  noteForm(/[[(（【「]/, String.raw`${open}[ \t]*(?:${any(phrases)})[ \t]*${close}`),
  noteForm(
    /[[【]/,
    String.raw`(?:\\?\[|【)${inner}(?<!(?!\p{Script=Han})\p{L})(?:${any(phrases)})(?!(?!\p{Script=Han})\p{L})${inner}${close}`,
  ),
  // [●], [XX], [date], […]
  noteForm(/\[/, String.raw`\\?\[[ \t]*(?:[●•_]+|x{2,}|${any(blanks)})[ \t]*${close}`),
  noteForm(
    /\[[ \t]*[….]/,
    String.raw`(?=\\?\[[ \t]*[….])(?<!${quoted}|^ {0,3}>.{0,150})\\?\[[ \t]*(?:…+|\.{3,})[ \t]*${close}`,
  ),
  // Place: to be confirmed
  noteForm(
    /^/,
    String.raw`(?<=^[ \t]{0,20}(?:[-*+][ \t]{1,9})?|[:：|][ \t]{0,20})(?:${any(phrases)})(?=[ \t]{0,20}(?:[.。…][ \t]{0,20})?(?:$|\|))`,
  ),
  // 地点待定。
  noteForm(
    /待/,
    String.raw`(?<=(?:地点|时间|日期|会议室|会场|人选|主席|名单|议程))待(?:定|补充|确认|确定|公布)(?=[，。；、\s]|$)`,
  ),
  // XX October, 10月XX日
  noteForm(
    /x{2}|х{2}|_{2}/i,
    String.raw`(?<![\p{L}\p{N}_])(?:x{2}|х{2}|_{2,})(?=[ \u00a0](?:(?:de|of) )?(?:${anyMonthPattern})(?!\p{L}))`,
  ),
  noteForm(/月/, `(?:x{1,2}|×{1,2}|(?<!_)_{2,})(?=月)|(?<=月)(?:x{1,2}|×{1,2}|_{2,})(?=日)`),
  noteForm(/[!！]|here to enter|ipsum|comment/i, any(leftovers)),
  // ==highlighted==, ???, ____
  noteForm(/==/, String.raw`==(?=\S)(?=[^=\n]{0,120}[\p{L}\p{N}])[^=\n]{1,120}(?<=\S)==`),
  noteForm(/[?？؟]{2}/, '[?？؟]{2,}'),
  noteForm(/_{4}/, String.raw`(?<![\w_])_{4,}(?![\w_])`),
];
