/** What XML needs of a text. */

/** For texts and for values of attributes in double quotes. Control characters have no place in XML 1.0. */
export const escapeXml = (text: string): string =>
  text
    .replace(/\p{Cc}/gu, (sign) => (/\s/u.test(sign) ? sign : ''))
    .replace(/[&<>"]/gu, (sign) => entities[sign] ?? sign);

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
