/** Reads the line below the heading of a section: its permanent id, and whether it is an annex. */
import type { RootContent } from 'mdast';

export interface IdLine {
  id: string;
  /** The word before the id: `annex`, or one that was meant as such. */
  word: string | null;
}

/** The word that makes a section an annex. */
export const annexWord = 'annex';
const annexWords =
  /^(?:annex(?:e|es|ure)?|anexos?|appendix|appendice|ap[eé]ndice|приложение|дополнение|附件|附录|(?:ال)?(?:مرفق|ملحق))$/iu;

/** Returns `null` for a block that is no such line: a paragraph of `#id`, or of the word and `#id`. */
export function readIdLine(block: RootContent | undefined): IdLine | null {
  if (block?.type !== 'paragraph') return null;
  const words = block.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const [first, second, ...others] = words;
  if (first?.type !== 'inlineCode' || others.length > 0) return null;
  if (!second && block.children.length === 1) return idOf(first.value, null);
  const word = first.value.trim();
  return second?.type === 'inlineCode' && annexWords.test(word) ? idOf(second.value, word) : null;
}

const idOf = (value: string, word: string | null): IdLine | null =>
  value.startsWith('#') ? { id: value.slice(1).trim(), word } : null;
