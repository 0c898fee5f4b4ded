/** Tells the forms of agendas apart: days with times, or numbered items. */
import type { Root } from 'mdast';
import { isDayLine } from '../../dates/day-line.ts';
import { isDate } from '../../dates/time.ts';
import type { Language } from '../../model/languages.ts';
import { toText } from '../../text/markdown.ts';
import { toLatinDigits } from '../../text/strings.ts';
import { expectedDepth } from '../headings.ts';
import { readItemNumber } from './item-number.ts';

/** Tests for an agenda of numbered items: at least one heading starts with the number of an item, and none is a date. */
export function isFormalAgenda({ children }: Root, language: Language): boolean {
  const headings = children.flatMap((node) => (node.type === 'heading' ? [toText(node)] : []));
  if (headings.some((text) => isDate(toLatinDigits(text)) || isDayLine(text, language))) return false;
  return headings.some((text) => readItemNumber(text) !== null && expectedDepth(text) === null);
}
