/** Escapes text for XML and HTML. */

/** Escapes text for elements and double-quoted attribute values, and removes control characters, which XML 1.0 excludes. */
export const escapeXml = (text: string): string =>
  text
    .replace(/\p{Cc}/gu, (character) => (/\s/u.test(character) ? character : ''))
    .replace(/[&<>"]/gu, (character) => entities[character] ?? character);

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
