/** Permanent ids: the fragments of the public addresses. */

/** Ids that the site itself hands out: paragraphs, footnotes and their marks; `now` is the current item. */
const reserved = /^(p\d+|fn-\d+|fnref-\d+(-\d+)?|now|main|results)$/;

/** Finds what is wrong with a word that should be an id. */
export function idProblem(id: string): 'reserved' | 'empty' | 'characters' | null {
  if (reserved.test(id)) return 'reserved';
  if (id === '') return 'empty';
  return /^[a-z][a-z0-9-]*$/.test(id) ? null : 'characters';
}
