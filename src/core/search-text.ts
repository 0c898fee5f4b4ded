/**
 * The preparation of words for search: the index and the query go through the same function, or they do not meet.
 * Length and word breaks of what a reader sees stay as they are, because excerpts are cut from the prepared text.
 */

/** Pagefind parts words at an ASCII apostrophe and not at the typographic one: “l’intelligence” would be one word. */
export const searchText = (text: string): string => text.replace(/[’ʼ]/g, "'");

/** Prepared text as a reader should see it. */
export const shownText = (prepared: string): string => prepared.replaceAll("'", '’');
