import type { InlineCode, Nodes, Paragraph, Table, TableRow } from 'mdast';
import {
  dateOfLine,
  exampleDate,
  isDayAboveItems,
  isDayInFigures,
  isDayLine,
  isRoom,
  startsWithDay,
} from '../../dates/day-line.ts';
import { hasEnd, hasHoursAndTitle, hasTimesOfItem, sentenceEnd } from '../../dates/item-line.ts';
import { isDate } from '../../dates/time.ts';
import { readTimes, type TimesReading } from '../../dates/wall-times.ts';
import { defineRule } from '../../diagnostics/rule.ts';
import { memoizeByObject } from '../../memoize.ts';
import type { Language } from '../../model/languages.ts';
import { languageOfFile } from '../../model/paths.ts';
import { expectedDepth } from '../../parse/headings.ts';
import { toText } from '../../text/markdown.ts';
import { type LiteralBlock, type Markup, placeholders } from '../../text/markup.ts';
import { toLatinDigits, truncate } from '../../text/strings.ts';
import type { MarkupCheck, MarkupContext } from '../check.ts';
import { headingsWithoutCodeWords, isCodeWordLine, isMeaningful } from './code-words.ts';

/**
 * A line of an agenda that was meant as a day or an item is a heading. Otherwise the item would vanish into the one
 * before it. Only people can tell a time that starts a sentence, so that staff can suppress the rule.
 */
export const itemHeading = defineRule({
  id: 'item-heading',
  severity: 'error',
  canSuppress: true,
  messages: {
    time: {
      en: '"{text}" looks like an item of the agenda, but the line is not a heading.',
      fr: '« {text} » ressemble à un point de l’ordre du jour, mais la ligne n’est pas un titre.',
    },
    date: {
      en: '"{text}" looks like a day of the agenda, but the line is not a heading.',
      fr: '« {text} » ressemble à une journée de l’ordre du jour, mais la ligne n’est pas un titre.',
    },
    codeWords: {
      en: 'The line in backticks (`) below belongs to an item, but "{text}" is not a heading.',
      fr: 'La ligne de mots entre accents graves (`) ci-dessous appartient à un point, mais « {text} » n’est pas un titre.',
    },
    besideCodeWords: {
      en: 'The words in backticks (`) belong to an item, but "{text}" is not a heading.',
      fr: 'Les mots entre accents graves (`) appartiennent à un point, mais « {text} » n’est pas un titre.',
    },
  },
  hint: {
    time: {
      en: 'Start the line with ### and a space, without bold or list signs, and put empty lines around it.',
      fr: 'Commencez la ligne par ### et une espace, sans gras ni signe de liste, avec des lignes vides autour.',
    },
    date: {
      en: 'Write "## {date}" on a line of its own: two # signs, a space and the date as year-month-day.',
      fr: 'Écrivez « ## {date} » seul sur sa ligne : deux signes #, une espace et la date sous la forme année-mois-jour.',
    },
    codeWords: {
      en: 'Write the heading as "### HH:MM–HH:MM title", with empty lines around it.',
      fr: 'Écrivez le titre sous la forme « ### HH:MM–HH:MM titre », avec des lignes vides autour.',
    },
    besideCodeWords: {
      en: 'Write the heading as "### HH:MM–HH:MM title", and the words in backticks on a line of their own below it, with empty lines around both.',
      fr: 'Écrivez le titre sous la forme « ### HH:MM–HH:MM titre » et, au-dessous, les mots entre accents graves sur une ligne à part, avec des lignes vides autour.',
    },
  },
});

/** Tests for times between backticks at the start of a text: “`10:00–11:00` Panel”. */
const startsWithTimeInBackticks = ([first, next]: Paragraph['children']): boolean =>
  first?.type === 'inlineCode' && next?.type === 'text' && expectedDepth(first.value) === 3;

/** Reports an item whose time is between backticks. */
function reportTimeInBackticks(node: Paragraph, { source }: Markup, { report, isReported }: MarkupContext) {
  const { line } = source.spanOf(node);
  if (!startsWithTimeInBackticks(node.children) || isReported(line)) return;
  const text = truncate(toText(node).split('\n')[0] ?? '');
  report({
    rule: itemHeading,
    message: 'time',
    span: source.spanOf(node),
    data: { text, date: exampleDate },
  });
}

