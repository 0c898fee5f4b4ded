import { defineRule } from '../../diagnostics/rule.ts';
import type { ByLanguage } from '../../model/languages.ts';
import { toText } from '../../text/markdown.ts';
import { truncate } from '../../text/strings.ts';
import type { MarkupCheck } from '../check.ts';

/** The closing line of a document is below a dividing line. Otherwise it is part of the last paragraph or item. */
export const closingLine = defineRule({
  id: 'closing-line',
  severity: 'warning',
  messages: {
    en: '"{text}" looks like the closing line of the text, but there is no line --- above it.',
    fr: '« {text} » ressemble à la mention finale du texte, mais n’est pas précédé d’une ligne ---.',
  },
  hint: {
    en: 'Write --- on a line of its own above it, with empty lines around.',
    fr: 'Écrivez --- seul sur une ligne au-dessus, avec des lignes vides autour.',
  },
});

const inBrackets = /^[[［【〔][^[\]［］【】〔〕]{0,79}[^[\]［］【】〔〕.。．！？!?؟][\]］】〕]$/;

/** The words of closing lines, which need no brackets: “End of document”, “The annex follows”. */
const closingWords: ByLanguage<readonly string[]> = {
  en: [
    '(?:the )?end(?: of (?:the )?(?:document|text|file|report|note|circular|agenda|programme|summary|annex(?:es)?))?',
    String.raw`(?:the )?(?:annex(?:es)?|appendix|appendices|enclosures?)(?: [IVX\d]{1,4})? follows?`,
  ],
  fr: [
    "fin(?: (?:du (?:document|texte|fichier|rapport|programme|résumé)|de (?:la (?:note|circulaire)|l[’']ordre du jour|l[’']annexe|document)|des annexes))?",
    String.raw`(?:l[’']annexe(?: [IVX\d]{1,4})? suit|les annexes suivent|suit l[’']annexe|suivent les annexes)`,
  ],
  es: [
    'fin(?:al)?(?: (?:del? (?:documento|texto|archivo|informe|programa|resumen|anexo|orden del día)|de (?:la (?:nota|circular)|los anexos)))?',
    String.raw`(?:sigue el anexo(?: [IVX\d]{1,4})?|siguen los anexos)`,
  ],
  ru: [
    'конец(?: (?:документа|текста|файла|доклада|отчета|отчёта|записки|циркуляра|повестки дня|программы|приложения|приложений))?',
    String.raw`(?:приложение(?: [IVX\d]{1,4})? следует|приложения следуют|следует приложение|следуют приложения)`,
  ],
  zh: [
    String.raw`(?:本)?(?:文件|全文|正文|文档|报告|附件)?(?:完|完毕|终|结束|到此结束)|(?:后接|后附)附件[一二三四五六七八九十\d]{0,2}`,
  ],
  ar: [
    '(?:ال)?نهاية(?: (?:الوثيقة|النص|الملف|التقرير|المذكرة|التعميم|جدول الأعمال|البرنامج|المرفق|المرفقات))?|انتهت? ?(?:الوثيقة|النص)?|انتهى',
    '(?:و?يلي ذلك|و?يليه|و?تليه|تلي ذلك) المرفق(?:ات)?',
  ],
};
/** The words may have signs around them: “(Fin.)”, “— End —”. */
const withoutBrackets = new RegExp(
  String.raw`^[\s([（【〔［*_—–\-=.…]{0,8}(?:${Object.values(closingWords).flat().join('|')})[\s)\]）】〕］*_—–\-=.…。．!！]{0,8}$`,
  'iu',
);

/** Recognizes a few words in brackets, such as “[End of document]”, rather than a sentence: “[The rest was deleted.]”. */
export const isClosingLine = (line: string): boolean => inBrackets.test(line) || withoutBrackets.test(line);

export const checkClosingLine: MarkupCheck = ({ root, source, previousOf }, { report, isReported }) => {
  const last = root.children.findLast(({ type }) => type !== 'footnoteDefinition' && type !== 'definition');
  if (last?.type !== 'paragraph') return;
  const previous = previousOf(last);
  // What was meant as the line above it has been reported.
  if (previous && (previous.type === 'thematicBreak' || isReported(source.spanOf(previous).endLine))) return;
  const text = toText(last);
  const line = text.slice(text.lastIndexOf('\n') + 1);
  if (!isClosingLine(line)) return;
  const { endLine } = source.spanOf(last);
  const written = source.slice(last);
  const end = source.startOf(last) + written.length;
  const start = end - written.slice(written.lastIndexOf('\n') + 1).trimStart().length;
  if (!isReported(endLine))
    report({ rule: closingLine, span: source.span(start, end), data: { text: truncate(line) } });
};
