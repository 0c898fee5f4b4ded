/** Names paragraphs in messages by their ids. */
import { splitParagraphId } from '../../model/ids.ts';
import { type Wording, wordingOf } from '../../model/wording.ts';
import { numberRanges, shortList } from '../../text/lists.ts';

/** Returns “9”, “9(a)(i)”, “3 of #annex-1”, or “1 of the preamble”. */
export function paragraphName(id: string): string | Wording {
  const { annex, paragraph } = splitParagraphId(id);
  const [, inPreamble] = /^pp(.*)$/.exec(paragraph) ?? [];
  if (inPreamble !== undefined)
    return { en: `${inPreamble} of the preamble`, fr: `${inPreamble} du préambule` };
  const [first = '', ...steps] = paragraph.replace(/^p/, '').split('-');
  const number = first + steps.map((step) => `(${step})`).join('');
  if (annex === null) return number;
  const of = { en: 'of', fr: 'de' };
  return wordingOf((language) => `${number} ${of[language]} #${annex}`);
}

/** Returns “2 to 200”. */
export const paragraphNames = (ids: readonly string[]): Wording =>
  ids.every((id) => /^p\d+$/.test(id))
    ? numberRanges(ids.map((id) => Number(id.slice(1))))
    : shortList(ids.map(paragraphName));
