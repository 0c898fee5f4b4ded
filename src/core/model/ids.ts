/** Permanent ids: the fragments of the public addresses. */

/** Ids that the site itself hands out: paragraphs, footnotes and their marks; `now` is the current item. */
const reserved = /^(p\d+|fn-\d+|fnref-\d+(-\d+)?|now|main|results)$/;

/** Why a word cannot be an id; `null` where it can. */
export function reasonAgainstId(id: string): string | null {
  if (reserved.test(id)) return 'the site uses it for something else';
  if (id === '') return 'there is nothing after the #';
  return /^[a-z][a-z0-9-]*$/.test(id) ? null : 'it has signs that do not belong there';
}
