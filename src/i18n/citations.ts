/** How people cite a paragraph: “paragraph 9”, “Annex I, paragraph 3”. */

import type { Language } from '../core/model/languages.ts';
import { capitalize } from './capitalize.ts';
import type { Translate } from './t.ts';

export interface Citation {
  /** As the model has it: `9`, `12 bis`. */
  number: string;
  /** Title of the annex in which the paragraph is. */
  annexTitle?: string | undefined;
}

/** Names a paragraph in a sentence. */
export function citeParagraph(t: Translate, { number, annexTitle }: Citation): string {
  const part = t('search.paragraph', { number });
  return annexTitle === undefined ? part : t('document.inAnnex', { annex: annexName(annexTitle), part });
}

/** Names a paragraph at the start of a line. */
export const paragraphTitle = (t: Translate, language: Language, citation: Citation): string =>
  capitalize(language, citeParagraph(t, citation));

/** Returns the name of an annex without its subject: “Annex I” for “Annex I. Terms of reference”. */
const annexName = (title: string): string =>
  /^(.{1,40}?)(?:[.:：．]|\s[–—-]\s|\n|$)/u.exec(title)?.[1]?.trim() ?? title;
