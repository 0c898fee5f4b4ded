/** How people cite a paragraph: “paragraph 9”, “Annex I, paragraph 3”. */

import type { Language } from '../core/model/languages.ts';
import { capitalize } from './capitalize.ts';
import type { Translate } from './t.ts';

export interface Citation {
  id: string;
  /** As the model has it: `9`, `12 bis`; `null` for a paragraph of a preamble. */
  number: string | null;
  /** Title of the annex in which the paragraph is. */
  annexTitle?: string | undefined;
}

/** Names a paragraph in a sentence. */
export function citeParagraph(t: Translate, { id, number, annexTitle }: Citation): string {
  const [, position] = /^pp(\d+)/.exec(id) ?? [];
  if (position !== undefined) return t('document.inPreamble', { number: number ?? position });
  const part = t('search.paragraph', { number: number ?? '' });
  return annexTitle === undefined ? part : t('document.inAnnex', { annex: annexName(annexTitle), part });
}

/** Names a paragraph at the start of a line. */
export const paragraphTitle = (t: Translate, language: Language, citation: Citation): string =>
  capitalize(language, citeParagraph(t, citation));

/** Returns the name of an annex without its subject: “Annex I” for “Annex I. Terms of reference”. */
const annexName = (title: string): string =>
  /^(.{1,40}?)(?:[.:：．]|\s[–—-]\s|\n|$)/u.exec(title)?.[1]?.trim() ?? title;
