/** Names in addresses: slugs of meetings and documents, and the permanent ids of their parts. */

/** Pattern of the folder of a meeting, and of the name of a document. */
export const slugPattern = '[a-z0-9]+(?:-[a-z0-9]+)*';
const slug = new RegExp(`^${slugPattern}$`);

export const isSlug = (text: string): boolean => slug.test(text);

/** Pattern of the id of a part, which is the fragment of its address. */
export const idPattern = '[a-z][a-z0-9-]*';
const id = new RegExp(`^${idPattern}$`);

/** Pattern of the id of any part, also of those that the site assigns itself: `p9`, `p1.1`, `annex-1-p3-a`. */
export const partIdPattern = String.raw`[a-z][a-z0-9-]*(?:(?:\.\d+)+(?:-[a-z0-9]+)*)?`;

/** Pattern of the id of an annex, with which those of its paragraphs begin. */
const annexPattern = 'annex(?:-[a-z0-9]+)?';
const annexId = new RegExp(`^${annexPattern}$`);

export const isAnnexId = (id: string): boolean => annexId.test(id);

const paragraphInAnnex = new RegExp(`^(${annexPattern})-(pp?\\d.*)$`);

/** Divides the id of a paragraph, such as `annex-1-p3`, into that of its annex and the rest. */
export function splitParagraphId(id: string): { annex: string | null; paragraph: string } {
  const [, annex = null, paragraph = id] = paragraphInAnnex.exec(id) ?? [];
  return { annex, paragraph };
}

/**
 * Ids that the site assigns itself: to paragraphs (`p9`, `p12bis`), those of annexes (`annex-1-p3`) and of preambles
 * (`pp1`) and their sub-paragraphs (`p9-a`), to footnotes and their references, to the current item (`now`) …
 */
const reserved = new RegExp(
  `^(?:(?:${annexPattern}-)?pp?\\d.*|fn-\\d+|fnref-\\d+(?:-\\d+)?|now|main|results)$`,
);

/** Finds what is wrong with a word that should be an id. */
export function idProblem(word: string): 'reserved' | 'empty' | 'characters' | null {
  if (reserved.test(word)) return 'reserved';
  if (word === '') return 'empty';
  return id.test(word) ? null : 'characters';
}
