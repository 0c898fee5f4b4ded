/** Escapes text for XML and HTML. */
import { removeForbidden } from '../../core/text/strings.ts';

/** Escapes text for elements and double-quoted attribute values, and removes the characters that XML 1.0 excludes. */
export const escapeXml = (text: string): string =>
  removeForbidden(text).replace(/[&<>"]/gu, (character) => entities[character] ?? character);

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