export const checkItemHeading: MarkupCheck = (markup, context) => {
  if (!markup.isAgenda) return;
  for (const block of markup.blocks) if (block.node.type !== 'heading') checkBlock(block, markup, context);
  for (const { node } of markup.blocks) {
    if (node.type !== 'paragraph') continue;
    reportTimeInBackticks(node, markup, context);
    reportBeside(node, markup, context);
  }
  const headings = headingsWithoutCodeWords(markup);
  for (const node of markup.root.children) {
    const isLost =
      node.type === 'paragraph' && isCodeWordLine(node, markup.source, true) && !headings.has(node);
    if (isLost) reportAbove(node, markup, context);
  }
};

function checkBlock(block: LiteralBlock, markup: Markup, { report, isReported }: MarkupContext) {
  const { source } = markup;
  const language = languageOfFile(source.file) ?? 'en';
  const lines = block.lines.map(({ text }) => withoutSigns(text));
  const isDay = isDayAboveItem(lines, block, markup, language) || isDayOfRow(lines, block, markup, language);
  for (const [index, { start, text }] of block.lines.entries()) {
    const words = lines[index] ?? '';
    const message = isDay ? 'date' : kindOfLine(lines, index, block, markup, language);
    if (!message) continue;
    const span = source.span(start, start + text.trimEnd().length);
    if (isReported(span.line)) continue;
    const date = dateOfLine(words, language, dayAbove(block, markup)) ?? exampleDate;
    report({ rule: itemHeading, message, span, data: { text: truncate(words), date } });
  }
}

/** Returns the last day above a block, as `YYYY-MM-DD`. */
const dayAbove = ({ start }: LiteralBlock, markup: Markup): string | null =>
  daysOf(markup).findLast((day) => day.start < start)?.date ?? null;

/** Returns the headings of days, with their offsets. Memoized: many lines ask. */
const daysOf = memoizeByObject(({ root, source }: Markup): readonly { date: string; start: number }[] =>
  root.children.flatMap((node) => {
    const date = node.type === 'heading' ? toLatinDigits(toText(node).trim()) : '';
    return isDate(date) ? [{ date, start: source.startOf(node) }] : [];
  }),
);

const signsAtStart = new RegExp(`^(?:[^\\p{L}\\p{N}\\n]|${placeholders.markup})+`, 'u');
const allPlaceholders = new RegExp(`[${Object.values(placeholders).join('')}]+`, 'g');

/**
 * A number or letter that counts, before a time: “a) 10:00 Panel”, “(3) 10:00 Panel”, “一、10:00 圆桌会议”; or a letter that
 * a program shows as the sign of a list: “o 10:00 Panel”.
 */
const countBeforeTime =
  /^(?:(?:\p{L}|\p{Nd}{1,3}|[ivx]{1,4}|[一二三四五六七八九十]{1,3})(?:[)）、] *|\. +)|\p{No} ?|[olnquvüØ]\s+)(?=\d{1,2} ?[:.hH时] ?\d)/iu;

/** Returns the words of a line without the signs before them. */
const withoutSigns = (text: string): string =>
  text.replace(signsAtStart, '').replaceAll(allPlaceholders, '').trim().replace(countBeforeTime, '');

type LineKind = 'time' | 'date';

function isItemLine(line: string, node: Paragraph, markup: Markup): boolean {
  const context = {
    startsBold: node.children[0]?.type === 'strong',
    isBold: node.children.every(({ type }) => type === 'strong'),
    isAboveHeading: paragraphsAboveHeadings(markup).has(node),
  };
  return hasTimesOfItem(line, context) || hasHoursAndTitle(line, context);
}

/** No line of an item without a text is longer. */
const maxLineLength = 80;

/** Returns the paragraphs that only short lines without a full stop separate from the next heading. Memoized: many lines ask. */
const paragraphsAboveHeadings = memoizeByObject(({ root, source }: Markup): ReadonlySet<Nodes> => {
  const found = new Set<Nodes>();
  let isAbove = true;
  for (const node of root.children.toReversed()) {
    if (node.type === 'paragraph' && isAbove) found.add(node);
    isAbove =
      node.type === 'heading' ||
      node.type === 'thematicBreak' ||
      (node.type === 'paragraph' && isAbove && isShortLine(source.slice(node)));
  }
  return found;
});

