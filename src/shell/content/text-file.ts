/** The text in the bytes of a file of the content. */

/** A document of this size has about 300 pages. A larger file is hardly a document. */
export const maxTextBytes = 1024 * 1024;

/** Removes the byte order mark and the line ends of other systems. Neither changes a line or a column. */
export const asRead = (text: string): string => text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Returns `null` for bytes that are not valid UTF-8, or that are UTF-16, whose ASCII characters are valid UTF-8. */
export function decodeText(bytes: Uint8Array): string | null {
  if (isUtf16(bytes)) return null;
  try {
    return asRead(decoder.decode(bytes));
  } catch {
    return null;
  }
}

/** Tests for a null byte beside each of the first characters. A text in UTF-8 may have a few null characters. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second, third, fourth] = bytes;
  return (second === 0 && fourth === 0) || (first === 0 && third === 0);
}
