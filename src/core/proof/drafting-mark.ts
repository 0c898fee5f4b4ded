import { shorten } from '../diagnostic.ts';
import { blot } from '../prose.ts';
import type { Proof } from './proof.ts';

/** Nothing that was noted while drafting is left in a text. A draft may have such notes. */
export const draftingMark: Proof = ({ source, prose, language, isDraft }, report) => {
  if (isDraft) return;
  const found = [...prose.matchAll(language === 'es' ? inSpanish : words), ...prose.matchAll(marks)];
  let end = 0;
  for (const { index, 0: mark } of found.sort((a, b) => a.index - b.index)) {
    if (index < end) continue;
    end = index + mark.length;
    report('drafting-mark', source.span(index, end), { mark: shorten(mark) });
  }
};

/** People draft in one language and translate from it, so these words stand in any. In Spanish, “todo” is all. */
const words = /(?<![\p{L}\p{N}/_-])(?:TODO|FIXME|TBC|TBD|TBA|XXX+)(?![\p{L}\p{N}_])/gu;
const inSpanish = /(?<![\p{L}\p{N}/_-])(?:TODO(?=\s*[:\])])|FIXME|TBC|TBD|TBA|XXX+)(?![\p{L}\p{N}_])/gu;

/** These are ordinary words too, so they count only within brackets, or where nothing else stands. */
const phrases = [
  'to be (?:confirmed|determined|decided|completed|added|inserted|announced|checked|translated)',
  'to (?:confirm|complete|add|insert|check|translate)',
  'à (?:compléter|confirmer|préciser|insérer|ajouter|vérifier|déterminer|traduire)',
  '(?:por|a|para) (?:confirmar|completar|determinar|definir|insertar|añadir|verificar|traducir)',
  'pendiente(?: de \\p{L}+)?',
  '(?:подлежит )?(?:уточнить|уточнению|уточняется|дополнить|добавить|вставить|проверить|перевести)',
  'будет (?:уточнено|дополнено|подтверждено)',
  '待(?:定|补|补充|确认|确定|核实|译|翻译)',
  '(?:يُ?ستكمل|يُ?حدد|يُ?ؤكد|يُ?ضاف|يُ?درج)(?: لاحقا?ً?ا?)?',
  'ل(?:لتأكيد|لاستكمال|لإضافة|لترجمة)',
].join('|');

/** What a bracket asks the drafter to do. */
const requests = [
  'insert|add|complete|confirm|check|translate|name of|date of',
  'insérer|inscrire|ajouter|compléter|indiquer|préciser',
  'insertar|insértese|añadir|completar|indicar',
  'вставить|добавить|указать|дополнить',
  '(?:يُ?درج|أدرج|أضف|يُ?ضاف)',
].join('|');

/** What is to be filled in. */
const blanks = [
  'date|name|place|time|number|nom|lieu|heure|numéro|fecha|lugar|nombre|hora',
  'дата|имя|место|время|номер|日期|姓名|地点|时间|التاريخ|الاسم|المكان|الوقت',
].join('|');

const open = String.raw`\\?[\[(（【「]`;
/** The words of a link stand in brackets too. */
const close = String.raw`\\?[\])）】」](?![(\[:${blot}])`;
const inner = String.raw`[^\n[\](（)）】」]{0,80}`;

const marks = new RegExp(
  [
    // [insert date], (à compléter), [date to be confirmed]
    String.raw`${open}[ \t]*(?:(?:${requests})(?!\p{L})|插入|填写|补充|添加)${inner}${close}`,
    String.raw`${open}[ \t]*(?:${phrases})[ \t]*${close}`,
    String.raw`(?:\\?\[|【)${inner}(?<!\p{L})(?:${phrases})(?!\p{L})${inner}${close}`,
    // [●], [XX], [date]
    String.raw`\\?\[[ \t]*(?:[●•_]+|x{2,}|${blanks})[ \t]*${close}`,
    // Place: to be confirmed
    String.raw`(?<=^[ \t]*(?:[-*+][ \t]+)?|[:：|][ \t]*)(?:${phrases})(?=[ \t]*[.。…]?[ \t]*(?:$|\|))`,
    // ==highlighted==, ???, ____
    String.raw`==(?=\S)[^=\n]{1,120}(?<=\S)==`,
    '[?？]{2,}',
    String.raw`(?<![\w_])_{4,}(?![\w_])`,
  ].join('|'),
  'gimu',
);
