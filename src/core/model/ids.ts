/** Names in addresses: slugs of meetings and documents, and the permanent ids of their parts. */

/** Pattern of the folder of a meeting, and of the name of a document. */
export const slugPattern = '[a-z0-9]+(?:-[a-z0-9]+)*';
const slug = new RegExp(`^${slugPattern}$`);

export const isSlug = (text: string): boolean => slug.test(text);

/** Pattern of the id of a part, which is the fragment of its address. */
export const idPattern = '[a-z][a-z0-9-]*';
const id = new RegExp(`^${idPattern}$`);

/** Ids that the site assigns itself: to paragraphs, to footnotes and their references, to the current item (`now`) … */
const reserved = /^(p\d+|fn-\d+|fnref-\d+(-\d+)?|now|main|results)$/;

/** Finds what is wrong with a word that should be an id. */
export function idProblem(word: string): 'reserved' | 'empty' | 'characters' | null {
  if (reserved.test(word)) return 'reserved';
  if (word === '') return 'empty';
  return id.test(word) ? null : 'characters';
}
