/** Reads the line below the heading of a section: its permanent id, and whether it is an annex. */
import type { RootContent } from 'mdast';

export interface IdLine {
  id: string;
  /** The words beside the id: `annex`, or others, which have no meaning in a text. */
  word: string | null;
}

/** The word that makes a section an annex. */
export const annexWord = 'annex';
const annexNames =
  '(?:annex(?:e|es|ure)?|anexos?|appendix|appendice|ap[eé]ndice|приложение|дополнение|附件|附录|(?:ال)?(?:مرفق|ملحق))';
const annexTitle = new RegExp(`^${annexNames}(?!(?!\\p{Script=Han})\\p{L})`, 'iu');

/** Tests for the title of an annex, such as “Annex II. Terms of reference”, or a word for it alone. */
export const isTitleOfAnnex = (title: string): boolean => annexTitle.test(title);

/** Reads a paragraph of code words, one of which is `#id`; returns `null` for any other block. */
export function readIdLine(block: RootContent | undefined): IdLine | null {
  if (block?.type !== 'paragraph') return null;
  const nodes = block.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const codes = nodes.flatMap((node) => (node.type === 'inlineCode' ? [node.value.trim()] : []));
  const ids = codes.filter((code) => code.startsWith('#'));
  const [id] = ids;
  if (codes.length < nodes.length || id === undefined || ids.length > 1) return null;
  const words = codes.filter((code) => code !== id);
  return { id: id.slice(1).trim(), word: words.length > 0 ? words.join(' ') : null };
}
