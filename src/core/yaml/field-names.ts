/** Recognizes fields whose names are written in another language, or with other characters. */
import { computeOnce } from '../lazy-fields.ts';
import { closestWord } from '../text/suggest.ts';

/** Names of fields in the languages of the site, without articles. A name in two lists can mean two fields. */
const translations: Readonly<Record<string, string>> = {
  title:
    'titre intitulé objet título titulo asunto titel heading subject заголовок название наименование тема عنوان موضوع 标题 標題 题目 題目 题名 題名 主题 主題',
  name: 'nom nombre название наименование имя اسم 名称 名稱 名字',
  shortName: 'nom_court nombre_corto краткое_название اسم_مختصر 简称 簡稱',
  description: 'résumé descripción resumen описание аннотация وصف ملخص 描述 说明 說明 简介 簡介 摘要',
  symbol:
    'cote signatura símbolo simbolo symbole обозначение условное_обозначение шифр символ رمز 文号 文號 编号 編號 文件编号 文件編號',
  date: 'fecha datum день дата تاريخ 日期 时间 時間',
  status: 'statut état estado статус состояние حالة 状态 狀態',
  sourceLanguage:
    'langue_source langue_originale idioma_original язык_оригинала لغة_الأصل لغة_أصلية 源语言 原文语言 來源語言',
  reason: 'raison motif razón motivo причина سبب 原因 理由',
  publishFrom:
    'publier_le date_de_publication fecha_de_publicación дата_публикации تاريخ_النشر 发布日期 發布日期',
  revises: 'révise remplace revisa sustituye заменяет يحل_محل 修订 修訂 替代',
  corrections: 'correctifs rectificatifs correcciones исправления تصويبات 更正 勘误 勘誤',
  number: 'numéro número номер رقم 编号 編號 届次',
  start: 'début inicio comienzo начало بداية 开始 開始 开始日期',
  end: 'fin final конец окончание نهاية 结束 結束 结束日期',
  hours: 'heures horaires horas horario часы время ساعات 时间 時間',
  timeZone: 'fuseau_horaire zona_horaria часовой_пояс منطقة_زمنية 时区 時區',
  place: 'lieu lugar место مكان 地点 地點',
  contact: 'contacto контакт контакты اتصال 联系 联系方式 聯繫',
  deadlines: 'délais échéances plazos сроки مواعيد_نهائية 截止日期 期限',
  links: 'liens enlaces ссылки روابط 链接 鏈接',
  languages: 'langues idiomas языки لغات 语言 語言',
  url: 'adresse dirección адрес رابط 网址 網址',
};

/** Full-width letters, accents, vowel signs, quotation marks, spaces, and the article of Arabic make no other name. */
const fold = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
    .replace(/^ال/u, '');

const meanings = computeOnce((): ReadonlyMap<string, readonly string[]> => {
  const fields = new Map<string, string[]>();
  for (const [field, names] of Object.entries(translations))
    for (const name of names.split(' ')) fields.set(fold(name), [...(fields.get(fold(name)) ?? []), field]);
  return fields;
});

/** Further names by field, such as the labels of the fields of a register. */
export type OtherNames = Readonly<Record<string, readonly string[]>>;

/** Returns the known field that was probably meant. */
export function meantField(
  name: string,
  known: readonly string[],
  otherNames: OtherNames = {},
): string | undefined {
  const folded = fold(name);
  const named = Object.entries(otherNames).find(([, names]) => names.some((each) => fold(each) === folded));
  if (named) return named[0];
  const translated = meanings()
    .get(folded)
    ?.filter((field) => known.includes(field));
  return translated?.[0] ?? closestWord(name, known) ?? closestWord(folded, known);
}

/** Returns the only field that a name in another language can mean, whatever the file. */
export function translatedField(name: string): string | undefined {
  const [field, ...others] = meanings().get(fold(name)) ?? [];
  return others.length === 0 ? field : undefined;
}