const isShortLine = (text: string): boolean =>
  text.length <= maxLineLength && !text.includes('\n') && !sentenceEnd.test(text);

/** Returns what a line was meant as, if it looks like the heading of an item or a day. */
function kindOfLine(
  lines: readonly string[],
  index: number,
  { node }: LiteralBlock,
  markup: Markup,
  language: Language,
): LineKind | null {
  const line = lines[index] ?? '';
  const isParagraph = node.type === 'paragraph';
  if (expectedDepth(line) === 2 || (isParagraph && isDayAbove(lines, index, language))) return 'date';
  if (isDuration(line) || isMeasure(line, language)) return null;
  if (misspeltTimes.test(line)) return 'time';
  const isTime = expectedDepth(line) === 3 || timeWithHyphen.test(line) || timesOfFourDigits.test(line);
  const times = isTime ? readTimes(line) : null;
  // “10.03 принят закон” starts with a date.
  if (times?.kind === 'unclear' && times.problem === 'date' && /^\p{Ll}/u.test(times.rest)) return null;
  if (!times) return isParagraph && lines.length === 1 && isItemLine(line, node, markup) ? 'time' : null;
  // A later line of a paragraph may start with a time by chance, but hardly with two.
  const canHaveOneTime = isParagraph ? index === 0 : times.rest === '';
  if (!canHaveOneTime && !hasEnd(times)) return null;
  return isSentence(line, lines.at(-1) ?? '', times) ? null : 'time';
}

/** Two times with a wrong sign or a letter for a digit: “10;00–11;00 Panel”, “10,00–11,00 Panel”, “1O:00–11:00 Panel”. */
const misspeltTimes =
  /^(?=.{0,12}[;,OolI])[\dOolI]{1,2}[;,:.][0-5Oo][\dOo] ?\p{Pd} ?[\dOolI]{1,2}[;,:.][0-5Oo][\dOo] \p{Lu}/u;

/** “15-00 Opening”: its minutes are no month, and a title follows. */
const timeWithHyphen = /^\d{1,2}\p{Pd}(?:00|1[3-9]|[2-5]\d) \p{Lu}/u;

/** “1000–1130 Opening”, but not “1950–2000 Growth”; “0930 Opening”, but not “1130 Vienna”. */
const timesOfFourDigits =
  /^(?:(?:0\d|1[0-8])[0-5][05] ?\p{Pd} ?(?:0\d|1\d|2[0-3])[0-5][05]|0[6-9][0-5][05]) \p{Lu}/u;

const hourUnit = String.raw`\s?(?:h|hrs?\.?|hours?|heures?|horas?|час(?:а|ов)?|ч\.?)`;
/** Hours that last, with the genitive: “10 часов дискуссий”, “2 часа на доклад”. */
const hoursOfThings = /^\d{1,2} час(?:а|ов)? (?:на|\p{Ll}+(?:ий|ов|ев|ей|ы|ания|ения))(?!\p{L})/u;
const hoursBeyondDay = new RegExp(String.raw`^(?:2[4-9]|[3-9]\d)${hourUnit}(?:$|\/|\s\p{Ll})`, 'u');
const hoursOfDuration = new RegExp(
  String.raw`^\d{1,2}${hourUnit}\s(?:a|an|per|of|later|earlier|before|after|ago|long|sur|par|d[eu]|plus|avant|après|del?|al|por|antes|después|más|до|после|назад|спустя|в\s(?:день|сутки|неделю|месяц|год))(?=\s|\p{P}|$)`,
  'u',
);

/** Tests for hours that are no time of day: “24 heures sur 24”, “15 hours of sunshine”. */
const isDuration = (line: string): boolean =>
  hoursBeyondDay.test(line) ||
  ((hoursOfDuration.test(line) || hoursOfThings.test(line)) && readTimes(line)?.kind !== 'clear');

