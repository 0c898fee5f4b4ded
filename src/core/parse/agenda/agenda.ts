/** Parses the days and items of an agenda. Each problem is reported, and none stops the parser. */
import type { Heading, RootContent } from 'mdast';
import { dayForm } from '../../checks/agenda/day-form.ts';
import { itemOutside } from '../../checks/agenda/item-outside.ts';
import { timeForm } from '../../checks/agenda/time-form.ts';
import { headingDepth } from '../../checks/parts/heading-depth.ts';
import { dateOfLine, isDayLine } from '../../dates/day-line.ts';
import { isDate } from '../../dates/time.ts';
import type { Finding } from '../../diagnostics/rule.ts';
import type { ParsedAgenda, ParsedDay } from '../../model/model.ts';
import { languageOfFile } from '../../model/paths.ts';
import { toText } from '../../text/markdown.ts';
import { toLatinDigits, truncate } from '../../text/strings.ts';
import { expectedDepth, groupByHeading, type HeadedBlocks } from '../headings.ts';
import type { ParseContext } from '../parse-context.ts';
import { parseItem } from './item.ts';
import { isContinued, readItemNumber } from './item-number.ts';
import { numberForLetter } from './missing-number.ts';

export function parseAgenda(
  blocks: readonly RootContent[],
  closing: readonly RootContent[],
  context: ParseContext,
): ParsedAgenda {
  const { before, sections } = groupByHeading(blocks);
  const days: ParsedDay[] = [];
  for (const section of sections) {
    const { heading } = section;
    const depth = expectedDepth(toText(heading)) ?? heading.depth;
    if (depth !== heading.depth || (depth !== 2 && depth !== 3)) {
      const message = depth === heading.depth ? 'agenda' : depth === 2 ? 'day' : 'item';
      const span = context.source.spanOf(heading);
      context.report({ rule: headingDepth, message, span, data: { signs: '#'.repeat(heading.depth) } });
    }
    if (depth === 2) days.push(parseDay(section, context));
    else if (depth === 3) dayForItem(heading, days, context).items.push(parseItem(section, context));
  }
  return { type: 'agenda', intro: context.render(before), days, closing: context.render(closing) };
}

function parseDay({ heading, content }: HeadedBlocks, { source, render, report }: ParseContext): ParsedDay {
  const text = toText(heading);
  const date = toLatinDigits(text);
  const span = source.spanOf(heading);
  if (text === '') report({ rule: dayForm, message: 'empty', span });
  else if (!isDate(date)) report({ rule: dayForm, span, ...dayProblem(text, source.file) });
  else if (date !== text)
    report({
      rule: timeForm,
      message: 'date',
      span,
      data: { found: text, expected: date },
      fix: toLatinDigits(source.slice(heading)),
    });
  return { date: isDate(date) ? date : null, intro: render(content), items: [], span };
}

function dayProblem(text: string, file: string): Finding<typeof dayForm> {
  const language = languageOfFile(file) ?? 'en';
  const date = dateOfLine(text, language);
  if (date !== null && isDate(date)) return { message: 'written', data: { text, date } };
  if (isDayLine(text, language)) return { message: 'notADate', data: { text } };
  const number = readItemNumber(text);
  if (number && !isContinued(number)) return { message: 'numbered', data: { text: truncate(text) } };
  const corrected = numberForLetter(text);
  if (corrected === null) return { message: 'notADate', data: { text } };
  return { message: 'lettered', data: { text: truncate(text), corrected: `## ${truncate(corrected)}` } };
}

/** Returns the day to which an item belongs: the last one. If an item comes before the first day, adds one without a date. */
function dayForItem(heading: Heading, days: ParsedDay[], { source, report }: ParseContext): ParsedDay {
  const last = days.at(-1);
  if (last) return last;
  const span = source.spanOf(heading);
  report({ rule: itemOutside, span });
  const day: ParsedDay = { date: null, intro: '', items: [], span };
  days.push(day);
  return day;
}
