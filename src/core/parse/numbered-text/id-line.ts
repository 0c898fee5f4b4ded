/** Reads the line below the heading of a section: its permanent id, and whether it is an annex. */
import type { RootContent } from 'mdast';

export interface IdLine {
  id: string;
  /** The word before the id: `annex`, or one that was meant as such. */
  word: string | null;
}

/** The word that makes a section an annex. */
export const annexWord = 'annex';
const annexNames =
  '(?:annex(?:e|es|ure)?|anexos?|appendix|appendice|ap[eé]ndice|приложение|дополнение|附件|附录|(?:ال)?(?:مرفق|ملحق))';
const annexWords = new RegExp(`^${annexNames}$`, 'iu');
const annexTitle = new RegExp(`^${annexNames}(?!(?!\\p{Script=Han})\\p{L})`, 'iu');

/** Tests for the title of an annex, such as “Annex II. Terms of reference”. */
export const isTitleOfAnnex = (title: string): boolean => annexTitle.test(title);

/** Returns `null` for a block that is no such line: a paragraph of `#id`, or of the word and `#id` in either order. */
export function readIdLine(block: RootContent | undefined): IdLine | null {
  if (block?.type !== 'paragraph') return null;
  const words = block.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const [first, second, ...others] = words;
  if (first?.type !== 'inlineCode' || others.length > 0) return null;
  if (!second && block.children.length === 1) return idOf(first.value, null);
  if (second?.type !== 'inlineCode') return null;
  const isReversed = first.value.startsWith('#');
  const [word, id] = isReversed ? [second.value, first.value] : [first.value, second.value];
  return annexWords.test(word.trim()) ? idOf(id, word.trim()) : null;
}

const idOf = (value: string, word: string | null): IdLine | null =>
  value.startsWith('#') ? { id: value.slice(1).trim(), word } : null;