/** Units of measures and of money. */
const units =
  /^(?:(?:m|km|kg|cm|mm|ha|%|miles?|pages?|feet|°C?|m[eè]tres?|metros?|kilo\p{L}+|kiló\p{L}+|litres?|litros?|tonnes?|toneladas?|hectares?|euros?|dollars?|dólares|francs?|francos|cents?|millions?|milliards?|billions?|millones|points?|puntos?|per cent|percent|pour cent|por ciento|seconds?|secondes?|segundos?|minutes?|minutos?|years?|ans|années|años|USD|EUR|CHF|GBP|JPY|CNY|RUB|м|км|кг|метр\p{L}*|километр\p{L}*|тонн\p{L}*|литр\p{L}*|евро|доллар\p{L}*|франк\p{L}*|руб\p{L}*|млн|млрд|миллион\p{L}*|миллиард\p{L}*|процент\p{L}*|пункт\p{L}*|секунд\p{L}*|минут\p{L}*|лет|год\p{L}*|متر\p{L}*|كيلو\p{L}*|يورو|دولار\p{L}*|فرنك\p{L}*|مليون|مليار|دقيقة|دقائق)(?![\p{L}\p{M}])|[米元秒吨%]|公里|公斤|欧元|美元|法郎|百万|亿|万|分钟)/u;

/**
 * Tests for a number with a unit: “10.30 metres”, but not “11.30 a.m.” English titles start with a capital letter, so that
 * “3.25 gallons” has none, unless the number is a usual time: “10.30 welcome”.
 */
function isMeasure(line: string, language: Language): boolean {
  const [, number = '', sign, rest = ''] =
    /^(\d{1,2}([.,:٫])\d{2}) ?(?![\s\d])(.*)$/u.exec(toLatinDigits(line)) ?? [];
  if (sign === undefined) return false;
  if (units.test(rest)) return true;
  if (readTimes(line)?.rest.length !== rest.length) return false;
  return sign !== ':' && language === 'en' && /^\p{Ll}/u.test(rest) && !usualTime.test(number);
}

const usualTime = /^(?:0?[7-9]|1\d|2[0-2])\D[0-5][05]$/;

/** Words in lower case with which sentences go on after a time, and no titles: “At 11:00 the doors close”. */
const sentenceWords =
  /^(?:(?:the|a|an|all|each|we|you|they|it|there|this|these|le|la|les|un|une|chaque|on|il|elle|nous|vous|ce|cet|cette|ces|el|los|las|una|se|cada|nos|este|esta|мы|вы|он|она|оно|они|все|это|будет|будут|состоится|начн[её]тся)(?= )|l[’']\p{L}|\p{Ll}[\p{Ll} ]*[аеиуюя]тся(?!\p{L})|سوف |س[يتن]\p{L}{3}|ي\p{L}{3}|[将將请請])/u;

/** Words with which a sentence about a time goes on: “10:00 is too early”. */
const predicates =
  /^(?:(?:is|are|was|were|will|would|has|had|seems|means|est|était|sera|serait|semble|convient|es|era|será|sería|parece|—|было|будет|значит) |هو |是|[之以][前后後]|[凭憑]|[继繼][续續]|恢[复復]|休[会會])/u;

/**
 * Tests whether a line starts with a time as a sentence does: “At 10 a.m., the Chair opens the meeting.” Two times without
 * a word before them start an item, whatever its title ends with.
 */
function isSentence(line: string, lastLine: string, times: TimesReading): boolean {
  const hasSign = !hasEnd(times) && /[:–—-]$/u.test(times.written);
  if ((/^\p{L}/u.test(times.written) || hasSign) && sentenceWords.test(times.rest)) return true;
  if (!hasEnd(times) && predicates.test(times.rest)) return true;
  if (isTitleAfterTime(lastLine, times)) return false;
  const continues =
    /^\p{L}/u.test(times.written) || /^[,،，]/.test(times.rest) || /[,،，]$/.test(times.written);
  return continues ? sentenceEnd.test(lastLine) : !hasEnd(times) && sentenceEnd.test(line);
}

/** Tests for a title that ends as a sentence does: “10:00 Panel.”, “10:00 What is AI?” But “10:00 UTC is the deadline.” is a sentence. */
function isTitleAfterTime(lastLine: string, times: TimesReading): boolean {
  const { written, rest } = times;
  const hasZone = times.kind === 'clear' && times.zone !== null;
  if (!/^\d.*[^,،，]$/u.test(written) || hasZone || !lastLine.endsWith(rest) || !/^\p{Lu}/u.test(rest))
    return false;
  return /[?？؟]$/u.test(rest) || rest.split(' ').length <= 3;
}

/** Tests whether a block is a line between items that starts with a day: “Thursday, 14 March 2024 – Room A”. */
function isDayAboveItem(
  lines: readonly string[],
  { node }: LiteralBlock,
  { root, parentOf, nextOf }: Markup,
  language: Language,
): boolean {
  const [line = '', ...others] = lines;
  const next = nextOf(node);
  const isAboveItem = parentOf(node) === root && next?.type === 'heading' && next.depth === 3;
  if (!isAboveItem || node.type !== 'paragraph' || others.length > 0) return false;
  if (isDayInFigures(line) || isDayAboveItems(line, language)) return true;
  const isBold = node.children.every(({ type }) => type === 'strong');
  return !sentenceEnd.test(line) && startsWithDay(line, language, isBold);
}

/** Tests for a row of a table that holds only a day, among rows with other cells: “| Thursday, 14 March | |”. */
function isDayOfRow(
  [line = '', ...others]: readonly string[],
  { node }: LiteralBlock,
  { parentOf }: Markup,
  language: Language,
): boolean {
  const row = node.type === 'tableCell' ? parentOf(node) : undefined;
  const table = row && parentOf(row);
  if (row?.type !== 'tableRow' || table?.type !== 'table' || others.length > 0) return false;
  const isDay = isDayLine(line, language) || isDayAboveItems(line, language);
  const isOnlyCell = isDay && new Set(textsOf(row)).size === 1 && row.children.length > 1;
  return isOnlyCell && hasFullRows(table);
}

/** Tests for rows with more than one cell below the first. Memoized: many cells ask. */
const hasFullRows = memoizeByObject((table: Table): boolean =>
  table.children.slice(1).some((row) => textsOf(row).length > 1),
);

const textsOf = ({ children }: TableRow): string[] =>
  children.map(toText).filter((text) => text.trim() !== '');

/** Tests whether a line names a day, alone or with its half below: “Thursday 14 March” above “Morning”. */
function isDayAbove(lines: readonly string[], index: number, language: Language): boolean {
  if (index > 0) return false;
  const [line = '', ...others] = lines;
  return (
    isDayLine(line, language) &&
    others.every((other) => isRoom(other) || isDayLine(`${line} ${other}`, language))
  );
}

/** Reports the text above a line of code words that has no heading of its own. */
function reportAbove(
  node: Paragraph,
  { source, previousOf }: Markup,
  { report, isReported }: MarkupContext,
): void {
  const previous = previousOf(node);
  if (previous?.type !== 'paragraph' || isCodeWordLine(previous, source, true)) return;
  const span = source.spanOf(previous);
  if (isReported(span.line) || isReported(span.endLine) || span.line !== span.endLine) return;
  const text = truncate(toText(previous));
  report({ rule: itemHeading, message: 'codeWords', span, data: { text } });
}

/** Reports a text that ends with code words, such as “Coffee” above `break`: a line of code words is a paragraph. */
function reportBeside(
  node: Paragraph,
  { source, previousOf }: Markup,
  { report, isReported }: MarkupContext,
): void {
  const textEnd = node.children.findLastIndex((child) => child.type !== 'inlineCode' && !isBlank(child));
  const words = node.children
    .slice(textEnd + 1)
    .filter((child): child is InlineCode => child.type === 'inlineCode');
  const [first] = words;
  if (!first || textEnd === -1 || !words.every((word) => isMeaningful(word, true))) return;
  const span = source.spanOf(node);
  if (previousOf(node)?.type === 'heading' || isReported(span.line) || isReported(span.endLine)) return;
  const before = toText({ ...node, children: node.children.slice(0, textEnd + 1) });
  const text = truncate(before.trim().split('\n').at(-1) ?? '');
  report({ rule: itemHeading, message: 'besideCodeWords', span: source.spanOf(first), data: { text } });
}

const isBlank = (node: Paragraph['children'][number]): boolean =>
  node.type === 'text' && node.value.trim() === '';
